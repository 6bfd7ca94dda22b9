/** Listing as related: whether one document names another in its sections for related ones, or by its id. */
import { type Facts, linkOf } from '../library/facts.ts';
import { type Library, leadsTo, linkersOf } from '../library/library.ts';

/** Whether `facts` lists the other document, by a link or by its id. */
export const lists = (facts: Facts, other: Facts): boolean =>
  (other.id !== undefined && facts.relatedIds.includes(other.id)) ||
  facts.related.some(
    ({ kind, links }) =>
      kind === other.kind &&
      links.some(index => {
        const link = linkOf(facts, index);
        return link !== undefined && leadsTo(link, other.path);
      }),
  );

/** As `lists`, for one document that may be listed by many: of what does not even link to it no list is looked through. */
export function listing(library: Library, listed: Facts): (other: Facts) => boolean {
  let linkers: ReadonlySet<string> | undefined;
  return other => {
    linkers ??= new Set(linkersOf(library, listed.path));
    return (linkers.has(other.path) || other.relatedIds.length > 0) && lists(other, listed);
  };
}
