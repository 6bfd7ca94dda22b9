/** Renaming headings, and with them the links that lead to them. */

import { anchorsOf, fragmentKey } from '../library/anchors.ts';
import type { Facts } from '../library/facts.ts';
import { titlesOf } from '../library/facts.ts';
import type { Library } from '../library/library.ts';
import { documentOf, linksInto } from '../library/linkers.ts';
import { slugger } from '../parse/slug.ts';
import type { FileEdit, TextEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import { editOf, fragmentEdit } from './linkEdits.ts';

/** One heading that is to say something else. */
export interface Renaming {
  /** Where the heading's content stands before. */
  readonly content: Range;
  readonly edit: TextEdit;
  /** The heading as rendered afterwards. */
  readonly shown: string;
}

/** Writes `text` in the place of a heading's content; see `renameHeadings`. */
export const renameHeading = (library: Library, facts: Facts, content: Range, text: string): FileEdit[] =>
  renameHeadings(library, facts, [{ content, edit: { start: content.start, end: content.end, text }, shown: text }]);

/**
 * Changes headings of a document, and with them every link of the library that leads to a heading of it whose slug
 * changes by that; the numbers of equal headings may shift.
 */
export function renameHeadings(library: Library, facts: Facts, renamings: readonly Renaming[]): FileEdit[] {
  const renamed = changedSlugs(facts, renamings);
  const edits = new Map<string, TextEdit[]>([[facts.path, renamings.map(({ edit }) => edit)]]);
  for (const { facts: source, link } of linksInto(library, facts.path)) {
    const to = link.fragment ? renamed.get(fragmentKey(link.fragment)) : undefined;
    if (to === undefined || documentOf(library, source, link)?.path !== facts.path) continue;
    const known = edits.get(source.path);
    if (known) known.push(fragmentEdit(link, to));
    else edits.set(source.path, [fragmentEdit(link, to)]);
  }
  return [...edits].map(([path, list]) => editOf(path, ...list));
}

/** The new slugs by the old ones, in the form that `fragmentKey` gives. */
function changedSlugs(facts: Facts, renamings: readonly Renaming[]): ReadonlyMap<string, string> {
  const slug = slugger();
  const shown = new Map(renamings.map(({ content, shown: text }) => [content.start, text]));
  const after = titlesOf(facts).map(title => slug(shown.get(title.start) ?? title.text));
  const renamed = new Map<string, string>();
  const seen = new Set<string>();
  anchorsOf(facts).slugs.forEach((before, index) => {
    const key = fragmentKey(before);
    // Of slugs that count as one, links lead to the first.
    if (before !== after[index] && !seen.has(key)) renamed.set(key, after[index] ?? '');
    seen.add(key);
  });
  // An explicit id of the same name keeps the link's place.
  for (const name of facts.anchors) renamed.delete(fragmentKey(name));
  return renamed;
}
