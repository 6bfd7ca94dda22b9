/** Link destinations and titles, of inline links and of definitions alike (CommonMark 6.3). */
import {
  APOSTROPHE,
  BACKSLASH,
  CARRIAGE_RETURN,
  GREATER,
  isControl,
  isPunctuation,
  isWhitespace,
  LEFT_PAREN,
  LESS,
  LINE_FEED,
  QUOTE,
  RIGHT_PAREN,
} from './chars.ts';

/** Offset after the destination that begins at `start`; -1 where none does, `start` where it is empty. `depth`: how many parentheses may be open at once. */
export const endOfDestination = (text: string, start: number, end: number, depth: number): number =>
  text.charCodeAt(start) === LESS ? endOfPointed(text, start, end) : endOfPlain(text, start, end, depth);

const endOfPointed = (text: string, start: number, end: number): number => {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS || code === LINE_FEED || code === CARRIAGE_RETURN) return -1;
    if (code === BACKSLASH && at + 1 < end && isPunctuation(text.charCodeAt(at + 1))) at++;
  }
  return -1;
};

const endOfPlain = (text: string, start: number, end: number, depth: number): number => {
  let open = 0;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isWhitespace(code)) break;
    if (isControl(code)) return -1;
    if (code === LEFT_PAREN && ++open > depth) return -1;
    if (code === RIGHT_PAREN && --open < 0) return at;
    if (code === BACKSLASH && at + 1 < end && isPunctuation(text.charCodeAt(at + 1))) at++;
  }
  return open > 0 ? -1 : at;
};

/** Whether a title may begin with the character. */
export const isTitleStart = (code: number): boolean => code === QUOTE || code === APOSTROPHE || code === LEFT_PAREN;

/** Offset after the title that begins at `start`, where one of `"`, `'` and `(` stands; -1 where it isn't closed. */
export const endOfTitle = (text: string, start: number, end: number): number => {
  const opener = text.charCodeAt(start);
  const closer = opener === LEFT_PAREN ? RIGHT_PAREN : opener;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === closer) return at + 1;
    if (code === LEFT_PAREN && opener === LEFT_PAREN) return -1;
    if (code === BACKSLASH && at + 1 < end && isPunctuation(text.charCodeAt(at + 1))) at++;
  }
  return -1;
};
