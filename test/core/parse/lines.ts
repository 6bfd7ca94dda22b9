/** The notation that the scanner's and the oracle's findings are compared in. */

/** A block's line: positions are compared without the space around the block, -1 for an end that isn't compared. */
export const line = (text: string, start: number, end: number, rest: string): string => {
  let from = start;
  while (from < text.length && ' \t'.includes(text[from]!)) from++;
  let to = end;
  while (to > from && ' \t\r\n'.includes(text[to - 1]!)) to--;
  return `${from}-${end < 0 ? '' : to} ${rest.trim()}`;
};

/** An inline's line. */
export const inlineLine = (start: number, end: number, rest: string): string => `${start}-${end} ${rest.trim()}`;

/** A heading's content. */
export const contentLine = (text: string, start: number, end: number): string => {
  let to = end;
  while (to > start && ' \t\r\n'.includes(text[to - 1]!)) to--;
  return `${start}-${to}`;
};
