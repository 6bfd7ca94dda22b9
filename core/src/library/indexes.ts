/** Indexes: documents that list the playbooks below their folder. docs/decisions/010 says what counts as one. */

import { folderOf, nameOf } from '../text/path.ts';
import type { Facts } from './facts.ts';
import { linksOf } from './facts.ts';
import { factsAt, indexesOf, isPlaybook, type Library, linkedDocument, playbooksBelow } from './library.ts';

/** Whether a document of the library is an index now. */
export function isIndex(library: Library, path: string): boolean {
  const facts = factsAt(library, path);
  if (facts?.indexing !== 'ifListing') return facts?.indexing === 'always';
  const states = known.get(library.documents) ?? new Map<string, boolean>();
  const state = states.get(path) ?? wouldBeIndex(library, facts);
  known.set(library.documents, states.set(path, state));
  return state;
}

const known = new WeakMap<Library['documents'], Map<string, boolean>>();

/** Whether a document with these facts would be an index in the library. */
export function wouldBeIndex(library: Library, facts: Facts | undefined): boolean {
  if (facts?.indexing !== 'ifListing') return facts?.indexing === 'always';
  const wanted = /^_/.test(nameOf(facts.path)) ? 1 : Math.max(2, playbooksBelow(library, folderOf(facts.path)) / 2);
  const listed = new Set<string>();
  for (const link of linksOf(facts)) {
    const playbook = linkedDocument(library, link);
    if (!playbook || !isPlaybook(playbook) || !isBelow(playbook.path, folderOf(facts.path))) continue;
    if (listed.add(playbook.path).size >= wanted) return true;
  }
  return false;
}

/** Whether a path lies below a folder, at any depth. */
export const isBelow = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`);

/** The documents that are or may be indexes of the folders above a path, nearest first. */
export function indexesAbove(library: Library, path: string): string[] {
  const found: string[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    found.push(...[...indexesOf(library, folder)].sort());
    if (folder === '') return found.filter(index => index !== path);
  }
}
