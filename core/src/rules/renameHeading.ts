/** Renaming headings, and with them the links that lead to them. */

import { anchorsOf, fragmentKey } from '../library/anchors.ts';
import type { Facts } from '../library/facts.ts';
import { linksOf, titlesOf } from '../library/facts.ts';
import { factsAt, type Library, linkingTo } from '../library/library.ts';
import { landmark, resolve } from '../library/resolve.ts';
import { slugger } from '../parse/slug.ts';
import type { FileEdit, TextEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import { editOf, hashRange } from './linkEdits.ts';

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
  const sources = new Set([facts.path, ...linkingTo(library, facts.path)]);
  return [...sources].flatMap(path => {
    const source = factsAt(library, path);
    const edits = path === facts.path ? renamings.map(({ edit }) => edit) : [];
    for (const link of source ? linksOf(source) : []) {
      const to = link.fragment ? renamed.get(fragmentKey(link.fragment)) : undefined;
      const target = link.path === '' ? source : landmark(library, resolve(library, link));
      if (to !== undefined && target?.path === facts.path) edits.push({ ...hashRange(link), text: `#${to}` });
    }
    return edits.length > 0 ? [editOf(path, ...edits)] : [];
  });
}

/** The new slugs by the old ones, in the form that `fragmentKey` gives. */
function changedSlugs(facts: Facts, renamings: readonly Renaming[]): ReadonlyMap<string, string> {
  const slug = slugger();
  const shown = new Map(renamings.map(({ content, shown: text }) => [content.start, text]));
  const after = titlesOf(facts).map(title => slug(shown.get(title.start) ?? title.text));
  const renamed = new Map<string, string>();
  anchorsOf(facts).slugs.forEach((before, index) => {
    if (before !== after[index]) renamed.set(fragmentKey(before), after[index] ?? '');
  });
  // An explicit id of the same name keeps the link's place.
  for (const name of facts.anchors) renamed.delete(fragmentKey(name));
  return renamed;
}
