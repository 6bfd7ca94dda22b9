/** Raw HTML constructs: tags, comments, instructions, declarations and CDATA sections (CommonMark 6.6). */
import {
  APOSTROPHE,
  BACKTICK,
  COLON,
  DASH,
  DOT,
  EQUALS,
  GREATER,
  isAlphanumeric,
  isLetter,
  isWhitespace,
  LESS,
  QUOTE,
  SLASH,
  skipWhitespace,
  UNDERSCORE,
} from './chars.ts';

/** Offset after the open or closing tag that begins with the `<` at `start`, -1 where none does. */
export const endOfTag = (text: string, start: number, end: number): number => {
  const isClosing = text.charCodeAt(start + 1) === SLASH;
  const name = start + (isClosing ? 2 : 1);
  if (name >= end || !isLetter(text.charCodeAt(name))) return -1;
  const after = endOfTagName(text, name, end);
  const last = isClosing ? skipWhitespace(text, after, end) : endOfAttributes(text, after, end);
  return last < end && text.charCodeAt(last) === GREATER ? last + 1 : -1;
};

/** Offset after the tag name that begins at `start`, where a letter stands. */
export const endOfTagName = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isNamePart(text.charCodeAt(at))) at++;
  return at;
};

const isNamePart = (code: number): boolean => isAlphanumeric(code) || code === DASH;

/** Offset of what follows the attributes, the space and the `/` of an open tag whose name ends at `start`; -1 where an attribute is malformed. */
const endOfAttributes = (text: string, start: number, end: number): number => {
  let at = start;
  for (;;) {
    const next = skipWhitespace(text, at, end);
    if (next === end) return -1;
    const code = text.charCodeAt(next);
    if (code === SLASH) return next + 1;
    if (code === GREATER) return next;
    if (next === at || !isAttributeStart(code)) return -1;
    at = endOfValue(text, endOfAttributeName(text, next, end), end);
    if (at < 0) return -1;
  }
};

/** Whether an attribute's name may begin with the character. */
const isAttributeStart = (code: number): boolean => isLetter(code) || code === UNDERSCORE || code === COLON;

/** Offset after the attribute name that begins at `start`. */
const endOfAttributeName = (text: string, start: number, end: number): number => {
  let at = start + 1;
  while (at < end && isAttributePart(text.charCodeAt(at))) at++;
  return at;
};

const isAttributePart = (code: number): boolean => isAttributeStart(code) || isNamePart(code) || code === DOT;

/** Offset after the `=` and value that follow an attribute's name, which ends at `name`; `name` where none follows; -1 where the value is malformed. */
const endOfValue = (text: string, name: number, end: number): number => {
  const equals = skipWhitespace(text, name, end);
  if (equals === end || text.charCodeAt(equals) !== EQUALS) return name;
  const value = skipWhitespace(text, equals + 1, end);
  if (value === end) return -1;
  const opener = text.charCodeAt(value);
  if (opener === QUOTE || opener === APOSTROPHE) {
    let at = value + 1;
    while (at < end && text.charCodeAt(at) !== opener) at++;
    return at < end ? at + 1 : -1;
  }
  const last = endOfUnquoted(text, value, end);
  return last > value ? last : -1;
};

/** Offset after the unquoted attribute value that begins at `start`. */
const endOfUnquoted = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isUnquotedPart(text.charCodeAt(at))) at++;
  return at;
};

const isUnquotedPart = (code: number): boolean =>
  !isWhitespace(code) &&
  code !== QUOTE &&
  code !== APOSTROPHE &&
  code !== EQUALS &&
  code !== LESS &&
  code !== GREATER &&
  code !== BACKTICK;
