/** Edits of links that several rules' fixes share. */

import type { Facts, TodoFact } from '../library/facts.ts';
import { linkOf, linksOf } from '../library/facts.ts';
import { factsAt, type Library, leadsTo, linkingTo } from '../library/library.ts';
import type { LinkFact } from '../library/packed.ts';
import { decode } from '../parse/entities.ts';
import { encodePath, percentEncoded, readUrl } from '../parse/url.ts';
import type { FileEdit, TextEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';

/** The part of a link's destination that names the file: everything before query and fragment. */
export const pathRange = ({ destinationStart, pathEnd }: LinkFact): Range => ({
  start: destinationStart,
  end: pathEnd,
});

/** The part of a link's destination from `#` on; empty at its end where there is none. */
export const hashRange = ({ hashStart, destinationEnd }: LinkFact): Range => ({
  start: hashStart,
  end: destinationEnd,
});

/** Writes another path into a link, its query and fragment kept. */
export const changePath = (link: LinkFact, path: string): TextEdit => ({
  ...pathRange(link),
  text: link.bracketed ? path.replace(/[<>\n]/g, encodeURIComponent) : encodePath(path),
});

/**
 * Writes another path into a link as its author would: with `<>`, percent-encoding and query as they are. `text` is
 * that of the document; without it, what only the text can tell is written the usual way.
 */
export function rewritePath(link: LinkFact, path: string, text: string | undefined): TextEdit {
  const { start, end } = pathRange(link);
  const written = encodeLike(text?.slice(start, end) ?? '', path, link);
  const isRead = readUrl(decode(written, 0, written.length))?.path === path;
  // A name such as `a:b.md` would else be taken for another scheme.
  return { start, end, text: isRead ? written : `./${written}` };
}

/** Writes another fragment into a link; encoded where the old one was. */
export const fragmentEdit = (link: LinkFact, fragment: string): TextEdit => {
  const { start, end } = hashRange(link);
  // What is written takes more room than what it says only where something is encoded.
  const isEncoded = end - start - 1 > (link.fragment?.length ?? 0);
  const text = fragment.replace(/[\s%<>()\\`"'|&]/g, percentEncoded);
  return { start, end, text: `#${isEncoded ? text.replace(/\P{ASCII}+/gu, percentEncoded) : text}` };
};

/** Percent-encodes what may not stand in the link, and what its author has encoded, too. */
function encodeLike(before: string, path: string, { bracketed, syntax }: LinkFact): string {
  const isBare = /^[^\\]*\(/.test(before) && /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(path);
  const hasSpaces = (bracketed || syntax === 'html') && !before.includes('%20') && (bracketed || before.includes(' '));
  const encoded = path
    .replace(/[\p{Cc}%#?<>\\`|{}]|&(?=#?\w+;)/gu, percentEncoded)
    .replace(/[()]/g, parenthesis => (bracketed || isBare ? parenthesis : percentEncoded(parenthesis)))
    .replace(/\s/g, space => (space === ' ' && hasSpaces ? space : percentEncoded(space)));
  const quoted = syntax === 'html' ? encoded.replace(/["']/g, percentEncoded) : encoded;
  return /%[89a-f][0-9a-f]/i.test(before) ? quoted.replace(/\P{ASCII}+/gu, percentEncoded) : quoted;
}

/** Edits of one document, as a change of files. */
export const editOf = (path: string, ...edits: readonly TextEdit[]): FileEdit => ({ type: 'edit', path, edits });

/** Takes a mark away; a link whose destination was `TODO` is left as it is. */
export const removeMark = ({ removal }: TodoFact): TextEdit => ({ ...removal, text: '' });

/** The edits that clear every mark of the library that stands at a link to `target`. */
export function clearMarks(library: Library, target: string): FileEdit[] {
  const edits: FileEdit[] = [];
  for (const path of linkingTo(library, target)) {
    const facts = factsAt(library, path);
    const marks = facts?.todos.filter(({ link: index }) => {
      const link = linkOf(facts, index);
      return link !== undefined && leadsTo(link, target);
    });
    if (marks && marks.length > 0) edits.push(editOf(path, ...marks.map(removeMark)));
  }
  return edits;
}

/** The link of a document whose destination starts where a problem was reported. */
export const linkAt = (facts: Facts, start: number): LinkFact | undefined =>
  linksOf(facts).find(({ destinationStart }) => destinationStart === start);

/** The link of a document in whose path a problem was reported. */
export const linkAtPath = (facts: Facts, offset: number): LinkFact | undefined =>
  linksOf(facts).find(({ destinationStart, destinationEnd }) => destinationStart <= offset && offset <= destinationEnd);
