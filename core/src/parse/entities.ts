/** Character references and backslash escapes: the text they stand for (CommonMark 2.4, 2.5). */
import { characterEntities } from 'character-entities';
import { AMPERSAND, BACKSLASH, HASH, isAlphanumeric, isDigit, isPunctuation } from './chars.ts';

const SEMICOLON = 59;

/** The text from `start` to `end` with backslash escapes and character references decoded; U+0000 becomes U+FFFD. */
export const decode = (text: string, start: number, end: number): string => decodeAll(text, start, end, true);

/** The text from `start` to `end` with character references decoded, as HTML's attributes and text have them; U+0000 becomes U+FFFD. */
export const decodeReferences = (text: string, start: number, end: number): string =>
  decodeAll(text, start, end, false);

const decodeAll = (text: string, start: number, end: number, withEscapes: boolean): string => {
  let result = '';
  let done = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && withEscapes) {
      if (at + 1 >= end || !isPunctuation(text.charCodeAt(at + 1))) continue;
      result += text.slice(done, at);
      done = ++at;
    } else if (code === AMPERSAND) {
      const last = endOfReference(text, at, end);
      const decoded = last < 0 ? undefined : dereference(text, at, last);
      if (decoded === undefined) continue;
      result += text.slice(done, at) + decoded;
      done = last;
      at = last - 1;
    } else if (code === 0) {
      result += `${text.slice(done, at)}\uFFFD`;
      done = at + 1;
    }
  }
  return result + text.slice(done, end);
};

/** Offset after the `;` of the character reference that begins with the `&` at `start`; -1 where none does. Its name may yet be unknown. */
const endOfReference = (text: string, start: number, end: number): number => {
  const isNumeric = text.charCodeAt(start + 1) === HASH;
  const isHex = isNumeric && (text.charCodeAt(start + 2) | 32) === 120;
  const first = start + (isHex ? 3 : isNumeric ? 2 : 1);
  // The limits of CommonMark: seven digits, six hex digits, and the longest name of HTML.
  const limit = Math.min(end, first + (isHex ? 6 : isNumeric ? 7 : 31));
  const belongs = isHex ? isHexDigit : isNumeric ? isDigit : isAlphanumeric;
  let at = first;
  while (at < limit && belongs(text.charCodeAt(at))) at++;
  return at > first && at < end && text.charCodeAt(at) === SEMICOLON ? at + 1 : -1;
};

const isHexDigit = (code: number): boolean => isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);

/** What the character reference from the `&` at `start` to `end` stands for; undefined where HTML knows no such name. */
const dereference = (text: string, start: number, end: number): string | undefined => {
  if (text.charCodeAt(start + 1) !== HASH) {
    const name = text.slice(start + 1, end - 1);
    return Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined;
  }
  const isHex = (text.charCodeAt(start + 2) | 32) === 120;
  const digits = text.slice(start + (isHex ? 3 : 2), end - 1);
  return fromNumber(Number.parseInt(digits, isHex ? 16 : 10));
};

/** The character of a code point; U+FFFD for U+0000, surrogates and what lies beyond Unicode. */
const fromNumber = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code);
