/** Renaming a heading, and the links that lead to it with it. */
import { anchorsOf, fragmentKey } from '../library/anchors.ts';
import type { Facts } from '../library/facts.ts';
import { factsAt, type Library, linkingTo } from '../library/library.ts';
import { landmark, resolve } from '../library/resolve.ts';
import { slugger } from '../parse/slug.ts';
import type { FileEdit, TextEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import { editOf } from './linkEdits.ts';

/**
 * Writes `text` in the place of a heading's content, and changes every link of the library that leads to a heading of
 * this document whose slug changes by that; the numbers of equal headings may shift.
 */
export function renameHeading(library: Library, facts: Facts, content: Range, text: string): FileEdit[] {
  const renamed = changedSlugs(facts, content, text);
  const sources = new Set([facts.path, ...linkingTo(library, facts.path)]);
  return [...sources].flatMap(path => {
    const source = factsAt(library, path);
    const edits: TextEdit[] = path === facts.path ? [{ start: content.start, end: content.end, text }] : [];
    for (const link of source?.links ?? []) {
      const to = link.fragment ? renamed.get(fragmentKey(link.fragment)) : undefined;
      const target = link.path === '' ? source : landmark(library, resolve(library, link));
      if (to !== undefined && target?.path === facts.path) edits.push({ ...link.hash, text: `#${to}` });
    }
    return edits.length > 0 ? [editOf(path, ...edits)] : [];
  });
}

/** The new slugs by the old ones, in the form that `fragmentKey` gives. */
function changedSlugs(facts: Facts, { start }: Range, text: string): ReadonlyMap<string, string> {
  const slug = slugger();
  const after = facts.titles.map(title => slug(title.content.start === start ? text : title.text));
  const renamed = new Map<string, string>();
  anchorsOf(facts).slugs.forEach((before, index) => {
    if (before !== after[index]) renamed.set(fragmentKey(before), after[index] ?? '');
  });
  // An explicit id of the same name keeps the link's place.
  for (const name of facts.anchors) renamed.delete(fragmentKey(name));
  return renamed;
}
