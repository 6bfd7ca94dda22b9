/** Text between container markers: the lines of a paragraph in a block quote, joined to one text and its offsets led back. */
import type { Range } from '../text/range.ts';

/** A text to read inlines from: `text` from `start` to `end`, and what leads its offsets back to the document's. */
export interface Source {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The stretches that `text` was joined from; undefined where `text` is the document itself. */
  readonly joined: Joined | undefined;
}

interface Joined {
  readonly stretches: readonly Range[];
  /** Where each stretch begins in the joined text. */
  readonly starts: readonly number[];
}

/** The source from `start` to `end` of a document, or its stretches where container markers stand between its lines. */
export const sourceOf = (text: string, start: number, end: number, stretches: readonly Range[] | undefined): Source => {
  if (stretches === undefined) return { text, start, end, joined: undefined };
  const starts: number[] = [];
  let length = 0;
  for (const stretch of stretches) {
    starts.push(length);
    length += stretch.end - stretch.start + 1;
  }
  const joined = stretches.map(stretch => text.slice(stretch.start, stretch.end)).join('\n');
  return { text: joined, start: 0, end: joined.length, joined: { stretches, starts } };
};

/** The offset in the document of an offset in the source's text. */
export const inDocument = ({ joined }: Source, offset: number): number => {
  if (joined === undefined) return offset;
  const { starts, stretches } = joined;
  const index = lastIndex(starts.length, candidate => starts[candidate]! <= offset);
  return stretches[index]!.start + offset - starts[index]!;
};

/** The parts of the stretches that lie from `start` to `end`; undefined where they lie in one. */
export const stretchesWithin = (stretches: readonly Range[], start: number, end: number): Range[] | undefined => {
  const first = lastIndex(stretches.length, index => stretches[index]!.start <= start);
  const last = lastIndex(stretches.length, index => stretches[index]!.start < end);
  if (last <= first) return undefined;
  const within = stretches.slice(first, last + 1);
  within[0] = { start, end: stretches[first]!.end };
  within[last - first] = { start: stretches[last]!.start, end: Math.min(end, stretches[last]!.end) };
  return within;
};

/** The last index below `length` for which a test holds that holds up to some index and not beyond; 0 where it never does. */
const lastIndex = (length: number, holds: (index: number) => boolean): number => {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The stretches of a block with one line more, if they are kept yet or a container marker stands before the line. `block`: what there is up to now. */
export const withLine = (
  stretches: Range[] | undefined,
  block: Range,
  line: Range,
  isMarked: boolean,
): Range[] | undefined => {
  if (isMarked) {
    const kept = stretches ?? [{ start: block.start, end: block.end }];
    kept.push(line);
    return kept;
  }
  if (stretches !== undefined) stretches.push({ start: stretches.pop()!.start, end: line.end });
  return stretches;
};
