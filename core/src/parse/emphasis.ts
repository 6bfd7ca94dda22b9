/** Emphasis and strikethrough, as far as text goes: which runs of `*`, `_` and `~` are markers (CommonMark 6.2, GFM 6.5). */
import { STAR, skipRun, TILDE, UNDERSCORE } from './chars.ts';

/** A run of delimiters (CommonMark 6.2). */
export interface Run {
  readonly code: number;
  readonly length: number;
  /** How many of its characters have not turned out to be markers. */
  left: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const WHITESPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** The run of delimiters at `start`, undefined where none stands. */
export const runAt = (text: string, start: number, end: number): Run | undefined => {
  const code = text.charCodeAt(start);
  if (code !== STAR && code !== UNDERSCORE && code !== TILDE) return undefined;
  const after = skipRun(text, code, start, end);
  const length = after - start;
  const before = classBefore(text, code === TILDE ? start : startOfTildes(text, start));
  const next = classAfter(text, code === TILDE ? after : skipRun(text, TILDE, after, text.length));
  const isLeft = next === 'other' || (next === 'punctuation' && before !== 'other');
  const isRight = before === 'other' || (before === 'punctuation' && next !== 'other');
  const isStrict = code === UNDERSCORE;
  const isKnown = code !== TILDE || length <= 2;
  return {
    code,
    length,
    left: length,
    canOpen: isKnown && isLeft && (!isStrict || !isRight || before === 'punctuation'),
    canClose: isKnown && isRight && (!isStrict || !isLeft || next === 'punctuation'),
  };
};

type CharacterClass = 'whitespace' | 'punctuation' | 'other';

/** GitHub looks past tildes for what stands beside a run of stars or underscores. */
const startOfTildes = (text: string, end: number): number => {
  let start = end;
  while (start > 0 && text.charCodeAt(start - 1) === TILDE) start--;
  return start;
};

const classAfter = (text: string, offset: number): CharacterClass =>
  offset < text.length ? classOf(String.fromCodePoint(text.codePointAt(offset)!)) : 'whitespace';

const classBefore = (text: string, offset: number): CharacterClass => {
  if (offset === 0) return 'whitespace';
  const pair = offset > 1 ? text.codePointAt(offset - 2)! : 0;
  return classOf(pair > 0xffff ? String.fromCodePoint(pair) : text[offset - 1]!);
};

const classOf = (character: string): CharacterClass =>
  WHITESPACE.test(character) ? 'whitespace' : PUNCTUATION.test(character) ? 'punctuation' : 'other';

/** Joins text and runs, the characters of runs that are markers left out. */
export const renderDelimiters = (parts: readonly (string | Run)[]): string => {
  pair(parts.filter(part => typeof part !== 'string'));
  return parts
    .map(part => (typeof part === 'string' ? part : String.fromCharCode(part.code).repeat(part.left)))
    .join('');
};

/** Runs that may yet open, innermost last, and for each kind of closer how many of them are known not to match it. */
interface Openers {
  readonly runs: Run[];
  readonly fruitless: Map<number, number>;
}

/** Pairs the runs of one text, in linear time (CommonMark, appendix, "process emphasis"). */
const pair = (runs: readonly Run[]): void => {
  const openers: Openers = { runs: [], fruitless: new Map() };
  for (const run of runs) {
    while (run.canClose && run.left > 0 && pairWithOpener(openers, run));
    if (run.canOpen && run.left > 0) openers.runs.push(run);
  }
};

const pairWithOpener = ({ runs, fruitless }: Openers, closer: Run): boolean => {
  const kind = closer.code * 8 + (closer.canOpen ? 4 : 0) + (closer.length % 3);
  const bottom = fruitless.get(kind) ?? 0;
  let index = runs.length - 1;
  while (index >= bottom && !matches(runs[index]!, closer)) index--;
  if (index < bottom) {
    fruitless.set(kind, runs.length);
    return false;
  }
  const opener = runs[index]!;
  const width = closer.code === TILDE ? opener.left : opener.left > 1 && closer.left > 1 ? 2 : 1;
  opener.left -= width;
  closer.left -= width;
  truncate({ runs, fruitless }, opener.left > 0 ? index + 1 : index);
  return true;
};

const matches = (opener: Run, closer: Run): boolean => {
  if (opener.code !== closer.code) return false;
  if (opener.code === TILDE) return opener.length === closer.length;
  // A run that both opens and closes pairs only where the lengths' sum is no multiple of 3, or both are.
  const isMixed = opener.canClose || closer.canOpen;
  return !isMixed || (opener.length + closer.length) % 3 !== 0 || opener.length % 3 === 0;
};

const truncate = ({ runs, fruitless }: Openers, length: number): void => {
  runs.length = length;
  for (const [kind, bottom] of fruitless) if (bottom > length) fruitless.set(kind, length);
};
