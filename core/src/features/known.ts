/** What features ask of a library: counts, titles and names, read from facts in this one place. */
import type { Kind } from '../kinds/kind.ts';
import type { MatchedSection, OutlineMatch } from '../kinds/outlineMatch.ts';
import { anchorsOf } from '../library/anchors.ts';
import { type Facts, titlesOf } from '../library/facts.ts';
import { factsAt, type Library, linkingTo } from '../library/library.ts';
import { encodePath } from '../parse/url.ts';
import { stemOf } from '../text/path.ts';
import type { Description } from './description.ts';
import type { DocumentView } from './documentView.ts';

/** The kind of the document; `undefined` where it has none. */
export const kindIn = ({ config, facts }: DocumentView): Kind | undefined =>
  facts.kind === undefined ? undefined : config.kinds.find(({ name }) => name === facts.kind);

/** What a document is called: its title, else its file. */
export const nameOfDocument = ({ title, path }: Pick<Facts, 'title' | 'path'>): string =>
  title?.replace(/\s+/g, ' ').trim() || stemOf(path);

/** A place inside a document that a fragment can lead to. */
export interface Landmark {
  /** The fragment as it is written in a link, without `#`. */
  readonly fragment: string;
  /** The heading as rendered; `undefined` for a place with a name of its own. */
  readonly heading: string | undefined;
  /** The level of the heading; 0 for other places. */
  readonly level: number;
}

/** The places of a document that fragments lead to: its headings in their order, then what has a name of its own. */
export function landmarksIn(facts: Facts): Landmark[] {
  const { slugs } = anchorsOf(facts);
  const headings = titlesOf(facts).flatMap(({ text, level }, index) => {
    const slug = slugs[index] ?? '';
    return slug === '' ? [] : [{ fragment: slug, heading: text, level }];
  });
  const named = [...new Set(facts.anchors)].map(name => ({ fragment: encodePath(name), heading: undefined, level: 0 }));
  return [...headings, ...named];
}

/** The names of the documents at these paths. */
export const namesAt = (library: Library, paths: readonly string[]): string[] =>
  paths.flatMap(path => {
    const facts = factsAt(library, path);
    return facts ? nameOfDocument(facts) : [];
  });

/** The documents that link to a path, itself left out. */
export const linkersTo = (library: Library, path: string): Facts[] =>
  linkingTo(library, path).flatMap(other => (other === path ? [] : (factsAt(library, other) ?? [])));

/** `1 document`, `3 documents`. */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** So many names are told; the rest is counted. */
const most = 5;

/** Names as one paragraph, cut where they are many; none without any. */
export function listed(names: readonly string[]): Description {
  if (names.length === 0) return [];
  const more = names.length > most ? [` and ${names.length - most} more`] : [];
  return [[names.slice(0, most).join(' · '), ...more]];
}

/** The headings of the outline that lead to a section, its own last. */
export function headingsTo({ matched }: Pick<OutlineMatch, 'matched'>, wanted: MatchedSection): string[] {
  const above = wanted.parent && matched.find(({ section }) => section === wanted.parent);
  return [...(above ? headingsTo({ matched }, above) : []), wanted.outline.heading];
}
