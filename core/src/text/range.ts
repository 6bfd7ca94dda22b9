/** Ranges: half-open stretches of a text, the only way the core says where something is. */

/** A half-open stretch of a text in UTF-16 code units: `start` is included, `end` is not. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies in `outer`, bounds included. */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two ranges share a code unit; an empty range shares none. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** The indexes of the ranges, in order of their starts, that start inside `outer`: from the first to before the second. */
export const startingIn = (ranges: readonly Range[], outer: Range): readonly [from: number, to: number] => [
  firstFrom(ranges, outer.start),
  firstFrom(ranges, outer.end),
];

/**
 * The index of the first range, in order of their starts, that starts at `offset` or later; their number where none does.
 * It is looked for from the index `least` on.
 */
export function firstFrom(ranges: readonly Range[], offset: number, least = 0): number {
  let low = least;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
