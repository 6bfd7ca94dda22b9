/** Moving search: the next occurrence of a mark, asked for at ever later offsets, found in one pass over the text. */

/** A mark and where it was found last. */
export interface NextOccurrence {
  readonly mark: string;
  /** Offset of an occurrence, Infinity where there are no more, -1 before the first search. */
  at: number;
}

/** Offset of the first occurrence not before `offset`, Infinity where there is none. Offsets must not decrease between calls. */
export const findNext = (text: string, next: NextOccurrence, offset: number): number => {
  if (next.at < offset) {
    const found = text.indexOf(next.mark, offset);
    next.at = found < 0 ? Infinity : found;
  }
  return next.at;
};
