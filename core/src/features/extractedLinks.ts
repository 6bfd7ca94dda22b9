/** Links of an extraction: where each fragment of the document leads afterwards, and what links are written anew. */
import { fragmentKey } from '../library/anchors.ts';
import { linksOf } from '../library/facts.ts';
import { factsAt, linkingTo } from '../library/library.ts';
import { type LinkFact, targetOf } from '../library/packed.ts';
import { landmark, resolve } from '../library/resolve.ts';
import { writtenLike } from '../library/suggest.ts';
import type { Section } from '../parse/sections.ts';
import { slugger } from '../parse/slug.ts';
import { encodePath } from '../parse/url.ts';
import { changePath, hashRange } from '../rules/linkEdits.ts';
import type { FileEdit, TextEdit } from '../text/edit.ts';
import { folderOf, relativePath } from '../text/path.ts';
import { contains, type Range } from '../text/range.ts';
import type { DocumentView } from './documentView.ts';

/** What is moved where. */
export interface Extraction {
  readonly view: DocumentView;
  readonly section: Section;
  /** What stands under the heading; the heading itself stays. */
  readonly moved: Range;
  /** The path of the new document, where nothing is yet. */
  readonly to: string;
  /** The frontmatter of the new document with a blank line behind; empty where it needs none. */
  readonly frontmatter: string;
}

/** A place of a document. */
interface Place {
  readonly path: string;
  readonly fragment: string;
  /** Whether the place is the document's title, so that links from elsewhere need no fragment. */
  readonly isTitle: boolean;
}

/** The edits that make every link of the library lead where it did, in the coordinates of the documents as they are. */
export function followingLinks(extraction: Extraction): FileEdit[] {
  const { view, moved, to } = extraction;
  const { library, path } = view;
  const rewrite = linkRewriter(extraction);
  return [...new Set([path, ...linkingTo(library, path)])].map(source => {
    const facts = factsAt(library, source);
    const edits = (facts ? linksOf(facts) : []).flatMap(link =>
      rewrite(link, source, source === path && contains(moved, link) ? to : source),
    );
    return { type: 'edit', path: source, edits };
  });
}

/** Gives the edits of a link of the document at `source` that stands in the one at `from` afterwards. */
export type LinkRewriter = (link: LinkFact, source: string, from: string) => TextEdit[];

/** A rewriter for one extraction. */
export function linkRewriter(extraction: Extraction): LinkRewriter {
  const { library, path } = extraction.view;
  const places = placesAfter(extraction);
  return (link, source, from) => {
    if (link.path === 'TODO' || link.malformed) return [];
    const own = factsAt(library, source);
    const root = own?.linksRoot ?? '';
    const target = link.path === '' ? own : landmark(library, resolve(library, link));
    const place = link.fragment === undefined ? undefined : places.get(fragmentKey(link.fragment));
    if (target?.path === path && place) return lead(link, from, place, root);
    if (link.path === '' || folderOf(from) === folderOf(source)) return [];
    // Only the place from which it leads is another.
    const written = writtenLike(link.path, from, link.target, root);
    const same = link.path.endsWith('/') ? `${written}/` : written;
    return same === link.path ? [] : [changePath(link, same)];
  };
}

/** Makes a link that stands in the document at `from` lead to a place; nothing where it does. */
function lead(link: LinkFact, from: string, { path, fragment, isTitle }: Place, root: string): TextEdit[] {
  const hash = isTitle && path !== from ? '' : `#${fragment}`;
  if (link.path === '' && path === from) return hashEdit(link, hash);
  if (link.path === '') {
    const { destinationStart: start, destinationEnd: end } = link;
    return [{ start, end, text: encodePath(relativePath(folderOf(from), path)) + hash }];
  }
  const isThere = targetOf(from, link.path, root) === path || `${targetOf(from, link.path, root)}.md` === path;
  const moved = isThere ? [] : [changePath(link, writtenLike(link.path, from, path, root))];
  return [...moved, ...hashEdit(link, hash)];
}

const hashEdit = (link: LinkFact, hash: string): TextEdit[] =>
  fragmentKey(`#${link.fragment}`) === fragmentKey(hash) ? [] : [{ ...hashRange(link), text: hash }];

/** Where each fragment of the document leads afterwards, by the form that `fragmentKey` gives. */
function placesAfter({ view, section, moved, to }: Extraction): ReadonlyMap<string, Place> {
  const { document, path } = view;
  const [before, here, there] = [slugger(), slugger(), slugger()];
  const places = new Map<string, Place>();
  const title = { path: to, fragment: there(section.text), isTitle: true };
  const slugs = document.titles.map((heading): [string, Place] => {
    const isMoved = contains(moved, heading);
    const fragment = isMoved ? there(heading.text) : here(heading.text);
    const place = { path: isMoved ? to : path, fragment, isTitle: false };
    return [before(heading.text), heading.start === section.start ? title : place];
  });
  // An explicit id of the same name is what readers are led to.
  for (const anchor of document.anchors)
    places.set(fragmentKey(anchor.name), {
      path: contains(moved, anchor) ? to : path,
      fragment: anchor.name,
      isTitle: false,
    });
  for (const [slug, place] of slugs) if (!places.has(fragmentKey(slug))) places.set(fragmentKey(slug), place);
  return places;
}
