/** Style on the command line: what remark-lint says, from workers that are started only where an author wants to know. */
import os from 'node:os';
import path from 'node:path';
import { configFor, type Facts, type Library, type Problem, styleProblems, styleRules, wantsStyle } from '#core';
import { createLinter, type Linter, type LintOutcome } from '../../style/src/linter.ts';
import { shownPath } from './roots.ts';

/** What remark-lint says of documents. */
export interface Style {
  /** Of those that were linted. */
  readonly problems: ReadonlyMap<Facts, readonly Problem[]>;
  /** A sentence for each document that could not be linted. */
  readonly notices: readonly string[];
}

/** So many documents are worth the start of one more worker. */
const share = 20;

const ids = styleRules.map(({ id }) => id);

/** Lints those of the documents of a folder of which the author wants to hear it. */
export async function lintDocuments(
  folder: string,
  documents: readonly Facts[],
  { configs }: Library,
  textOf: (path: string) => string | undefined,
): Promise<Style> {
  const wanting = documents.filter(facts => wantsStyle(facts, configFor(configs, facts.path)));
  const problems = new Map<Facts, readonly Problem[]>();
  const notices = new Set<string>();
  const left = wanting.values();
  const lintSome = async (linter: Linter) => {
    // The workers share what is left: each takes the next one.
    for (const facts of left) {
      const text = textOf(facts.path) ?? '';
      const outcome = await linter.lint(text, ids);
      if (outcome.type === 'linted') problems.set(facts, styleProblems(text, outcome.messages));
      else notices.add(noticeOf(outcome, shownPath(folder, facts.path)));
    }
    linter.end();
  };
  await Promise.all((await startLinters(wanting.length)).map(lintSome));
  return { problems, notices: [...notices].sort() };
}

const noticeOf = ({ type, reason }: Exclude<LintOutcome, { type: 'linted' }>, file: string): string =>
  type === 'unavailable'
    ? `Style is not checked: remark-lint ${reason}.`
    : `The style of '${file}' is not checked: remark-lint ${reason}.`;

async function startLinters(documents: number): Promise<Linter[]> {
  if (documents === 0) return [];
  const { workerIn } = await import('../../style/src/node/start.ts');
  const count = Math.min(os.availableParallelism(), Math.ceil(documents / share));
  return Array.from({ length: count }, () => createLinter(workerIn(path.join(__dirname, 'style/node.js'))));
}
