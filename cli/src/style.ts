/** Style on the command line: what remark-lint says, from workers that are started only where an author wants to know. */
import os from 'node:os';
import path from 'node:path';
import {
  configFor,
  type Facts,
  type Library,
  largestStyled,
  type Problem,
  styleProblems,
  styleRules,
  wantsStyle,
} from '#core';
import { createLinter, type Linter } from '../../style/src/linter.ts';
import { type CheckedRoot, shownPath } from './roots.ts';

/** What remark-lint says of documents. */
export interface Style {
  /** Of those that were linted. */
  readonly problems: ReadonlyMap<Facts, readonly Problem[]>;
  /** A sentence for each document that could not be linted. */
  readonly notices: readonly string[];
}

/** So many documents are worth the start of one more worker. */
const share = 20;

/** Lints those of the documents of which the author wants to hear it. */
export async function lintDocuments(
  { folder }: CheckedRoot,
  documents: readonly Facts[],
  { configs }: Library,
  textOf: (path: string) => string | undefined,
): Promise<Style> {
  const wanting = documents.filter(facts => wantsStyle(facts, configFor(configs, facts.path)));
  const problems = new Map<Facts, readonly Problem[]>();
  const failures = new Map<string, string>();
  const left = wanting.values();
  const lintSome = async (linter: Linter) => {
    // The workers share what is left: each takes the next one.
    for (const facts of left) {
      const text = textOf(facts.path);
      if (text === undefined || text.length > largestStyled) continue;
      const outcome = await linter.lint(
        text,
        styleRules.map(({ id }) => id),
      );
      if (outcome.type === 'linted') problems.set(facts, styleProblems(text, outcome.messages));
      else if (outcome.type === 'unavailable') failures.set('', `Style is not checked: remark-lint ${outcome.reason}.`);
      else
        failures.set(
          facts.path,
          `${shownPath(folder, facts.path)}: its style is not checked: remark-lint ${outcome.reason}.`,
        );
    }
    linter.end();
  };
  await Promise.all((await startLinters(wanting.length)).map(lintSome));
  return { problems, notices: [...failures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sentence]) => sentence) };
}

async function startLinters(documents: number): Promise<Linter[]> {
  if (documents === 0) return [];
  const { workerIn } = await import('../../style/src/node/start.ts');
  const count = Math.min(os.availableParallelism(), Math.ceil(documents / share));
  return Array.from({ length: count }, () => createLinter(workerIn(path.join(__dirname, 'style/node.js'))));
}
