/** Fuzzy matching: how well the letters of a query are found, in their order, in a text. */

import { letterMask } from './distance.ts';

/** A query made ready to be held against many texts. */
export interface FuzzyQuery {
  /** Its words as character codes in lower case; each is looked for by itself. */
  readonly words: readonly Uint16Array[];
  /** The letters of all words as `letterMask` gives them: a text in lower case without one of them does not fit. */
  readonly mask: number;
}

/** Prepares a query; one without any letter has no words. */
export const fuzzyQuery = (query: string): FuzzyQuery => ({
  words: query
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => Uint16Array.from(word, (_, at) => word.charCodeAt(at))),
  mask: letterMask(query.toLowerCase().replace(/\s+/g, '')),
});

/** What a letter is worth: found at all, right behind the one before it, at the start of a word, at the start of the text. */
const [found, adjacent, atWord, atStart] = [1, 4, 6, 3];

/**
 * How well a text fits, more for whole words, starts of words and letters side by side; 0 where a letter is not found.
 * A text without anything besides the query is the best.
 */
export function fuzzyScore({ words }: FuzzyQuery, text: string): number {
  let total = 0;
  for (const word of words) {
    const score = scoreOf(word, text);
    if (score === 0) return 0;
    total += score;
  }
  return total > 0 ? total + Math.max(0, 8 - text.length / 8) : 0;
}

/** The score of the best place at which the word stands as a whole, else of its letters one by one. */
function scoreOf(word: Uint16Array, text: string): number {
  const last = text.length - word.length;
  let best = 0;
  for (let at = indexFrom(text, word[0]!, 0); at >= 0 && at <= last; at = indexFrom(text, word[0]!, at + 1)) {
    let length = 1;
    while (length < word.length && lowerAt(text, at + length) === word[length]) length++;
    if (length < word.length) continue;
    const end = at + length;
    const bonus =
      (isWordStart(text, at) ? 2 * atWord : 0) + (at === 0 ? 2 * atStart : 0) + (isWordEnd(text, end) ? 2 : 0);
    best = Math.max(best, length * (found + adjacent) + bonus + 4);
  }
  return best > 0 ? best : scattered(word, text);
}

function scattered(word: Uint16Array, text: string): number {
  let score = 0;
  let at = -1;
  for (let index = 0; index < word.length; index++) {
    const next = indexFrom(text, word[index]!, at + 1);
    if (next < 0) return 0;
    score += found + (next === at + 1 ? adjacent / 2 : 0) + (isWordStart(text, next) ? atWord / 2 : 0);
    at = next;
  }
  return score;
}

function indexFrom(text: string, code: number, from: number): number {
  for (let at = from; at < text.length; at++) if (lowerAt(text, at) === code) return at;
  return -1;
}

/** The character code at an offset in lower case; one that has no lower case of one code unit stays as it is. */
function lowerAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const lower = text.charAt(at).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Whether a word begins here: behind something that is no letter and no digit, or with a capital behind a small letter. */
function isWordStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (!isWordCode(before)) return true;
  const code = text.charCodeAt(at);
  return before >= 97 && before <= 122 && code >= 65 && code <= 90;
}

const isWordEnd = (text: string, at: number): boolean => at === text.length || !isWordCode(text.charCodeAt(at));

const isWordCode = (code: number): boolean =>
  code >= 128 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
