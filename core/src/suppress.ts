/** Suppressing: which problems comments silence, and which of the comments silence any. */
import type { Problem } from './library/problem.ts';
import type { Suppression } from './parse/suppressions.ts';
import { startingIn } from './text/range.ts';

/** The problems that no suppression silences, in the order in which they are given, and the suppressions that silence one. */
export function suppress(
  problems: readonly Problem[],
  suppressions: readonly Suppression[],
): { left: Problem[]; used: ReadonlySet<Suppression> } {
  const used = new Set<Suppression>();
  const silenced = new Set<Problem>();
  const lists = byRule(problems);
  // Of each list everything before this index is decided: effects come in the order of their starts.
  const decided = new Map<string | undefined, number>();
  for (const suppression of [...suppressions].sort((a, b) => a.effect.start - b.effect.start)) {
    const { rule, effect } = suppression;
    const list = lists.get(rule) ?? [];
    const [from, to] = startingIn(list, effect);
    if (from < to) used.add(suppression);
    const first = decided.get(rule) ?? 0;
    for (const problem of list.slice(Math.max(from, first), to)) silenced.add(problem);
    decided.set(rule, Math.max(to, first));
  }
  return { left: problems.filter(problem => !silenced.has(problem)), used };
}

/** The problems of each rule, and all of them, which comments without a rule mean, in the order of their starts. */
function byRule(problems: readonly Problem[]): ReadonlyMap<string | undefined, readonly Problem[]> {
  const all = [...problems].sort((a, b) => a.start - b.start);
  const lists = new Map<string | undefined, Problem[]>([[undefined, all]]);
  for (const problem of all) {
    const list = lists.get(problem.rule);
    if (list) list.push(problem);
    else lists.set(problem.rule, [problem]);
  }
  return lists;
}
