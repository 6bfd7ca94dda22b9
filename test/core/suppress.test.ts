/** Suppressing: the same as asking every suppression about every problem. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Problem } from '#core';
import type { Suppression } from '../../core/src/parse/suppressions.ts';
import { suppress } from '../../core/src/suppress.ts';
import { runs } from '../support/runs.ts';

const rule = fc.constantFrom('broken-link', 'broken-anchor', 'stale-todo');
const range = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));
const problem = fc.record({ range, rule }).map(({ range: at, rule: id }): Problem => {
  return { ...at, rule: id, severity: 'error', message: '', messageId: '', data: {}, related: [] };
});
const suppression = fc
  .record({ effect: range, rule: fc.option(rule, { nil: undefined }) })
  .map(({ effect, rule: id }): Suppression => ({ start: 0, end: 0, name: { start: 0, end: 0 }, effect, rule: id }));

it('silences what any suppression covers, and knows which cover something', () =>
  fc.assert(
    fc.property(fc.array(problem), fc.array(suppression), (problems, suppressions) => {
      const covers = ({ effect, rule: id }: Suppression, { rule: own, start }: Problem) =>
        (id === undefined || id === own) && effect.start <= start && start < effect.end;
      const { left, used } = suppress(problems, suppressions);
      expect(left).toEqual(problems.filter(one => !suppressions.some(other => covers(other, one))));
      const covering = suppressions.filter(one => problems.some(other => covers(one, other)));
      expect(suppressions.filter(one => used.has(one))).toEqual(covering);
    }),
    { numRuns: runs(300) },
  ));
