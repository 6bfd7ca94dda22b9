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

/**
 * The candidates nearest to `word`, best first: at most `count`, within a distance of 2, and of 1 for words of up to
 * four letters, so that a short word is not taken for another.
 */
export function nearest(word: string, candidates: Iterable<string>, count = 3): string[] {
  const limit = word.length <= 4 ? 1 : 2;
  const found: { candidate: string; distance: number }[] = [];
  const wanted = word.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance <= limit) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, count).map(({ candidate }) => candidate);
}
