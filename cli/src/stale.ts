/** Stale: which documents have to be checked again since an earlier check of the same library. */
import { type Changed, dependentsOf, differsOutward, factsAt, type Library, nameKeysOf } from '#core';

/** Where more than this part of the documents changed, all are checked again. */
const most = 1 / 2;

/**
 * The documents whose problems may be others than before `changed`; `undefined` where that may be any: names came or
 * went, which problems anywhere may propose.
 */
export function staleSince(library: Library, changed: readonly Changed[], documents: number): Set<string> | undefined {
  if (changed.length > documents * most) return undefined;
  const stale = new Set<string>();
  const outward: Changed[] = [];
  for (const [path, before] of changed) {
    const after = factsAt(library, path);
    if (!before || !after || String(nameKeysOf(before)) !== String(nameKeysOf(after))) return undefined;
    stale.add(path);
    if (differsOutward(before, after)) outward.push([path, before]);
  }
  for (const path of dependentsOf(library, outward)) stale.add(path);
  return stale;
}
