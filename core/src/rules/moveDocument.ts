/** Moving a document, and with it every link that leads to it or out of it. */

import type { Facts } from '../library/facts.ts';
import { linksOf } from '../library/facts.ts';
import { factsAt, isListed, type Library, linkingTo } from '../library/library.ts';
import { type LinkFact, targetOf } from '../library/packed.ts';
import { resolve } from '../library/resolve.ts';
import { writtenLike } from '../library/suggest.ts';
import type { FileEdit, TextEdit } from '../text/edit.ts';
import { changePath, editOf } from './linkEdits.ts';

/**
 * Gives a document another path. Links into it and its own relative ones are rewritten, each in the style in which it
 * is written; the last edit is the move itself. Nothing where something lies at that path already.
 */
export function moveDocument(library: Library, { path }: Facts, to: string): FileEdit[] {
  if (to === path || isListed(library, to)) return [];
  const sources = new Set([path, ...linkingTo(library, path)]);
  const edits = [...sources].flatMap(source => {
    const facts = factsAt(library, source);
    const links = facts ? linksOf(facts) : [];
    const from = source === path ? to : source;
    const changed = links.flatMap(link => retarget(library, link, from, targetAfter(library, link, path, to)) ?? []);
    return changed.length > 0 ? [editOf(source, ...changed)] : [];
  });
  return [...edits, { type: 'rename', path, to }];
}

/** Where a link leads once the document has moved. */
function targetAfter(library: Library, link: LinkFact, path: string, to: string): string {
  const found = resolve(library, link);
  if (found.state !== 'found' || found.path !== path) return link.target;
  return found.via === 'extension' ? to.replace(/\.md$/i, '') : to;
}

/** The link as it has to be written in the document at `from` to lead to `target`; `undefined` if it already is. */
function retarget(library: Library, link: LinkFact, from: string, target: string): TextEdit | undefined {
  const isPath = link.path !== '' && link.path !== 'TODO' && !link.malformed;
  if (!isPath || targetOf(from, link.path) === target) return undefined;
  const written = writtenLike(link.path, from, target);
  return changePath(link, link.path.endsWith('/') && isListed(library, target) ? `${written}/` : written);
}
