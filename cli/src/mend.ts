/** Mending: every safe fix of what an author asked for, written to the files or shown as a diff. */
import path from 'node:path';
import { allFacts, type FixAllResult, fixAll, type Library, unifiedDiff } from '#core';
import { readSource } from '../../disk/src/read.ts';
import { replaceText } from '../../disk/src/write.ts';
import { type CheckedRoot, shownPath } from './roots.ts';
import { counted } from './terminal.ts';

/** Whether fixes are applied: not at all, to the files, or only to see what would change. */
export type MendMode = 'off' | 'write' | 'show';

/** What mending needs besides the library. */
export interface MendOptions {
  readonly mode: MendMode;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Loads the library anew, for when files are not what it says. */
  readonly reload: () => Library;
}

/** The library as it is after mending, or would be. */
export interface Mending {
  readonly library: Library;
  /** The text of a document of the library; `undefined` where it cannot be read. */
  readonly textOf: (path: string) => string | undefined;
  /** What was mended, and what could not be, a sentence each. */
  readonly notices: readonly string[];
  readonly diff: string;
}

/** Applies the safe fixes of a root's documents. */
export function mend(root: CheckedRoot, library: Library, { mode, today, reload }: MendOptions): Mending {
  const before = readTexts(root.folder);
  if (mode === 'off') return { library, textOf: before.get, notices: [], diff: '' };
  const paths = [...allFacts(library)].flatMap(facts => (root.covers(facts.path) ? facts.path : [])).sort();
  const result = fixAll(library, before, paths, { today });
  const textOf = (at: string) => result.texts.get(at) ?? before.get(at);
  const endless = result.complete ? [] : ['Some fixes undo each other; what is left of them is reported.'];
  if (mode === 'show') {
    const diff = [...result.texts].map(([at, text]) =>
      unifiedDiff(shownPath(root.folder, at), before.get(at) ?? '', text),
    );
    return {
      library: result.library,
      textOf,
      notices: [...mendedSentences(root, result, true), ...endless],
      diff: diff.join(''),
    };
  }
  const failures = write(root, result, before.get);
  const notices = [...mendedSentences(root, withoutFailed(result, failures), false), ...failures.values(), ...endless];
  // What could not be written is as it was, and so are the links into it.
  return failures.size === 0
    ? { library: result.library, textOf, notices, diff: '' }
    : { library: reload(), textOf: readTexts(root.folder).get, notices, diff: '' };
}

/** The texts of a folder's documents; each is read once, so that it stays the same. */
export function readTexts(folder: string): { get(at: string): string | undefined } {
  const known = new Map<string, string | undefined>();
  return {
    get(at) {
      if (!known.has(at)) {
        const source = readSource(path.join(folder, at));
        known.set(at, typeof source === 'string' ? source : undefined);
      }
      return known.get(at);
    },
  };
}

/** Writes the new texts; gives a sentence for each file that is left as it is. */
function write(
  { folder }: CheckedRoot,
  { texts }: FixAllResult,
  before: (at: string) => string | undefined,
): ReadonlyMap<string, string> {
  const failures = new Map<string, string>();
  for (const [at, text] of texts) {
    const reason = replaceText(path.join(folder, at), before(at) ?? '', text);
    if (reason) failures.set(at, `The file '${shownPath(folder, at)}' ${reason}; it is left as it is.`);
  }
  return failures;
}

const withoutFailed = (result: FixAllResult, failures: ReadonlyMap<string, string>): FixAllResult => ({
  ...result,
  mended: result.mended.filter(({ path: at }) => !failures.has(at)),
});

/** A sentence that sums up, and one for each file. */
function mendedSentences({ folder }: CheckedRoot, { mended }: FixAllResult, wouldBe: boolean): string[] {
  const byFile = new Map<string, Map<string, number>>();
  for (const { path: at, rule } of mended) {
    const rules = byFile.get(at) ?? new Map<string, number>();
    byFile.set(at, rules.set(rule, (rules.get(rule) ?? 0) + 1));
  }
  const files = [...byFile].map(([at, rules]) => {
    const each = [...rules].map(([rule, count]) => (count > 1 ? `${rule} (${count})` : rule));
    return `${shownPath(folder, at)}: ${each.join(', ')}`;
  });
  const verb = wouldBe ? 'Would fix' : 'Fixed';
  if (mended.length === 0) return [`${wouldBe ? 'There is nothing to fix' : 'Nothing was fixed'} without asking.`];
  return [
    `${verb} ${counted(mended.length, 'problem')} in ${counted(byFile.size, 'file')}:`,
    ...files.map(file => `  ${file}`),
  ];
}
