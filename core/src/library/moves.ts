/** Moves: which paths change when files and folders move, and which documents have links that the moves touch. */
import { spellingKey } from '../text/path.ts';
import { linksOf } from './facts.ts';
import { entries, get } from './layered.ts';
import { factsAt, type Library } from './library.ts';
import { linkingDocuments } from './linkers.ts';
import type { LinkFact } from './packed.ts';
import { resolve } from './resolve.ts';

/** A file or folder that is given another path. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where a path leads after the moves: with the folder that moves furthest below. */
export function pathAfter(moves: readonly Move[], path: string): string {
  let best: Move | undefined;
  for (const move of moves)
    if ((path === move.from || path.startsWith(`${move.from}/`)) && move.from.length >= (best?.from.length ?? 0))
      best = move;
  return best ? best.to + path.slice(best.from.length) : path;
}

/** The documents in which a link may have to change, in the order of their paths. */
export function linkedByMoves(library: Library, moves: readonly Move[]): string[] {
  const paths = new Set<string>();
  const folders = moves.filter(({ from }) => get(library.listing, from) !== 'file');
  for (const { from } of moves) {
    paths.add(from);
    for (const facts of linkingDocuments(library, from)) paths.add(facts.path);
  }
  if (folders.length > 0) {
    const keys = folders.map(({ from }) => `${spellingKey(from)}/`);
    for (const [target, from] of entries(library.linking)) {
      const key = spellingKey(target);
      if (keys.some(folder => key.startsWith(folder))) for (const path of from) paths.add(path);
    }
    for (const [path] of entries(library.documents))
      if (folders.some(({ from }) => path.startsWith(`${from}/`))) paths.add(path);
  }
  return [...paths].filter(path => factsAt(library, path)).sort();
}

/** The links between what lies at these paths or below them, which is to leave the library, and what stays in it. */
export function linksSevered(library: Library, leaving: readonly string[]): LinkFact[] {
  const moves = leaving.map(from => ({ from, to: from }));
  const leaves = (path: string) => leaving.some(from => path === from || path.startsWith(`${from}/`));
  return linkedByMoves(library, moves).flatMap(path => {
    const facts = factsAt(library, path);
    const links = facts ? linksOf(facts) : [];
    return links.filter(link => {
      const found = link.path === '' ? undefined : resolve(library, link);
      return found?.state === 'found' && leaves(found.path) !== leaves(path);
    });
  });
}
