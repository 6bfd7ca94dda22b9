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
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return stretches[low]!.start + offset - starts[low]!;
};

/** The stretches from `start` on; undefined where only one is left. */
export const stretchesFrom = (stretches: readonly Range[], start: number): Range[] | undefined => {
  const rest = stretches.filter(stretch => stretch.end > start);
  const [first, ...others] = rest;
  if (first === undefined || others.length === 0) return undefined;
  return [{ start: Math.max(first.start, start), end: first.end }, ...others];
};

/** The stretches up to `end`; undefined where only one is left. */
export const stretchesTo = (stretches: readonly Range[], end: number): Range[] | undefined => {
  const rest = stretches.filter(stretch => stretch.start < end);
  const last = rest.pop();
  if (last === undefined || rest.length === 0) return undefined;
  return [...rest, { start: last.start, end: Math.min(last.end, end) }];
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
