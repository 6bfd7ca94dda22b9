/** Labels of GitHub's footnotes: `[^label]`. */
import { BACKSLASH, CARET, isWhitespace, LEFT_BRACKET, RIGHT_BRACKET } from './chars.ts';
import { LABEL_LIMIT } from './label.ts';

/** Offset of the `]` of a `[^label]` that begins at `start`, -1 where none does. The label holds no whitespace and no bracket unescaped. */
export const endOfFootnoteLabel = (text: string, start: number, end: number): number => {
  if (start + 1 >= end || text.charCodeAt(start + 1) !== CARET) return -1;
  const limit = Math.min(end, start + 2 + LABEL_LIMIT + 1);
  for (let at = start + 2; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === RIGHT_BRACKET) return at > start + 2 ? at : -1;
    if (code === LEFT_BRACKET || isWhitespace(code)) return -1;
    if (code === BACKSLASH && at + 1 < limit && isEscapable(text.charCodeAt(at + 1))) at++;
  }
  return -1;
};

const isEscapable = (code: number): boolean => code === LEFT_BRACKET || code === BACKSLASH || code === RIGHT_BRACKET;
