/** Characters: the codes the scanner looks for and CommonMark's ASCII classes (CommonMark 2.1). */

/** U+0009, tab. */
export const TAB = 9;
/** U+000A, line feed. */
export const LINE_FEED = 10;
/** U+000D, carriage return. */
export const CARRIAGE_RETURN = 13;
/** U+0020, space. */
export const SPACE = 32;
/** U+0021, `!`. */
export const BANG = 33;
/** U+0022, `"`. */
export const QUOTE = 34;
/** U+0023, `#`. */
export const HASH = 35;
/** U+0026, `&`. */
export const AMPERSAND = 38;
/** U+0027, `'`. */
export const APOSTROPHE = 39;
/** U+0028, `(`. */
export const LEFT_PAREN = 40;
/** U+0029, `)`. */
export const RIGHT_PAREN = 41;
/** U+002A, `*`. */
export const STAR = 42;
/** U+002B, `+`. */
export const PLUS = 43;
/** U+002D, `-`. */
export const DASH = 45;
/** U+002E, `.`. */
export const DOT = 46;
/** U+002F, `/`. */
export const SLASH = 47;
/** U+0030, `0`. */
export const ZERO = 48;
/** U+0031, `1`. */
export const ONE = 49;
/** U+0039, `9`. */
const NINE = 57;
/** U+003A, `:`. */
export const COLON = 58;
/** U+003C, `<`. */
export const LESS = 60;
/** U+003D, `=`. */
export const EQUALS = 61;
/** U+003E, `>`. */
export const GREATER = 62;
/** U+003F, `?`. */
export const QUESTION = 63;
/** U+0040, `@`. */
export const AT = 64;
/** U+005B, `[`. */
export const LEFT_BRACKET = 91;
/** U+005C, `\`. */
export const BACKSLASH = 92;
/** U+005D, `]`. */
export const RIGHT_BRACKET = 93;
/** U+005E, `^`. */
export const CARET = 94;
/** U+005F, `_`. */
export const UNDERSCORE = 95;
/** U+0060, `` ` ``. */
export const BACKTICK = 96;
/** U+007C, `|`. */
export const PIPE = 124;
/** U+007E, `~`. */
export const TILDE = 126;
/** U+007F, delete. */
const DELETE = 127;

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
