/** Link labels: what names a definition (CommonMark 6.3). */
import { BACKSLASH, isPunctuation, isWhitespace, LEFT_BRACKET, RIGHT_BRACKET } from './chars.ts';

/** A label holds at most this many characters between its brackets. */
export const LABEL_LIMIT = 999;

/** Offset of the `]` that ends the label whose `[` stands at `start`; -1 where it isn't a label: too long, blank, unclosed or with a `[` inside. */
export const endOfLabel = (text: string, start: number, end: number): number => {
  const limit = Math.min(end, start + LABEL_LIMIT + 2);
  let isEmpty = true;
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === RIGHT_BRACKET) return isEmpty ? -1 : at;
    if (code === LEFT_BRACKET) return -1;
    if (isEmpty && !isWhitespace(code)) isEmpty = false;
    if (code === BACKSLASH && at + 1 < limit && isPunctuation(text.charCodeAt(at + 1))) at++;
  }
  return -1;
};

/** A label as CommonMark compares labels: whitespace collapsed and trimmed, case folded. */
export const normaliseLabel = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    // Some characters (ẞ, ſ) only meet in upper case, others (İ) only when lower-cased before.
    .toLowerCase()
    .toUpperCase();
