/** Documents and files to choose from: which fit what is typed, and in which order. */
import type { Facts } from '../../library/facts.ts';
import { factsAt } from '../../library/library.ts';
import { folderDistance, folderOf, isMarkdown } from '../../text/path.ts';
import { documentsIn, filesIn, type Listed } from '../catalogue.ts';
import { type Best, bestOf, isAbbreviation, likeness } from './match.ts';
import type { Place } from './place.ts';

/** So many documents are offered at once. */
const most = 100;

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
export function documentsFor(place: Place, wanted: Wanted): readonly Listed[] {
  const found = bestOf<Listed>(most);
  search(place, wanted, documentsIn(place.view.library), found);
  return found.all();
}

/** As `documentsFor`, with other files where there are not many documents; for a picture, only pictures. */
export function filesFor(place: Place, wanted: Wanted & { readonly image: boolean }): readonly Listed[] {
  const { library } = place.view;
  const found = bestOf<Listed>(most);
  if (!wanted.image) search(place, wanted, documentsIn(library), found);
  const isOther = (path: string) => (wanted.image ? isImage(path) : !isMarkdown(path) || !factsAt(library, path));
  if (found.all().length < most) {
    const others = filesIn(library).filter(({ path }) => isOther(path));
    search(place, wanted, others, found);
  }
  return found.all();
}

const isImage = (path: string): boolean => /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)$/i.test(path);

/** Adds what fits of a list; abbreviations only where nothing holds the very words. */
function search(place: Place, wanted: Wanted, list: readonly Listed[], found: Best<Listed>): void {
  const { path: own } = place.view;
  const { typed, kind, below = '', wants } = wanted;
  const inside = below === '' ? '' : `${below}/`;
  const nearness = nearnessTo(folderOf(own));
  const text = typed.toLowerCase();
  const each = (fitOf: (names: string) => number) => {
    for (const one of list) {
      const { path, facts, folder, names, lowerPath } = one;
      if (path === own || !path.startsWith(inside) || (facts && wants?.(facts) === false)) continue;
      // Of the path, only what lies below the folder counts.
      const known =
        inside === '' ? names : names.slice(0, names.length - lowerPath.length) + lowerPath.slice(inside.length);
      const fit = text === '' ? 0 : fitOf(known);
      if (fit < 0) continue;
      const bonus = (facts ? 1 : 0) + (kind !== undefined && facts?.kind === kind ? 2 : 0);
      found.add(fit + bonus + nearness(folder), path, one);
    }
  };
  each(names => likeness(text, names));
  if (text !== '' && found.all().length === 0) each(names => (isAbbreviation(text, names) ? 0 : -1));
}

/** From 0 to 1: how near a folder is to one; found out once a folder. */
export function nearnessTo(folder: string): (other: string) => number {
  const known = new Map<string, number>();
  return other => {
    let near = known.get(other);
    if (near === undefined) {
      near = 1 - Math.min(99, folderDistance(other, folder)) / 100;
      known.set(other, near);
    }
    return near;
  };
}
