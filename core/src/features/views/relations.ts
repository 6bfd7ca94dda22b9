/** Relations: every document that has to do with one, in groups, each document in the first group that fits. */

import type { Facts } from '../../library/facts.ts';
import { linkOf, linksOf } from '../../library/facts.ts';
import { documentsRelatedTo, documentsWithId, factsAt, type Library } from '../../library/library.ts';
import { documentOf, linkingDocuments } from '../../library/linkers.ts';
import { entriesOf } from '../../library/relations.ts';
import { lists } from '../../rules/listsRelated.ts';
import { documentsIn } from '../catalogue.ts';
import { byTitle } from './libraryTree.ts';
import { type PlannedTopic, plannedTopics } from './plannedTopics.ts';

/**
 * How a document has to do with another: both list each other as related; only the other is listed; only this one is;
 * links lead there, or here; they share tags.
 */
export const relationGroups = ['related', 'listedHere', 'listsThis', 'linked', 'linking', 'sameTags'] as const;
export type RelationGroup = (typeof relationGroups)[number];

/** The documents of one group. */
export interface Relations {
  readonly group: RelationGroup;
  /** Never empty; by title, those with the same tags by how many they share. */
  readonly documents: readonly Facts[];
}

/** So many documents that only share tags are told. */
const mostTagged = 50;

/** The groups that are not empty, in the order of `relationGroups`. */
export function relationsOf(library: Library, facts: Facts): Relations[] {
  const groups = new Map<RelationGroup, readonly Facts[]>();
  const seen = new Set([facts.path]);
  const put = (group: RelationGroup, documents: Iterable<Facts>, ordered = byTitle) => {
    const fresh = new Map<string, Facts>();
    for (const document of documents) if (!seen.has(document.path)) fresh.set(document.path, document);
    for (const path of fresh.keys()) seen.add(path);
    groups.set(group, ordered([...fresh.values()]));
  };
  const listed = listedBy(library, facts);
  const linking = linkingDocuments(library, facts.path);
  put(
    'related',
    listed.filter(other => lists(other, facts)),
  );
  put('listedHere', listed);
  put(
    'listsThis',
    [...linking, ...namingId(library, facts)].filter(other => lists(other, facts)),
  );
  put(
    'linked',
    linksOf(facts).flatMap(link => documentOf(library, facts, link) ?? []),
  );
  put('linking', linking);
  put('sameTags', sharingTags(library, facts), documents => [...documents]);
  return relationGroups.flatMap(group => {
    const documents = groups.get(group) ?? [];
    return documents.length > 0 ? [{ group, documents }] : [];
  });
}

/** The planned topics that a document wants. */
export const plannedBy = (library: Library, { path }: Pick<Facts, 'path'>): PlannedTopic[] =>
  plannedTopics(library).filter(({ wants }) => wants.some(want => want.path === path));

/** What a document lists as related, by links or ids. */
function listedBy(library: Library, facts: Facts): Facts[] {
  const linked = facts.related.flatMap(section =>
    entriesOf(section).flatMap(entry => {
      const link = linkOf(facts, entry.link);
      return (link && documentOf(library, facts, link)) ?? [];
    }),
  );
  const named = facts.relatedIds.flatMap(id => documentsWithId(library, id));
  return [...linked, ...named.flatMap(path => factsAt(library, path) ?? [])];
}

const namingId = (library: Library, { id }: Facts): Facts[] =>
  id === undefined ? [] : documentsRelatedTo(library, id).flatMap(path => factsAt(library, path) ?? []);

/** The documents with a tag of this one, those that share most first; `mostTagged` of them. */
function sharingTags(library: Library, { tags }: Facts): Facts[] {
  if (tags.length === 0) return [];
  const own = new Set(tags);
  const shared = documentsIn(library).flatMap(({ facts }) => {
    const count = facts?.tags.filter(tag => own.has(tag)).length ?? 0;
    return facts && count > 0 ? [{ facts, count }] : [];
  });
  const first = shared.sort((a, b) => b.count - a.count || (a.facts.path < b.facts.path ? -1 : 1)).slice(0, mostTagged);
  const counts = new Map(first.map(({ facts, count }) => [facts.path, count]));
  return byTitle(first.map(({ facts }) => facts)).sort((a, b) => (counts.get(b.path) ?? 0) - (counts.get(a.path) ?? 0));
}
