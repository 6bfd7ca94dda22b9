/** Resolving: what a link leads to, looked up in the snapshot. */

import { folderOf, isMarkdown, leavesRoot, spellingKey } from '../text/path.ts';
import { type Facts, linksOf } from './facts.ts';
import { entries, get, wordsOf } from './layered.ts';
import { type EntryType, factsAt, type Library, linkedDocument, type Probe } from './library.ts';
import type { LinkFact, RelationFact } from './packed.ts';
import { entriesOf } from './relations.ts';

/**
 * How a link finds its target: as it is written; by a reader that adds `.md`; or only where letter case and Unicode
 * normal form do not matter.
 */
export type Via = 'exact' | 'extension' | 'spelling';

/** Where a link leads: to something that exists, to nothing, or to a place of which the host has not been asked yet. */
export type Resolution =
  | { readonly state: 'found'; readonly path: string; readonly type: 'file' | 'folder'; readonly via: Via }
  | { readonly state: 'missing' }
  | { readonly state: 'unknown' };

/** A link with where it leads. */
export interface ResolvedLink {
  readonly link: LinkFact;
  readonly found: Resolution;
}

/** Looks every link of a document up. */
export const resolveLinks = (library: Library, facts: Facts): ResolvedLink[] =>
  linksOf(facts).map(link => ({ link, found: resolve(library, link) }));

/** A document that is listed as related. */
export interface Relation {
  readonly entry: RelationFact;
  readonly link: LinkFact;
  /** The document that it leads to, if there is one. */
  readonly other: Facts | undefined;
}

/** What one section lists as related. */
export interface Relations {
  /** The kind of document that the section is for. */
  readonly kind: string;
  readonly relations: readonly Relation[];
}

/** Looks up what a document lists as related; `links` are its links. */
export const resolveRelations = (library: Library, facts: Facts, links: readonly ResolvedLink[]): Relations[] =>
  facts.related.map(section => {
    const relations: Relation[] = [];
    for (const entry of entriesOf(section)) {
      const link = links[entry.link]?.link;
      if (link) relations.push({ entry, link, other: linkedDocument(library, link) });
    }
    return { kind: section.kind, relations };
  });

const missing: Resolution = { state: 'missing' };
const unknown: Resolution = { state: 'unknown' };

/** Looks a link up. A path that ends with a slash, or is used as a folder, is never a file. */
export function resolve(library: Library, { target, path }: Pick<LinkFact, 'target' | 'path'>): Resolution {
  const asFolder = path.endsWith('/') && path !== '/';
  // Nearly every link leads to a file, and names it as it is.
  if (!asFolder && get(library.listing, target) === 'file')
    return { state: 'found', path: target, type: 'file', via: 'exact' };
  const candidates = asFolder || target === '' || isMarkdown(target) ? [target] : [target, `${target}.md`];
  for (const [index, candidate] of candidates.entries()) {
    const found = lookUp(library, candidate);
    if (found === 'unknown') return unknown;
    if (found === undefined || found === 'missing' || (asFolder && found === 'file')) continue;
    return {
      state: 'found',
      path: candidate,
      type: found === 'file' ? 'file' : 'folder',
      via: index === 0 ? 'exact' : 'extension',
    };
  }
  return resolveSpelling(library, candidates, asFolder);
}

/** The same path in another letter case or normal form, in the listing only: the disk may not tell them apart. */
function resolveSpelling({ listing }: Library, candidates: readonly string[], asFolder: boolean): Resolution {
  for (const candidate of candidates) {
    const [path] = [...spellings.keysWith(listing, spellingKey(candidate))].sort();
    const found = path === undefined ? undefined : get(listing, path);
    if (path === undefined || found === undefined || (asFolder && found === 'file')) continue;
    return { state: 'found', path, type: found === 'file' ? 'file' : 'folder', via: 'spelling' };
  }
  return missing;
}

const spellings = wordsOf<EntryType>(path => [spellingKey(path)]);

/** What lies at a path: the listing knows, or a probe, or nobody yet. */
function lookUp({ listing, probes }: Library, path: string): EntryType | Probe | 'unknown' | undefined {
  if (path === '') return 'folder';
  const listed = get(listing, path);
  if (listed) return listed;
  return wouldBeListed(listing, path) ? undefined : (get(probes, path) ?? 'unknown');
}

/** Whether the listing would know of the path: it lies in the root and in no unlisted folder. */
function wouldBeListed(listing: Library['listing'], path: string): boolean {
  if (leavesRoot(path) || get(listing, '') === 'unlisted') return false;
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const type = get(listing, folder);
    if (type) return type !== 'unlisted';
  }
  return true;
}

/** The paths that a host must be asked about next; none once every one of the links is known to lead somewhere or not. */
export function unknownTargets(library: Library, links: Iterable<Pick<LinkFact, 'target' | 'path'>>): string[] {
  const targets = new Set<string>();
  for (const link of links) {
    if (resolve(library, link).state !== 'unknown') continue;
    targets.add(lookUp(library, link.target) === 'unknown' ? link.target : `${link.target}.md`);
  }
  return [...targets];
}

/** Every link of the library once, however many lead to the same target. */
export function* linksByTarget({ linking }: Library): Generator<Pick<LinkFact, 'target' | 'path'>> {
  for (const [target] of entries(linking)) yield { target, path: target };
}

/** The document whose headings a link's fragment names, where it could be read: the target, or a folder's README.md or index.md. */
export function landmark(library: Library, found: Resolution): Facts | undefined {
  if (found.state !== 'found') return undefined;
  const read = (path: string) => {
    const facts = factsAt(library, path);
    return facts?.readable ? facts : undefined;
  };
  if (found.type === 'file') return read(found.path);
  const inside = found.path === '' ? '' : `${found.path}/`;
  return read(`${inside}README.md`) ?? read(`${inside}index.md`);
}
