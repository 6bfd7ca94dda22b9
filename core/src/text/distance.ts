/** Edit distance, for did-you-mean. */

/**
 * Damerau–Levenshtein distance (insert, delete, replace, swap neighbours) between two strings, in code units;
 * `limit + 1` where it is more than `limit`. Only cells within `limit` of the diagonal are looked at.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const more = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return more;
  const width = 2 * limit + 1;
  // A row holds the cells from `row - limit` to `row + limit`; a cell's place in the next row is one less.
  let beforeLast = new Array<number>(width + 2).fill(more);
  let last = Array.from({ length: width + 2 }, (_, place) => (place >= limit ? place - limit : more));
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(width + 2).fill(more);
    let least = more;
    for (let place = 0; place < width; place++) {
      const column = row - limit + place;
      if (column < 0 || column > b.length) continue;
      const cost = column === 0 ? row : cellCost(a, b, row, column, place, current, last, beforeLast);
      current[place] = Math.min(cost, more);
      least = Math.min(least, cost);
    }
    if (least > limit) return more;
    [beforeLast, last] = [last, current];
  }
  return last[b.length - a.length + limit] ?? more;
}

function cellCost(
  a: string,
  b: string,
  row: number,
  column: number,
  place: number,
  current: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
  let cost = (last[place] as number) + same;
  cost = Math.min(cost, (last[place + 1] as number) + 1);
  if (place > 0) cost = Math.min(cost, (current[place - 1] as number) + 1);
  const isSwap =
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
  return isSwap ? Math.min(cost, (beforeLast[place] as number) + 1) : cost;
}

/** Words prepared for being searched many times. */
export interface WordIndex {
  readonly words: readonly string[];
  /** Each word in lower case. */
  readonly lower: readonly string[];
  /** Which characters each word holds, as bits; an edit changes two of them at most. */
  readonly masks: Uint32Array;
}

/** Prepares words for `nearestIn`. */
export function indexWords(words: Iterable<string>): WordIndex {
  const all = [...words];
  const lower = all.map(word => word.toLowerCase());
  return { words: all, lower, masks: Uint32Array.from(lower, letterMask) };
}

/** A bit for each character that occurs; characters far apart in Unicode may share one. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask >>> 0;
}

/**
 * The words nearest to `word`, best first: at most `count`, within a distance of 2, of 1 for words of three or four
 * letters, and of none for shorter ones, so that a short word is not taken for another. `letters`: how many letters of
 * the word count, where an extension says nothing.
 */
export function nearestIn(
  { words, lower, masks }: WordIndex,
  word: string,
  count = 3,
  letters = word.length,
): string[] {
  const limit = letters <= 2 ? 0 : letters <= 4 ? 1 : 2;
  const found: { candidate: string; distance: number }[] = [];
  const wanted = word.toLowerCase();
  const mask = letterMask(wanted);
  for (let index = 0; index < words.length; index++) {
    if (countBits(masks[index]! ^ mask) > 2 * limit) continue;
    const distance = editDistance(wanted, lower[index]!, limit);
    if (distance <= limit) found.push({ candidate: words[index]!, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, count).map(({ candidate }) => candidate);
}

function countBits(mask: number): number {
  let bits = 0;
  for (let rest = mask >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) bits++;
  return bits;
}

/** As `nearestIn`, for words that are searched once. */
export const nearest = (word: string, words: Iterable<string>, count = 3): string[] =>
  nearestIn(indexWords(words), word, count);
