/** Matching: how well names fit what is typed, and the best of many. */

const wordCharacter = /[\p{L}\p{N}]/u;

/** 3: one of the names, each behind a line feed, begins with it; 2: a word does; 1: contains it; -1: none of these. All in lower case. */
export function likeness(typed: string, names: string): number {
  const first = names.indexOf(typed);
  if (first < 0) return -1;
  let fit = 1;
  for (let at = first; at >= 0; at = names.indexOf(typed, at + 1)) {
    const before = names.charAt(at - 1);
    if (before === '\n') return 3;
    if (fit === 1 && !wordCharacter.test(before)) fit = 2;
  }
  return fit;
}

/** Whether one of the names holds all its letters in their order. */
export const isAbbreviation = (typed: string, names: string): boolean =>
  hasInOrder(typed, names) && names.split('\n').some(name => hasInOrder(typed, name));

function hasInOrder(typed: string, name: string): boolean {
  for (let index = 0, from = 0; index < typed.length; index++) {
    from = name.indexOf(typed.charAt(index), from) + 1;
    if (from === 0) return false;
  }
  return true;
}

interface Ranked<One> {
  readonly score: number;
  readonly name: string;
  readonly one: One;
}

/** The best of what is added, in their order: more is better, and of equals the name that comes first. */
export interface Best<One> {
  readonly add: (score: number, name: string, one: One) => void;
  readonly all: () => readonly One[];
}

/** An empty list that keeps at most so many. */
export function bestOf<One>(most: number): Best<One> {
  const kept: Ranked<One>[] = [];
  const isBehind = (other: Ranked<One>, score: number, name: string) =>
    other.score === score ? other.name > name : other.score < score;
  return {
    add(score, name, one) {
      const last = kept[kept.length - 1];
      if (kept.length === most && last && !isBehind(last, score, name)) return;
      let low = 0;
      let high = kept.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBehind(kept[middle] as Ranked<One>, score, name)) high = middle;
        else low = middle + 1;
      }
      kept.splice(low, 0, { score, name, one });
      if (kept.length > most) kept.pop();
    },
    all: () => kept.map(({ one }) => one),
  };
}
