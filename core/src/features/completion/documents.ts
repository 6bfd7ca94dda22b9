/** Documents and files to choose from: which fit what is typed, and in which order. */
import type { Facts } from '../../library/facts.ts';
import { allFacts, factsAt, listedEntries } from '../../library/library.ts';
import { folderDistance, folderOf, isMarkdown, nameOf } from '../../text/path.ts';
import { bestOf, likeness, type Ranked } from './match.ts';
import type { Place } from './place.ts';

/** So many documents are offered at once. */
const most = 100;

/** A document or another file. */
export interface Candidate {
  readonly path: string;
  /** `undefined` for what is no document. */
  readonly facts: Facts | undefined;
}

/** What is looked for. */
export interface Wanted {
  /** What is typed of a title, id, alias or path. */
  readonly typed: string;
  /** The kind of document that comes first. */
  readonly kind?: string | undefined;
  /** The folder below which it has to lie. */
  readonly below?: string;
  /** Whether a document comes into question. */
  readonly wants?: (facts: Facts) => boolean;
}

/** The documents that fit, best first: what is typed, the wanted kind, then the nearest folder. The own one is none of them. */
export function documentsFor(place: Place, wanted: Wanted): readonly Candidate[] {
  const { kept, add } = bestOf<Candidate & Ranked>(most);
  const rank = ranking(place, wanted);
  for (const facts of allFacts(place.view.library)) {
    const { path } = facts;
    if (path === place.view.path || wanted.wants?.(facts) === false) continue;
    const score = rank(path, facts);
    if (score >= 0) add({ path, facts, score, name: path });
  }
  return kept;
}

const isImage = (path: string): boolean => /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)$/i.test(path);

/** As `documentsFor`, with all other files; for a picture, only pictures. */
export function filesFor(place: Place, wanted: Wanted & { readonly image: boolean }): readonly Candidate[] {
  const { library, path: own } = place.view;
  const { kept, add } = bestOf<Candidate & Ranked>(most);
  const rank = ranking(place, wanted);
  for (const [path, type] of listedEntries(library)) {
    if (type !== 'file' || path === own || (wanted.image && !isImage(path))) continue;
    const facts = isMarkdown(path) ? factsAt(library, path) : undefined;
    if (facts && wanted.wants?.(facts) === false) continue;
    const score = rank(path, facts);
    if (score >= 0) add({ path, facts, score, name: path });
  }
  return kept;
}

/** The score of a path; negative where it does not fit. */
function ranking(
  { view }: Place,
  { typed, kind, below = '' }: Wanted,
): (path: string, facts: Facts | undefined) => number {
  const folder = folderOf(view.path);
  const distances = new Map<string, number>();
  const nearness = (path: string) => {
    const other = folderOf(path);
    const known = distances.get(other);
    if (known !== undefined) return known;
    const near = 1 - Math.min(99, folderDistance(other, folder)) / 100;
    distances.set(other, near);
    return near;
  };
  const inside = below === '' ? '' : `${below}/`;
  const wantedText = typed.toLowerCase();
  return (path, facts) => {
    if (!path.startsWith(inside)) return -1;
    let fit = 0;
    if (wantedText !== '') {
      fit = likeness(wantedText, path.slice(inside.length).toLowerCase());
      fit = Math.max(fit, likeness(wantedText, nameOf(path).toLowerCase()));
      for (const name of facts ? namesOf(facts) : []) fit = fit < 3 ? Math.max(fit, likeness(wantedText, name)) : fit;
      if (fit < 0) return -1;
    }
    return fit + (facts ? 1 : 0) + (kind !== undefined && facts?.kind === kind ? 2 : 0) + nearness(path);
  };
}

/** What a document is called, in lower case; made once. */
function namesOf(facts: Facts): readonly string[] {
  let names = known.get(facts);
  if (!names) {
    const given = [facts.title, facts.id, ...facts.aliases];
    names = given.flatMap(name => (name === undefined ? [] : name.toLowerCase()));
    known.set(facts, names);
  }
  return names;
}

const known = new WeakMap<Facts, readonly string[]>();
