/** List markers (CommonMark 5.2). */
import { DOT, isBlank, isDigit, ONE, RIGHT_PAREN, skipBlanks, ZERO } from './chars.ts';
import type { Line } from './line.ts';

/** Numbers have at most this many digits, so that none overflows anywhere. */
const DIGITS_LIMIT = 9;

/** Length of the list marker at the line's first character, 0 where none stands. To interrupt a paragraph an item must not be empty, and its number must be 1. */
export const listMarkerWidth = (line: Line, interrupts: boolean): number => {
  const { text, first, end } = line;
  const width = isDigit(text.charCodeAt(first)) ? numberWidth(text, first, end, interrupts) : 1;
  if (width === 0) return 0;
  const after = first + width;
  if (after < end && !isBlank(text.charCodeAt(after))) return 0;
  return interrupts && skipBlanks(text, after, end) === end ? 0 : width;
};

const numberWidth = (text: string, first: number, end: number, interrupts: boolean): number => {
  const limit = Math.min(end, first + DIGITS_LIMIT);
  let at = first;
  while (at < limit && isDigit(text.charCodeAt(at))) at++;
  if (at === end) return 0;
  const delimiter = text.charCodeAt(at);
  if (delimiter !== DOT && delimiter !== RIGHT_PAREN) return 0;
  return interrupts && !isOne(text, first, at) ? 0 : at + 1 - first;
};

const isOne = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end - 1; at++) if (text.charCodeAt(at) !== ZERO) return false;
  return text.charCodeAt(end - 1) === ONE;
};
