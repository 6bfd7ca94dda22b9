/** Linkers: every link of a library that leads to a place, however it is written. */

import { nameOf } from '../text/path.ts';
import { type Facts, linksNamed } from './facts.ts';
import { factsAt, type Library, linkersInAnySpelling, targetsFor } from './library.ts';
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
  const names = new Set([...targetsFor(library, path)].map(nameOf));
  return linkingDocuments(library, path).flatMap(facts =>
    linksNamed(facts, names).flatMap(link => (leadsInto(library, facts, link, path) ? [{ facts, link }] : [])),
  );
}

/** The documents that may have such links, in the order of their paths. */
export function linkingDocuments(library: Library, path: string): Facts[] {
  return [...new Set(linkersInAnySpelling(library, path))].sort().flatMap(from => factsAt(library, from) ?? []);
}

function leadsInto(library: Library, facts: Facts, link: LinkFact, path: string): boolean {
  if (link.path === '') return facts.path === path;
  const found = resolve(library, link);
  return found.state === 'found' && (found.path === path || landmark(library, found)?.path === path);
}
