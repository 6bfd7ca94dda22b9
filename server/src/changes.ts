/** Changes: what changed in a folder, and which documents have to be checked again because of it. */
import {
  allFacts,
  type Changed,
  type ChangedNames,
  dependentsOf,
  differsOutward,
  type EntryType,
  entryAt,
  type Facts,
  factsAt,
  mayFind,
  nameKeysOf,
  nameOf,
  withChange,
} from '#core';
import type { Folder } from './folder.ts';

/** What changed in a folder, to be taken over by `markStale`. */
export interface Changes extends ChangedNames {
  /** Documents to be checked again. */
  readonly paths: Set<string>;
  /** Paths that others may depend on: whoever does is to be checked again. */
  readonly outward: Changed[];
  readonly files: Set<string>;
  readonly documents: Set<string>;
  /** Whether everything is to be checked again. */
  all: boolean;
}

/** No changes yet. */
export const noChanges = (paths: Iterable<string> = []): Changes => ({
  paths: new Set(paths),
  outward: [],
  files: new Set(),
  documents: new Set(),
  all: false,
});

/** Takes over what is known now of documents; `undefined` of those that are gone. */
export function setFacts(
  folder: Folder,
  documents: readonly (readonly [string, Facts | undefined])[],
  changes: Changes,
): void {
  for (const [path, facts] of documents) {
    const before = factsAt(folder.library, path);
    if (differsOutward(before, facts)) changes.outward.push([path, before]);
    const [old, now] = [new Set(before && nameKeysOf(before)), new Set(facts && nameKeysOf(facts))];
    for (const name of old) if (!now.has(name)) changes.documents.add(name);
    for (const name of now) if (!old.has(name)) changes.documents.add(name);
    changes.paths.add(path);
  }
  folder.library = withChange(folder.library, { documents });
}

/** Takes over what lies at paths now; `undefined` where nothing does any more. */
export function setEntries(
  folder: Folder,
  entries: readonly (readonly [string, EntryType | undefined])[],
  changes: Changes,
): void {
  const before = folder.library;
  for (const [path, type] of entries) {
    changes.outward.push([path, factsAt(before, path)]);
    changes.files.add(nameOf(path));
    // Of what lies in an unlisted folder the listing knows nothing: any link may lead there.
    if (type === 'unlisted' || entryAt(before, path) === 'unlisted') changes.all = true;
  }
  folder.library = withChange(before, { entries });
}

/** So many names are compared one by one with what problems looked for; where more change, all are looked for again. */
const mostNames = 50;

/** Remembers which documents the changes touch, until somebody checks them (see recheck.ts). */
export function markStale(folder: Folder, changes: Changes): void {
  const { library, stale, checked } = folder;
  const add = (paths: Iterable<string>) => {
    for (const path of paths) stale.add(path);
  };
  add(changes.paths);
  // The rules of the library wait for it: when it is read, everything is checked.
  if (!folder.isRead) return;
  if (changes.all) for (const { path } of allFacts(library)) stale.add(path);
  else add(dependentsOf(library, changes.outward));
  if (changes.files.size + changes.documents.size > 0) {
    const isMany = changes.files.size > mostNames;
    for (const [path, sought] of folder.sought)
      if (isMany || sought.some(one => mayFind(one, changes))) stale.add(path);
  }
  const isConfigSame = checked.configs === library.configs;
  // What was a file of a configuration may be one no more.
  if (!isConfigSame) for (const path of folder.problems.keys()) if (!factsAt(library, path)) stale.add(path);
  const { listing, linking } = checked;
  // What a configuration names can only be looked up in a listing.
  const isOther =
    !isConfigSame || listing !== library.listing || linking !== library.linking || changes.documents.size > 0;
  if (folder.listed && isOther) add(library.configs.files.keys());
  folder.checked = library;
}
