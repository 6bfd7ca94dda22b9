/** Listing as related: whether one document names another in its sections for related ones, or by its id. */
import { type Facts, linkOf } from '../library/facts.ts';
import { leadsTo } from '../library/library.ts';

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
