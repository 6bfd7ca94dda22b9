/** Order: which sections to move so that all stand in the order of their outline. */
import type { Section } from '../parse/sections.ts';
import type { Range } from '../text/range.ts';

/** A section that stands out of order. */
export interface OutOfOrder {
  /** Its index among the sections that were given. */
  readonly index: number;
  /** Offset at which it belongs. */
  readonly at: number;
  /** The sections that stay, between which it belongs. */
  readonly before: Section | undefined;
  readonly after: Section | undefined;
}

/** The fewest sections that have to move; `sections` come in the order of the outline, with the ranges they take up. */
export function outOfOrder(sections: readonly (Range & { readonly section: Section })[]): OutOfOrder[] {
  if (sections.every(({ start }, index) => index === 0 || start > (sections[index - 1]?.start ?? 0))) return [];
  const staying = longestIncreasing(sections.map(({ start }) => start));
  return sections.flatMap((_, index) => {
    if (staying.has(index)) return [];
    const before = sections.findLast((_, other) => other < index && staying.has(other));
    const after = sections.find((_, other) => other > index && staying.has(other));
    return [{ index, at: before?.end ?? after?.start ?? 0, before: before?.section, after: after?.section }];
  });
}

/** The indexes of a longest strictly increasing subsequence (patience sorting). */
export function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous = new Array<number>(values.length).fill(-1);
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  });
  const chosen = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) chosen.add(at);
  return chosen;
}
