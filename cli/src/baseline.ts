/** The baseline of a root: read to leave its problems out, or written to freeze those of today. */
import path from 'node:path';
import {
  type Baseline,
  baselineName,
  baselineOf,
  countFrozen,
  emptyBaseline,
  freeze,
  knownProblems,
  type ReportedProblem,
  readBaseline,
  writeBaseline,
} from '#core';
import { readSource } from '../../disk/src/read.ts';
import { writeText } from '../../disk/src/write.ts';
import type { CheckedDocument } from './checks.ts';
import { UsageError } from './commands/usage.ts';
import { type CheckedRoot, shownPath } from './roots.ts';
import { counted } from './terminal.ts';

/** Whether the baseline is looked at, not looked at, or made anew. */
export type BaselineUse = 'read' | 'ignore' | 'write';

/** What the baseline leaves to be reported. */
export interface Fresh<P extends ReportedProblem> {
  readonly found: readonly CheckedDocument<P>[];
  /** How many problems the baseline holds. */
  readonly baselined: number;
  readonly notices: readonly string[];
}

type TextOf = (path: string) => string | undefined;

/**
 * Leaves out what the baseline of a root holds, or writes one that holds everything.
 * @throws UsageError where there is a baseline that cannot be read or written.
 */
export function applyBaseline<P extends ReportedProblem>(
  root: CheckedRoot,
  found: readonly CheckedDocument<P>[],
  textOf: TextOf,
  use: BaselineUse,
): Fresh<P> {
  if (use === 'ignore') return { found, baselined: 0, notices: [] };
  const read = readFrom(root.folder);
  const fault = read && 'fault' in read ? read.fault : undefined;
  const before = read && !('fault' in read) ? read : undefined;
  if (use === 'write') return write(root, found, textOf, before ?? emptyBaseline);
  if (fault) throw new UsageError(`The baseline '${shownPath(root.folder, baselineName)}' ${fault}; ${wayOut}`);
  if (!before) return { found, baselined: 0, notices: [] };
  let baselined = 0;
  const fresh = found.map(({ facts, problems }) => {
    if (!before.has(facts.path) || problems.length === 0) return { facts, problems };
    const known = knownProblems(before, facts.path, textOf(facts.path) ?? '', problems);
    baselined += known.size;
    return { facts, problems: problems.filter(problem => !known.has(problem)) };
  });
  const gone = countFrozen(before, root.covers) - baselined;
  const solved = `${counted(gone, 'problem')} of the baseline ${gone === 1 ? 'is' : 'are'} gone; --write-baseline takes that in.`;
  return { found: fresh, baselined, notices: gone > 0 ? [solved] : [] };
}

const wayOut = 'write it anew with --write-baseline, or leave it aside with --no-baseline.';

function readFrom(folder: string): ReturnType<typeof readBaseline> | undefined {
  const source = readSource(path.join(folder, baselineName));
  if (source === undefined) return undefined;
  return typeof source === 'string' ? readBaseline(source) : { fault: 'cannot be read' };
}

/** Freezes the problems that were found; what is frozen of documents that were not asked for stays. */
function write(
  { folder, covers }: CheckedRoot,
  found: readonly CheckedDocument[],
  textOf: TextOf,
  before: Baseline,
): Fresh<never> {
  const kept = [...before].flatMap(([file, entries]) => (covers(file) ? [] : entries));
  const entries = found.flatMap(({ facts, problems }) => freeze(facts.path, textOf(facts.path) ?? '', problems));
  const reason = writeText(path.join(folder, baselineName), writeBaseline(baselineOf([...kept, ...entries])));
  const file = shownPath(folder, baselineName);
  if (reason) throw new UsageError(`The baseline '${file}' ${reason}.`);
  const count = found.reduce((sum, { problems }) => sum + problems.length, 0);
  const notices = [`Wrote ${counted(count, 'problem')} to '${file}'; from now on only new ones are reported.`];
  return { found: found.map(({ facts }) => ({ facts, problems: [] })), baselined: count, notices };
}
