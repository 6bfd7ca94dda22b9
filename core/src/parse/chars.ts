/** Characters: the codes the scanner looks for and CommonMark's ASCII classes (CommonMark 2.1). */

/** The codes, in their order. */
export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const LEFT_PAREN = 40;
export const RIGHT_PAREN = 41;
export const STAR = 42;
export const PLUS = 43;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const ZERO = 48;
export const ONE = 49;
export const NINE = 57;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const AT = 64;
export const LEFT_BRACKET = 91;
export const BACKSLASH = 92;
export const RIGHT_BRACKET = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const PIPE = 124;
export const TILDE = 126;
export const DELETE = 127;

/** Whether the code is a space or a tab. */
export const isBlank = (code: number): boolean => code === SPACE || code === TAB;

/** Whether the code is a space, a tab or a part of a line ending: what CommonMark lets stand between parts of a construct. */
export const isWhitespace = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN;

/** Whether the code is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Whether the code is an ASCII letter. */
export const isLetter = (code: number): boolean => {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
};

/** Whether the code is an ASCII letter or digit. */
export const isAlphanumeric = (code: number): boolean => isLetter(code) || isDigit(code);

/** Whether the code is ASCII punctuation, all of which a backslash escapes (CommonMark 2.4). */
export const isPunctuation = (code: number): boolean =>
  (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);

/** Whether the code is an ASCII control character; U+0000 is not, for it stands for U+FFFD (CommonMark 2.3). */
export const isControl = (code: number): boolean => (code > 0 && code < 32) || code === DELETE;

/** The first offset from `offset` on that holds neither a space nor a tab, at most `end`. */
export const skipBlanks = (text: string, offset: number, end: number): number => {
  while (offset < end && isBlank(text.charCodeAt(offset))) offset++;
  return offset;
};

/** The first offset from `offset` on that holds no whitespace, at most `end`. */
export const skipWhitespace = (text: string, offset: number, end: number): number => {
  while (offset < end && isWhitespace(text.charCodeAt(offset))) offset++;
  return offset;
};

/** The end of what stands before `end` without the spaces and tabs at its end, at least `start`. */
export const trimBlanks = (text: string, start: number, end: number): number => {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
};

/** The first offset from `offset` on that holds another character than `code`, at most `end`. */
export const skipRun = (text: string, code: number, offset: number, end: number): number => {
  while (offset < end && text.charCodeAt(offset) === code) offset++;
  return offset;
};
