/** Dependents: which documents have to be checked again when others change. */
import type { Facts } from './facts.ts';
import { type Library, linkingTo } from './library.ts';

/**
 * The documents whose links lead, or would lead, to one of the changed paths. Whether a document that reports a problem
 * of the library reports it differently now (another did-you-mean) is for the caller to add.
 */
export function dependentsOf(library: Library, changed: Iterable<string>): Set<string> {
  const dependents = new Set<string>();
  for (const path of changed) for (const document of linkingTo(library, path)) dependents.add(document);
  return dependents;
}

/** Whether what others may depend on differs between two states of a document. */
export function differsOutward(before: Facts | undefined, after: Facts | undefined): boolean {
  if (!before || !after) return before !== after;
  return outward(before) !== outward(after);
}

const outward = ({ readable, kind, id, title, aliases, titles, anchors }: Facts): string =>
  JSON.stringify([readable, kind, id, title, aliases, anchors, titles.map(({ text }) => text)]);
