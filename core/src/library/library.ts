/** The library: an immutable snapshot of a folder, of every document's facts and of every file's name. */

import { type Configs, noConfigs } from '../config/configs.ts';
import type { LineStarts } from '../text/lines.ts';
import { folderOf, nameOf, spellingKey } from '../text/path.ts';
import { type Facts, linesOf, linkTargetsOf } from './facts.ts';
import { entries, get, type Layered, layered, values, withEntries, wordsOf } from './layered.ts';
import type { LinkFact } from './packed.ts';

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
  /** The paths of the documents by other things that they are known by: see `namesOf`. */
  readonly named: Layered<readonly string[]>;
  /** For each folder: how many playbooks lie below it, at any depth. */
  readonly playbooks: Layered<number>;
  /** The configurations that lie in the folder. */
  readonly configs: Configs;
}

/** What changed; `undefined` says that the path is gone. */
export interface Change {
  readonly entries?: Iterable<readonly [string, EntryType | undefined]>;
  readonly probes?: Iterable<readonly [string, Probe | undefined]>;
  readonly documents?: Iterable<readonly [string, Facts | undefined]>;
  readonly configs?: Configs;
}

const nothing: Layered<never> = layered(new Map<string, never>());

/** A library of these files and folders, without any document read yet. */
export const createLibrary = (listing: ReadonlyMap<string, EntryType>, reach = 0): Library => ({
  reach,
  listing: layered(listing),
  probes: nothing,
  documents: nothing,
  linking: nothing,
  named: nothing,
  playbooks: nothing,
  configs: noConfigs,
});

/** A snapshot with the changes made. It costs what the change costs. */
export function withChange(library: Library, { entries: listing, probes, documents, configs }: Change): Library {
  const changedDocuments = documents && [...documents];
  return {
    reach: library.reach,
    listing: listing ? withEntries(library.listing, listing) : library.listing,
    probes: probes ? withEntries(library.probes, probes) : library.probes,
    documents: changedDocuments ? withEntries(library.documents, changedDocuments) : library.documents,
    linking: changedDocuments
      ? withInverse(library, library.linking, changedDocuments, linkTargetsOf)
      : library.linking,
    named: changedDocuments ? withInverse(library, library.named, changedDocuments, namesOf) : library.named,
    playbooks: changedDocuments ? withCounts(library, changedDocuments) : library.playbooks,
    configs: configs ?? library.configs,
  };
}

type Changed = readonly (readonly [string, Facts | undefined])[];

/** The paths of the documents by each of their keys, with the changes made. It costs what the keys of the changed cost. */
function withInverse(
  library: Library,
  inverse: Layered<readonly string[]>,
  changed: Changed,
  keysOf: (facts: Facts) => readonly string[],
): Layered<readonly string[]> {
  const gone = new Map<string, Set<string>>();
  const came = new Map<string, string[]>();
  for (const [path, facts] of changed) {
    const known = get(library.documents, path);
    const after = facts ? keysOf(facts) : [];
    const before = known ? new Set(keysOf(known)) : noKeys;
    const still = known ? new Set(after) : noKeys;
    for (const key of before) if (!still.has(key)) entryOf(gone, key, newSet).add(path);
    for (const key of after) {
      if (before.has(key)) continue;
      const paths = entryOf(came, key, newList);
      // A key may be there more than once.
      if (paths.at(-1) !== path) paths.push(path);
    }
  }
  const paths = new Map<string, readonly string[]>();
  for (const [key, removed] of gone)
    paths.set(
      key,
      (get(inverse, key) ?? []).filter(path => !removed.has(path)),
    );
  for (const [key, added] of came) {
    const before = paths.get(key) ?? get(inverse, key);
    paths.set(key, before ? [...before, ...added] : added);
  }
  return paths.size > 0 ? withEntries(inverse, paths) : inverse;
}

const noKeys: ReadonlySet<string> = new Set();
const newSet = (): Set<string> => new Set();
const newList = (): string[] => [];

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function withCounts(library: Library, changed: Changed): Layered<number> {
  const counts = new Map<string, number>();
  for (const [path, facts] of changed) {
    const more = Number(isPlaybook(facts)) - Number(isPlaybook(get(library.documents, path)));
    if (more === 0) continue;
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      counts.set(folder, (counts.get(folder) ?? playbooksBelow(library, folder)) + more);
      if (folder === '') break;
    }
  }
  return counts.size > 0 ? withEntries(library.playbooks, counts) : library.playbooks;
}

/** Whether what is known is known of a playbook. */
export const isPlaybook = (facts: Pick<Facts, 'kind'> | undefined): boolean => facts?.kind === 'playbook';

/** How many playbooks lie below a folder, at any depth. */
export const playbooksBelow = ({ playbooks }: Library, folder: string): number => get(playbooks, folder) ?? 0;

/** What else a document is known by: its id, the ids that it relates to, the folder that it may be an index of. */
function namesOf(facts: Facts): readonly string[] {
  const names = facts.relatedIds.map(id => `related ${id}`);
  if (facts.kind !== undefined && facts.id !== undefined)
    names.push(`id ${facts.id}`, `${facts.kind} with ${facts.id}`);
  if (facts.indexing) names.push(`index ${folderOf(facts.path)}`);
  return names;
}

/** The paths of the documents of any kind, or of this one, that have the id. */
export const documentsWithId = ({ named }: Library, id: string, kind?: string): readonly string[] =>
  get(named, kind === undefined ? `id ${id}` : `${kind} with ${id}`) ?? [];

/** The paths of the documents whose frontmatter relates to the id. */
export const documentsRelatedTo = ({ named }: Library, id: string): readonly string[] =>
  get(named, `related ${id}`) ?? [];

/** The paths of the documents that are or may be the index of a folder. */
export const indexesOf = ({ named }: Library, folder: string): readonly string[] => get(named, `index ${folder}`) ?? [];

/** The facts of the document at a path. */
export const factsAt = (library: Library, path: string): Facts | undefined => get(library.documents, path);

/** The document to which a link leads, its extension left out or not. What else may lie at its target is not looked at. */
export const linkedDocument = (library: Library, { target }: Pick<LinkFact, 'target'>): Facts | undefined =>
  factsAt(library, target) ?? factsAt(library, `${target}.md`);

/** Whether a link leads to the document at a path, its extension left out or not. */
export const leadsTo = ({ target }: Pick<LinkFact, 'target'>, path: string): boolean =>
  target === path || `${target}.md` === path;

/** Whether some link of a document leads to the document at a path, its extension left out or not. */
export function linksTo(facts: Facts, path: string): boolean {
  const counts = targetCounts(facts);
  return counts.has(path) || (path.endsWith('.md') && counts.has(path.slice(0, -3)));
}

/** How many links of a document have this very target. */
export const countLinksTo = (facts: Facts, target: string): number => targetCounts(facts).get(target) ?? 0;

function targetCounts(facts: Facts): ReadonlyMap<string, number> {
  const known = knownTargets.get(facts);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const target of linkTargetsOf(facts)) counts.set(target, (counts.get(target) ?? 0) + 1);
  knownTargets.set(facts, counts);
  return counts;
}

/** The targets of documents that others were looked for in: an index is asked for every playbook that it may list. */
const knownTargets = new WeakMap<Facts, ReadonlyMap<string, number>>();

/** Where the lines start of a document, or of a file that configurations are made from. */
export function linesAt(library: Library, path: string): LineStarts {
  const facts = factsAt(library, path);
  return facts ? linesOf(facts) : (library.configs.files.get(path)?.lines ?? [0]);
}

/** The facts of every document. */
export const allFacts = (library: Library): Iterable<Facts> => values(library.documents);

/** The documents with a link that leads to the path, or would if it existed, in the order of their paths. */
export const linkingTo = (library: Library, path: string): string[] => [...new Set(linkersOf(library, path))].sort();

/** As `linkingTo`, in no order and with repetitions, as far as somebody asks. */
export function* linkersOf({ linking }: Library, path: string): Generator<string> {
  for (const target of spellingsOf(path)) yield* get(linking, target) ?? [];
}

/** As `linkersOf`, with those that write the path in another letter case or normal form. */
export function* linkersInAnySpelling(library: Library, path: string): Generator<string> {
  for (const target of targetsFor(library, path)) yield* get(library.linking, target) ?? [];
}

/** The targets, as written in links of the library, that lead to the path or would if it existed, in any spelling. */
export function* targetsFor({ linking }: Library, path: string): Generator<string> {
  for (const key of new Set([...spellingsOf(path)].map(spellingKey))) {
    yield key;
    yield* respelled.keysWith(linking, key);
  }
}

/** Targets by what their spellings have in common, where that is not how they are written. */
const respelled = wordsOf<readonly string[]>(target => {
  const key = spellingKey(target);
  return key === target ? [] : [key];
});

/** How a link to the path may be written. */
function spellingsOf(path: string): ReadonlySet<string> {
  const written = new Set([path, path.replace(/\.md$/i, '')]);
  if (/^(readme|index)\.md$/i.test(nameOf(path))) written.add(folderOf(path));
  return written;
}

/** Every listed path with what lies there. */
export const listedEntries = (library: Library): Iterable<readonly [string, EntryType]> => entries(library.listing);

/** Every path outside the listing that a host was asked for, with its answer. */
export const probedPaths = (library: Library): Iterable<readonly [string, Probe]> => entries(library.probes);

/** What is listed at the path; `undefined` where nothing is. */
export const entryAt = ({ listing }: Library, path: string): EntryType | undefined => get(listing, path);

/** Whether something is listed at the path. */
export const isListed = (library: Library, path: string): boolean => entryAt(library, path) !== undefined;
