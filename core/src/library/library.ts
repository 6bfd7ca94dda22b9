/** The library: an immutable snapshot of a folder, of every document's facts and of every file's name. */
import { folderOf, nameOf } from '../text/path.ts';
import type { Facts } from './facts.ts';
import { entries, get, type Layered, layered, values, withEntries } from './layered.ts';

/** What lies at a path. The content of an `unlisted` folder is not listed but asked for path by path. */
export type EntryType = 'file' | 'folder' | 'unlisted';

/** What a host answered for a path outside the listing. */
export type Probe = 'file' | 'folder' | 'missing';

/** An immutable snapshot of one folder. All paths are relative to it (see path.ts). */
export interface Library {
  /** How many folders above the root still belong to the same repository; links may climb so far. */
  readonly reach: number;
  /** Every file and folder, ignored ones included; only what lies in `unlisted` folders is left out. */
  readonly listing: Layered<EntryType>;
  /** What is known of paths outside the listing, that is outside the root or in unlisted folders. */
  readonly probes: Layered<Probe>;
  readonly documents: Layered<Facts>;
  /** For each target, as written in links: the paths of the documents that link to it. */
  readonly linking: Layered<readonly string[]>;
}

/** What changed; `undefined` says that the path is gone. */
export interface Change {
  readonly entries?: Iterable<readonly [string, EntryType | undefined]>;
  readonly probes?: Iterable<readonly [string, Probe | undefined]>;
  readonly documents?: Iterable<readonly [string, Facts | undefined]>;
}

const nothing: Layered<never> = layered(new Map<string, never>());

/** A library of these files and folders, without any document read yet. */
export const createLibrary = (listing: ReadonlyMap<string, EntryType>, reach = 0): Library => ({
  reach,
  listing: layered(listing),
  probes: nothing,
  documents: nothing,
  linking: nothing,
});

/** A snapshot with the changes made. It costs what the change costs. */
export function withChange(library: Library, { entries: listing, probes, documents }: Change): Library {
  const changedDocuments = documents && [...documents];
  return {
    reach: library.reach,
    listing: listing ? withEntries(library.listing, listing) : library.listing,
    probes: probes ? withEntries(library.probes, probes) : library.probes,
    documents: changedDocuments ? withEntries(library.documents, changedDocuments) : library.documents,
    linking: changedDocuments ? withLinking(library, changedDocuments) : library.linking,
  };
}

function withLinking(library: Library, changed: readonly (readonly [string, Facts | undefined])[]) {
  const linking = new Map<string, readonly string[]>();
  const current = (target: string) => linking.get(target) ?? get(library.linking, target) ?? [];
  for (const [path, facts] of changed) {
    const before = targetsOf(get(library.documents, path));
    const after = targetsOf(facts);
    for (const target of before) if (!after.has(target)) linking.set(target, without(current(target), path));
    for (const target of after) if (!before.has(target)) linking.set(target, [...current(target), path]);
  }
  return linking.size > 0 ? withEntries(library.linking, linking) : library.linking;
}

const targetsOf = (facts: Facts | undefined): ReadonlySet<string> => new Set(facts?.links.map(({ target }) => target));

const without = (paths: readonly string[], path: string): readonly string[] => paths.filter(other => other !== path);

/** The facts of the document at a path. */
export const factsAt = (library: Library, path: string): Facts | undefined => get(library.documents, path);

/** The facts of every document. */
export const allFacts = (library: Library): Iterable<Facts> => values(library.documents);

/** The documents with a link that leads to the path, or would if it existed, in the order of their paths. */
export function linkingTo({ linking }: Library, path: string): string[] {
  const written = [path, path.replace(/\.md$/i, '')];
  if (/^(readme|index)\.md$/i.test(nameOf(path))) written.push(folderOf(path));
  return [...new Set(written.flatMap(target => get(linking, target) ?? []))].sort();
}

/** Every listed path with what lies there. */
export const listedEntries = (library: Library): Iterable<readonly [string, EntryType]> => entries(library.listing);

/** Whether something is listed at the path. */
export const isListed = ({ listing }: Library, path: string): boolean => get(listing, path) !== undefined;
