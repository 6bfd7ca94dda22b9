/** Index lists: what is kept of a document that lists others, so that one more can be added to it. */
import type { Document } from '../parse/document.ts';
import { eachSection } from '../parse/sections.ts';
import { matchesAny } from '../text/glob.ts';
import { nameOf } from '../text/path.ts';
import { type Range, startingIn } from '../text/range.ts';
import type { Keep } from '../text/strings.ts';
import { type ListPlace, placeIn } from './listPlace.ts';

/** Whether a document is an index: because an author says so, or if it lists enough. */
export type Indexing = 'always' | 'ifListing';

/** A list of an index with its heading; the heading is empty where the document has none. */
export interface IndexList {
  readonly heading: string;
  readonly place: ListPlace;
  /** Indexes of the links that stand in it. */
  readonly links: readonly number[];
}

/** The lists of an index: what stands directly under each of its headings. */
export function indexLists(document: Document, keep: Keep): IndexList[] {
  const sections = [...eachSection(document.sections)];
  const parts = sections.map(section => ({
    heading: section.text,
    start: section.start,
    end: section.sections[0]?.start ?? section.end,
  }));
  if (parts.length === 0)
    parts.push({ heading: '', start: document.frontmatter?.bodyStart ?? 0, end: document.text.length });
  return parts.map(part => ({
    heading: keep(part.heading),
    place: placeIn(document, part, keep),
    links: indexesIn(document, part),
  }));
}

function indexesIn({ links }: Document, range: Range): number[] {
  const [from, to] = startingIn(links, range);
  return links.slice(from, to).map((_, index) => from + index);
}

/**
 * Whether the document at a path is or may be an index: by an author's own globs, relative to the library's root; where
 * there are none, by its name.
 */
export function indexingOf(path: string, globs: readonly string[] | undefined): Indexing | undefined {
  if (!globs) return /^(?:_?index|readme)\.(?:md|markdown)$/i.test(nameOf(path)) ? 'ifListing' : undefined;
  return matchesAny(globs, path) ? 'always' : undefined;
}
