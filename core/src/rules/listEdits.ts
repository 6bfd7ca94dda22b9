/** Edits of lists of links: adding one in the list's own style, taking one away. */

import type { Facts } from '../library/facts.ts';
import type { ListPlace } from '../library/listPlace.ts';
import type { RelationFact } from '../library/packed.ts';
import { writtenLike } from '../library/suggest.ts';
import type { Document } from '../parse/document.ts';
import { encodePath } from '../parse/url.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEnd, lineStart, nextLine, trimmedEnd } from '../text/lines.ts';
import { stemOf } from '../text/path.ts';
import { contains } from '../text/range.ts';

/** Adds a link to a document, at a place of the document at `from`. */
export const addLink = (
  { at, before, after, like }: ListPlace,
  from: string,
  to: Pick<Facts, 'path' | 'title'>,
): TextEdit => ({
  start: at,
  end: at,
  text: before + linkTo(from, to, like) + after,
});

/** A link to a document under its title; `like` is the path of a link, as written, to write this one alike. */
export const linkTo = (from: string, { path, title }: Pick<Facts, 'path' | 'title'>, like: string): string =>
  `[${escapeText((title ?? stemOf(path)).replace(/\s+/g, ' '))}](${encodePath(writtenLike(like, from, path))})`;

/** A plain text as it is written in a link's text: what would be read as markup is escaped. */
export const escapeText = (text: string): string =>
  text.replace(/[\\[\]<*`]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');

/** The taking away of an entry. */
export interface Removal {
  readonly edit: TextEdit;
  /** Whether nothing else goes with it than what is in the link. */
  readonly isExact: boolean;
}

/** Takes an entry of a list away with its line and what belongs to its item; `undefined` where it is no item of its own. */
export function removeEntry({ text, blocks, todos }: Document, entry: RelationFact): Removal | undefined {
  const item = blocks.findLast(block => block.type === 'listItem' && contains(block, entry));
  const line = { start: lineStart(text, entry.start), end: lineEnd(text, entry.end) };
  const whole = item ? { start: lineStart(text, item.start), end: trimmedEnd(text, item) } : line;
  const mark = todos.find(todo => contains(todo, entry)) ?? entry;
  const rest = text.slice(whole.start, mark.start) + text.slice(mark.end, whole.end);
  const isExact = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\])?[\s*_~]*$/.test(rest);
  if (!item && !isExact) return undefined;
  return { edit: { start: whole.start, end: nextLine(text, whole.end), text: '' }, isExact };
}
