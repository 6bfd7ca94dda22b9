/** Moving files and folders, and with them every link that leads into them or out of them. */
import { configFor } from '../config/configs.ts';
import { type Facts, linksNamed, linksOf } from '../library/facts.ts';
import { entries, get } from '../library/layered.ts';
import { factsAt, isListed, type Library, targetsFor } from '../library/library.ts';
import { linkingDocuments } from '../library/linkers.ts';
import { type LinkFact, targetOf } from '../library/packed.ts';
import { resolve } from '../library/resolve.ts';
import { writtenLike } from '../library/suggest.ts';
import type { FileEdit, TextEdit } from '../text/edit.ts';
import { nameOf, spellingKey } from '../text/path.ts';
import { editOf, rewritePath } from './linkEdits.ts';

/** A file or folder that is given another path. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The text of a document as its author sees it; `undefined` where it is not at hand. */
export type TextOf = (path: string) => string | undefined;

/** Where a path leads after the moves: with the folder that moves furthest below. */
export function pathAfter(moves: readonly Move[], path: string): string {
  let best: Move | undefined;
  for (const move of moves)
    if ((path === move.from || path.startsWith(`${move.from}/`)) && move.from.length >= (best?.from.length ?? 0))
      best = move;
  return best ? best.to + path.slice(best.from.length) : path;
}

/**
 * The edits by which every link leads where it did once the files and folders have moved: all at once, each link in the
 * style in which it is written. A link that is right as it is stays as it is.
 */
export function moveLinks(library: Library, moves: readonly Move[], textOf: TextOf): FileEdit[] {
  const names = movedNames(library, moves);
  return linkedByMoves(library, moves).flatMap(path => {
    const facts = factsAt(library, path);
    const text = textOf(path);
    const isMoved = pathAfter(moves, path) !== path;
    const links = facts ? (names && !isMoved ? linksNamed(facts, names) : linksOf(facts)) : [];
    const edits = facts ? links.flatMap(link => retarget(library, moves, facts, link, text) ?? []) : [];
    return edits.length > 0 ? [editOf(path, ...edits)] : [];
  });
}

/** How targets end that lead to what moves; `undefined` where folders move, for they end in the names of all that is below. */
function movedNames(library: Library, moves: readonly Move[]): ReadonlySet<string> | undefined {
  if (moves.some(({ from }) => get(library.listing, from) !== 'file')) return undefined;
  return new Set(moves.flatMap(({ from }) => [...targetsFor(library, from)].map(nameOf)));
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

/** The link as it has to be written after the moves; `undefined` if it already is. */
function retarget(
  library: Library,
  moves: readonly Move[],
  facts: Facts,
  link: LinkFact,
  text: string | undefined,
): TextEdit | undefined {
  if (link.path === '') return undefined;
  const found = resolve(library, link);
  const isFound = found.state === 'found';
  // A mark, and what nobody can read, leads nowhere before and after.
  if (!isFound && (link.path === 'TODO' || link.malformed)) return undefined;
  const before = isFound ? found.path : link.target;
  const after = pathAfter(moves, before);
  const from = pathAfter(moves, facts.path);
  if (after === before && from === facts.path) return undefined;
  const { linksRoot } = configFor(library.configs, from);
  const isShort = isFound && found.via === 'extension' && canBeShort(library, after);
  const target = after === before ? link.target : isShort ? after.slice(0, -3) : after;
  if (targetOf(from, link.path, linksRoot) === target) return undefined;
  const written = writtenLike(link.path, from, target, linksRoot);
  const isFolder = link.path.endsWith('/') && link.path !== '/';
  return rewritePath(link, isFolder ? `${written}/` : written, text);
}

/** Whether readers that add `.md` find the file where nothing else has its short name. */
const canBeShort = (library: Library, path: string): boolean =>
  path.endsWith('.md') && !isListed(library, path.slice(0, -3));

/**
 * Gives a document another path, its links and those that lead to it with it; the last edit is the move itself. Nothing
 * where something lies at that path already.
 */
export function moveDocument(library: Library, { path }: Facts, to: string, textOf: TextOf): FileEdit[] {
  if (to === path || isListed(library, to)) return [];
  return [...moveLinks(library, [{ from: path, to }], textOf), { type: 'rename', path, to }];
}
