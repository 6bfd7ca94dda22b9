/** The neighbourhood of a document: what it links to, what links to it, and what is planned there. */
import type { Facts } from '../../library/facts.ts';
import { factsAt } from '../../library/library.ts';
import { backlinksOf } from '../codeLens.ts';
import type { DocumentView } from '../documentView.ts';
import { nameOfDocument } from '../known.ts';
import type { PreviewLink } from './links.ts';

/** A document that links to this one. */
export interface LinkingDocument {
  readonly path: string;
  readonly title: string;
  readonly kind: string | undefined;
  readonly category: string | undefined;
  /** How many links lead here. */
  readonly count: number;
}

/** A document beside this one. */
export interface Neighbour {
  readonly title: string;
  /** Where it is; `undefined` where there is nothing. */
  readonly path: string | undefined;
  readonly kind: string | undefined;
  readonly state: 'document' | 'planned' | 'broken';
  /** Whether it links to this one, this one to it, or both. */
  readonly direction: 'in' | 'out' | 'both';
}

/** What is shown of many. */
export interface Shown<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly count: number;
}

/** The document itself and so many others stand on a map. */
const mostOnMap = 49;
const mostLinking = 200;

/** The documents that link to this one, in the order of their paths. */
export function linkingDocumentsOf(view: DocumentView): Shown<LinkingDocument> {
  const counts = new Map<string, number>();
  for (const { path } of backlinksOf(view)) counts.set(path, (counts.get(path) ?? 0) + 1);
  const items = [...counts].slice(0, mostLinking).flatMap(([path, count]): LinkingDocument[] => {
    const facts = factsAt(view.library, path);
    return facts ? [{ path, title: nameOfDocument(facts), kind: facts.kind, category: facts.category, count }] : [];
  });
  return { items, count: counts.size };
}

/** The neighbours of a document: linked both ways first, then what it links to, then what links to it. */
export function neighboursOf(
  { library, path: own }: DocumentView,
  links: readonly PreviewLink[],
  linking: readonly LinkingDocument[],
): Shown<Neighbour> {
  const incoming = new Set(linking.map(({ path }) => path));
  const out = new Map<string, Neighbour>();
  for (const { state, path, url, name } of links) {
    if (state === 'file' || path === own) continue;
    const key = path ?? url;
    const direction = path !== undefined && incoming.has(path) ? 'both' : 'out';
    const facts = path === undefined ? undefined : factsAt(library, path);
    if (!out.has(key)) out.set(key, { ...named(facts, name), path, state, direction });
  }
  const both = [...out.values()].filter(({ direction }) => direction === 'both');
  const onlyOut = [...out.values()].filter(({ direction }) => direction === 'out');
  const onlyIn = linking
    .filter(({ path }) => !out.has(path))
    .map(({ path, title, kind }): Neighbour => ({ path, title, kind, state: 'document', direction: 'in' }));
  const all = [...both, ...onlyOut, ...onlyIn];
  return { items: all.slice(0, mostOnMap), count: all.length };
}

const named = (facts: Facts | undefined, name: string): Pick<Neighbour, 'title' | 'kind'> =>
  facts ? { title: nameOfDocument(facts), kind: facts.kind } : { title: name, kind: undefined };
