/** Autolinks: absolute URIs and e-mail addresses in angle brackets (CommonMark 6.5). */
import { AT, COLON, DASH, DOT, GREATER, isAlphanumeric, isControl, isLetter, LESS, PLUS, SPACE } from './chars.ts';

/** Schemes have 2 to 32 characters, labels of domains at most 63. */
const SCHEME_LIMIT = 32;
const LABEL_LIMIT = 63;

/** Offset after the autolink that begins with the `<` at `start`, -1 where none does. */
export const endOfAutolink = (text: string, start: number, end: number): number => {
  const uri = endOfUri(text, start + 1, end);
  return uri < 0 ? endOfAddress(text, start + 1, end) : uri;
};

const endOfUri = (text: string, start: number, end: number): number => {
  if (start >= end || !isLetter(text.charCodeAt(start))) return -1;
  const limit = Math.min(end, start + SCHEME_LIMIT + 1);
  let at = start + 1;
  while (at < limit && isSchemePart(text.charCodeAt(at))) at++;
  if (at - start < 2 || at - start > SCHEME_LIMIT || at >= end || text.charCodeAt(at) !== COLON) return -1;
  for (at++; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS || code === SPACE || isControl(code)) return -1;
  }
  return -1;
};

const isSchemePart = (code: number): boolean => isAlphanumeric(code) || code === PLUS || code === DASH || code === DOT;

const endOfAddress = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isLocalPart(text.charCodeAt(at))) at++;
  if (at === start || at === end || text.charCodeAt(at) !== AT) return -1;
  for (;;) {
    at = endOfDomainLabel(text, at + 1, end);
    if (at < 0 || at >= end) return -1;
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code !== DOT) return -1;
  }
};

const isLocalPart = (code: number): boolean =>
  isAlphanumeric(code) || (code < 127 && "!#$%&'*+/=?^_`{|}~.-".includes(String.fromCharCode(code)));

const endOfDomainLabel = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isDomainPart(text.charCodeAt(at))) at++;
  const length = at - start;
  const isWhole = length > 0 && text.charCodeAt(start) !== DASH && text.charCodeAt(at - 1) !== DASH;
  return isWhole && length <= LABEL_LIMIT ? at : -1;
};

const isDomainPart = (code: number): boolean => isAlphanumeric(code) || code === DASH;
