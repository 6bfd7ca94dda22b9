/** one-way-relation: a document lists another as related, which does not list it back. */

import type { Facts } from '../library/facts.ts';
import { linkOf } from '../library/facts.ts';
import { factsAt, leadsTo } from '../library/library.ts';
import { hasSectionFor } from '../library/relations.ts';
import { editOf } from './linkEdits.ts';
import { addLink } from './listEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const oneWayRelation = defineRule({
  id: 'one-way-relation',
  summary: 'A document is listed as related and does not list this one back.',
  severity: 'hint',
  scope: 'library',
  kindOnly: true,
  messages: { oneWay: "'{path}' does not list this {kind} as related." },
  check({ facts, related, kind, kinds }, report) {
    if (!kind) return;
    const seen = new Set<string>();
    for (const section of related) {
      const back = kinds.find(({ name }) => name === section.kind);
      if (!back || !hasSectionFor(back.outline, kind.name)) continue;
      for (const { entry, other } of section.relations) {
        if (!other || other.kind !== section.kind || other.path === facts.path || seen.has(other.path)) continue;
        seen.add(other.path);
        if (!lists(other, facts)) report(entry, 'oneWay', { path: other.path, kind: kind.name });
      }
    }
  },
  fixes({ data }, { facts, library }) {
    const other = factsAt(library, String(data['path']));
    const place = other?.related.find(({ kind }) => kind === facts.kind)?.place;
    if (!other || !place) return [];
    const edits = [editOf(other.path, addLink(place, other.path, facts))];
    return [{ title: `Add the link back to '${other.path}'`, edits, preferred: true }];
  },
});

/** Whether `facts` lists the other document, by a link or by its id. */
const lists = (facts: Facts, other: Facts): boolean =>
  (other.id !== undefined && facts.relatedIds.includes(other.id)) ||
  facts.related.some(
    ({ kind, links }) =>
      kind === other.kind &&
      links.some(index => {
        const link = linkOf(facts, index);
        return link !== undefined && leadsTo(link, other.path);
      }),
  );
