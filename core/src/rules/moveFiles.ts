/** Moving files and folders, and with them every link that leads into them or out of them. */
import { configFor } from '../config/configs.ts';
import { type Facts, linksNamed, linksOf } from '../library/facts.ts';
import { get } from '../library/layered.ts';
import { factsAt, isListed, type Library, targetsFor } from '../library/library.ts';
import { linkedByMoves, type Move, pathAfter } from '../library/moves.ts';
import { type LinkFact, targetOf } from '../library/packed.ts';
import { resolve } from '../library/resolve.ts';
import { writtenLike } from '../library/suggest.ts';
import type { FileEdit, TextEdit } from '../text/edit.ts';
import { nameOf } from '../text/path.ts';
import { editOf, rewritePath } from './linkEdits.ts';

/** The text of a document as its author sees it; `undefined` where it is not at hand. */
export type TextOf = (path: string) => string | undefined;

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
