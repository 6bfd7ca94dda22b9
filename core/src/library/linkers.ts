/** Linkers: every link of a library that leads to a place, however it is written. */
import { type Facts, linksOf } from './facts.ts';
import { entries, get, type Layered } from './layered.ts';
import { factsAt, type Library, linkersOf } from './library.ts';
import type { LinkFact } from './packed.ts';
import { landmark, resolve } from './resolve.ts';

/** A link with the document in which it stands. */
export interface Linker {
  readonly facts: Facts;
  readonly link: LinkFact;
}

/** The document to which a link leads: its own, its target, or what readers of a folder see. */
export const documentOf = (library: Library, facts: Facts, link: LinkFact): Facts | undefined =>
  link.path === '' ? facts : landmark(library, resolve(library, link));

/** The links that lead to the file or folder at a path, or to a folder of which it is the landmark; by paths of documents, then in order. */
export function linksInto(library: Library, path: string): Linker[] {
  return linkingDocuments(library, path).flatMap(facts =>
    linksOf(facts).flatMap(link => (leadsInto(library, facts, link, path) ? [{ facts, link }] : [])),
  );
}

/** The documents that may have such links, in the order of their paths. */
export function linkingDocuments(library: Library, path: string): Facts[] {
  const paths = new Set(linkersOf(library, path));
  for (const target of spellingsOf(library, path))
    for (const from of get(library.linking, target) ?? []) paths.add(from);
  return [...paths].sort().flatMap(from => factsAt(library, from) ?? []);
}

function leadsInto(library: Library, facts: Facts, link: LinkFact, path: string): boolean {
  if (link.path === '') return facts.path === path;
  const found = resolve(library, link);
  return found.state === 'found' && (found.path === path || landmark(library, found)?.path === path);
}

/** The targets of links that are this path in another letter case or Unicode normal form, its extension left out or not. */
function spellingsOf({ linking }: Library, path: string): readonly string[] {
  const spellings = targetsByKey(linking);
  return [path, path.replace(/\.md$/i, '')].map(pathKey).flatMap(key => [key, ...(spellings.get(key) ?? [])]);
}

/** How paths are compared where letter case and Unicode normal form do not matter. */
export const pathKey = (path: string): string => path.normalize('NFC').toLowerCase();

/** Paths that are their own key, which most are. */
const usual = /^[a-z0-9_./-]*$/;

function targetsByKey(linking: Layered<readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const known = byKey.get(linking);
  if (known) return known;
  const targets = new Map<string, string[]>();
  for (const [target] of entries(linking)) {
    if (usual.test(target)) continue;
    const key = pathKey(target);
    const others = targets.get(key);
    if (others) others.push(target);
    else targets.set(key, [target]);
  }
  // The usual spelling is looked up by itself; what is kept here are the unusual ones.
  byKey.set(linking, targets);
  return targets;
}

const byKey = new WeakMap<Layered<readonly string[]>, Map<string, string[]>>();
