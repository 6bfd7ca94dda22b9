/** invalid-config: a mistake in `playbook.config.json`, or in a schema or outline that it names. */
import type { ConfigFault } from '../config/fault.ts';
import { matchedIn } from '../library/matched.ts';
import { suggestTargets } from '../library/suggest.ts';
import { folderOf, relativePath } from '../text/path.ts';
import type { ConfigInput } from './inputs.ts';
import { didYouMean, formatMessage } from './message.ts';
import { defineRule } from './rule.ts';

const messages = {
  syntax: 'This is not valid JSON: {detail}.',
  unreadable: 'This file cannot be read, so it counts as empty.',
  repeatedKey: "'{key}' is there twice; only the last one counts.",
  badRoot: 'This is {got}; expected {expected}.',
  unknownKey: "'{key}' is not a known key.{hint}",
  unknownRule: "There is no rule '{key}'.{hint}",
  badValue: "'{key}' is {got}; expected {expected}.{hint}",
  missingKey: "'{key}' is missing; expected {expected}.",
  missingFile: "No file at '{path}'.{hint}",
  outside: "'{path}' leads out of the workspace; expected a file inside.",
  remoteRef: "'{ref}' is on the network, from which nothing is fetched. Expected the path of a file in the workspace.",
  brokenRef: "'{ref}' leads to nothing; expected a place that its file has.",
  unknownDialect: "'{got}' is no dialect of JSON Schema that is known here; expected '{expected}'.",
  badPattern: "'{pattern}' cannot be matched in linear time, so it is not matched at all: {reason}.",
  badSchema: 'This schema does not compile: {reason}',
  noCode: 'This editor forbids to compile schemas, so this one finds nothing here. The command line uses it.',
  unusable: "'{path}' is not used. {why}",
  deadGlob: "'{written}' matches no {what}, so it does nothing.",
  missingFolder: "There is no folder '{written}'.",
} as const;

/** What a use is expected to match. */
const sought = { documents: 'document', files: 'file', links: 'document and no link', folder: 'folder' };

/** The rule. */
export const invalidConfig = defineRule({
  id: 'invalid-config',
  summary: 'A mistake in playbook.config.json, or in a schema or outline that it names.',
  severity: 'error',
  scope: 'config',
  severities: { repeatedKey: 'warning', deadGlob: 'warning' },
  messages,
  check(input, report) {
    const { file, library } = input;
    for (const fault of file.faults) {
      const messageId = fault.messageId as keyof typeof messages;
      const first = fault.data['first'] as { file: string; fault: ConfigFault } | undefined;
      const related = first ? [{ ...rangeOf(first.fault), path: first.file, message: worded(first.fault, input) }] : [];
      report(fault, messageId, dataOf(fault, input), related);
    }
    for (const use of file.uses) {
      if (matchedIn(library, use)) continue;
      const { of, written, removal } = use;
      report(use, of === 'folder' ? 'missingFolder' : 'deadGlob', { written, what: sought[of], removal });
    }
  },
});

const rangeOf = ({ start, end }: ConfigFault) => ({ start, end });

/** What the message names: of words that were nearly meant a sentence, of another file's fault its own message. */
function dataOf({ data }: ConfigFault, input: ConfigInput): Readonly<Record<string, unknown>> {
  const {
    meant = [],
    target,
    path,
    first,
  } = data as {
    meant?: readonly string[];
    target?: string;
    path?: string;
    first?: { fault: ConfigFault };
  };
  const paths = target === undefined || path === undefined ? [] : filesMeant(input, target, path);
  const all = [...meant, ...paths];
  return { ...data, meant: all, hint: didYouMean(all), why: first ? worded(first.fault, input) : '' };
}

const worded = (fault: ConfigFault, input: ConfigInput): string =>
  formatMessage(messages[fault.messageId as keyof typeof messages], dataOf(fault, input));

/** The files that may have been meant, written as the author writes paths, with the fragment that was there. */
function filesMeant({ path, library }: ConfigInput, target: string, written: string): string[] {
  const [name = ''] = written.split('#');
  const start = /^\.?\//.exec(written)?.[0] ?? '';
  const from = start === '/' ? '' : folderOf(path);
  return suggestTargets(library, path, { target, path: name }).map(meant => {
    const relative = relativePath(from, meant);
    return (relative.startsWith('../') ? '' : start) + relative + written.slice(name.length);
  });
}
