/** Headings: when two count as the same, and when one is nearly another. */
import { editDistance } from '../text/distance.ts';
import type { OutlineSection } from './outline.ts';

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{FE0F}|\u{20E3}|\u{200D}/gu;
const parenthesis = /\s*\([^()]*\)$/;
const number = /^\d+(?:[.:)]|\s*[-–—])\s+/;

/** Words that carry no meaning of their own in a heading. */
const fillers = new Set([
  'a',
  'an',
  'and',
  'for',
  'in',
  'it',
  'its',
  'my',
  'of',
  'on',
  'our',
  'the',
  'this',
  'to',
  'your',
]);

/** A heading as it is compared: NFC, lower case, without markup and emoji, spaces and quotes made plain. */
export const normalizeHeading = (text: string): string => plainHeading(text).toLowerCase();

/** A heading that is plain as it is: ASCII without `*`, `_`, backticks and `~`, single spaces between words. Nearly all are. */
const isPlain = /^(?! )(?:[!-)+-^a-}]| (?=[^ ]))*$/;

/** A heading without what is only decoration: NFC, without markup and emoji, spaces and quotes made plain. */
export function plainHeading(text: string): string {
  if (isPlain.test(text)) return text;
  const plain = text
    .normalize('NFC')
    .replace(/[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"');
  return (isAscii.test(plain) ? plain : plain.replace(emoji, '')).replace(/\s+/g, ' ').trim();
}

/** The spellings that count as this section, normalised, the one that the template writes first. */
export function spellingsOf({ heading, aliases = [] }: OutlineSection): string[] {
  const written = [heading, ...aliases].map(normalizeHeading);
  return [...new Set([...written, ...written.map(withoutParenthesis)])];
}

/**
 * The spellings under which a document's heading may be known, normalised, most exact first: as it is, and without
 * a number before or a parenthesis behind it.
 */
export function readingsOf(text: string): string[] {
  const heading = normalizeHeading(text);
  if (!/^\d|\)$/.test(heading)) return [heading];
  const plain = heading.replace(number, '');
  return [...new Set([heading, plain, withoutParenthesis(plain)])];
}

const withoutParenthesis = (heading: string): string => heading.replace(parenthesis, '') || heading;

/** How near a document's heading is to a section that it is not. */
export interface Nearness {
  /** From 0 for unrelated to 1 for all but equal. */
  readonly score: number;
  /** The spelling that is meant, normalised. */
  readonly spelling: string;
  /** Whether only letters differ, so that no word is lost if the spelling is put in its place. */
  readonly isSlip: boolean;
}

/** A reading or spelling with what comparing it asks for again and again. */
export interface Compared {
  readonly text: string;
  /** The words that mean something, in the singular. */
  readonly words: ReadonlySet<string>;
  readonly digits: string;
}

/** Readings or spellings, normalised, made ready to be compared with many others. */
export const compared = (texts: readonly string[]): Compared[] =>
  texts.map(text => ({ text, words: wordsOf(text), digits: /\d/.test(text) ? text.replace(/\D/g, '') : '' }));

const unrelated: Nearness = { score: 0, spelling: '', isSlip: false };

/**
 * The spelling that a document's heading is nearest to. A slip of the pen counts, and so do the same words; `loosely`,
 * for a section that must be there, also most of them.
 */
export const nearness = (text: string, spellings: readonly string[], loosely: boolean): Nearness =>
  nearest(compared(readingsOf(text)), compared(spellings), loosely);

/** The same for the readings of a heading and for spellings that are made ready. */
export function nearest(readings: readonly Compared[], spellings: readonly Compared[], loosely: boolean): Nearness {
  let best = unrelated;
  for (const reading of readings)
    for (const spelling of spellings) {
      const slipped = slip(reading, spelling);
      const score = Math.max(slipped, sharedWords(reading, spelling, loosely));
      if (score > best.score) best = { score, spelling: spelling.text, isSlip: slipped > 0 };
    }
  return best;
}

/** A distance of one for each six letters; short words must at least begin alike, or `Notes` would be `Votes`. */
function slip({ text: a, digits }: Compared, { text: b, digits: others }: Compared): number {
  const length = Math.max(a.length, b.length);
  const limit = Math.min(3, Math.max(1, Math.floor(length / 6)));
  if (length < 4 || (length < 8 && a[0] !== b[0])) return 0;
  if (digits !== others) return 0;
  const distance = editDistance(a, b, limit);
  return distance <= limit ? 1 - distance / length : 0;
}

function sharedWords({ words: mine }: Compared, { words: theirs }: Compared, loosely: boolean): number {
  let shared = 0;
  for (const word of mine) if (theirs.has(word)) shared++;
  const all = mine.size + theirs.size - shared;
  if (shared === 0 || all === 0) return 0;
  if (shared === all) return 0.95;
  const shortened = shared === mine.size;
  return loosely && shared / all >= (shortened ? 1 / 2 : 2 / 3) ? (shared / all) * 0.9 : 0;
}

/** The words that mean something, in the singular. */
function wordsOf(heading: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of heading.match(isAscii.test(heading) ? asciiWord : anyWord) ?? [])
    if (!fillers.has(word)) words.add(isPlural(word) ? word.slice(0, -1) : word);
  return words;
}

const isAscii = /^[\x20-\x7E]*$/;
const asciiWord = /[\da-z']+/gi;
const anyWord = /[\p{L}\p{M}\p{N}']+/gu;

const isPlural = (word: string): boolean => word.length > 3 && word.endsWith('s') && !word.endsWith('ss');

/**
 * The heading to write in the place of one that is nearly a section's: the spelling that was meant, as the outline
 * writes it, with the author's own number before and parenthesis behind it.
 */
export function writtenSpelling(
  { heading, aliases = [] }: OutlineSection,
  text: string,
  { spelling }: Nearness,
): string {
  const written = [heading, ...aliases];
  const meant = [...written, ...written.map(other => other.replace(parenthesis, ''))].find(
    other => normalizeHeading(other) === spelling,
  );
  const trimmed = text.trim();
  const before = number.exec(trimmed)?.[0] ?? '';
  const behind = spelling.endsWith(')') ? '' : (parenthesis.exec(trimmed)?.[0] ?? '');
  return before + (meant ?? heading) + behind;
}
