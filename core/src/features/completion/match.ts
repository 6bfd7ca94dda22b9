/** Matching: how well a name fits what is typed, and the best of many. */

/** 3: begins with it; 2: a word of it does; 1: contains it; 0: has its letters in their order; -1: does not fit. Both in lower case. */
export function likeness(typed: string, name: string): number {
  const at = name.indexOf(typed);
  if (at === 0) return 3;
  if (at > 0) return isWordStart(name, typed, at) ? 2 : 1;
  let from = 0;
  for (const character of typed) {
    from = name.indexOf(character, from) + 1;
    if (from === 0) return -1;
  }
  return 0;
}

function isWordStart(name: string, typed: string, first: number): boolean {
  for (let at = first; at >= 0; at = name.indexOf(typed, at + 1))
    if (!/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  return false;
}

/** Something with what it is worth: more is better, and of equals the name that comes first. */
export interface Ranked {
  readonly score: number;
  readonly name: string;
}

const isBefore = (a: Ranked, b: Ranked): boolean => (a.score === b.score ? a.name < b.name : a.score > b.score);

/** A list that keeps the best of what is added to it, at most `most`, in their order. */
export function bestOf<R extends Ranked>(
  most: number,
): { readonly kept: readonly R[]; readonly add: (one: R) => void } {
  const kept: R[] = [];
  const add = (one: R) => {
    const last = kept[kept.length - 1];
    if (kept.length === most && last && !isBefore(one, last)) return;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(kept[middle] as R, one)) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, one);
    if (kept.length > most) kept.pop();
  };
  return { kept, add };
}
