/** The notation that the scanner's and the oracle's findings are compared in. */

/** A block's line. Positions are compared without the space around the block; -1: an end that isn't compared. */
export const blockLine = (text: string, start: number, end: number, rest: string): string => {
  let from = start;
  while (from < text.length && ' \t'.includes(text[from]!)) from++;
  return `${from}-${end < 0 ? '' : endOf(text, from, end)} ${rest.trim()}`;
};

const endOf = (text: string, start: number, end: number): number => {
  let to = end;
  while (to > start && ' \t\r\n'.includes(text[to - 1]!)) to--;
  return to;
};

/** A line without the last lines of code and HTML that hold nothing but quote markers: nobody says to which block they belong. */
export const withoutMarkers = (text: string, line: string): string => {
  const [, start, end, rest] = /^(\d+)-(\d+) ((?:fenced|indented|html)\b.*)$/.exec(line) ?? [];
  if (rest === undefined) return line;
  const block = text.slice(Number(start), Number(end)).replace(/[\r\n][ \t\r\n>]*$/, '');
  return `${start}-${endOf(text, Number(start), Number(start) + block.length)} ${rest}`;
};

/** An inline's line. */
export const inlineLine = (start: number, end: number, rest: string): string => `${start}-${end} ${rest.trim()}`;

/** The range of a heading's content, without the space after it. */
export const contentOf = (text: string, start: number, end: number): string => `${start}-${endOf(text, start, end)}`;

/** Orders lines by the offset they begin with. */
export const byPosition = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0);
