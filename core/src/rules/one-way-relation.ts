/** one-way-relation: a document lists another as related, which does not list it back. */

import { factsAt } from '../library/library.ts';
import { hasSectionFor } from '../library/relations.ts';
import { editOf } from './linkEdits.ts';
import { addLink } from './listEdits.ts';
import { listing } from './listsRelated.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const oneWayRelation = defineRule({
  id: 'one-way-relation',
  summary: 'A document is listed as related and does not list this one back.',
  severity: 'hint',
  scope: 'library',
  kindOnly: true,
  messages: { oneWay: "'{path}' does not list this {kind} as related." },
  check({ facts, related, library, kind, kinds }, report) {
    if (!kind) return;
    const seen = new Set<string>();
    const listsBack = listing(library, facts);
    for (const section of related) {
      const back = kinds.find(({ name }) => name === section.kind);
      if (!back || !hasSectionFor(back.outline, kind.name)) continue;
      for (const { entry, other } of section.relations) {
        if (!other || other.kind !== section.kind || other.path === facts.path || seen.has(other.path)) continue;
        seen.add(other.path);
        if (!listsBack(other)) report(entry, 'oneWay', { path: other.path, kind: kind.name });
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
