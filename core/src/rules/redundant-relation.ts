/** redundant-relation: a related document that is listed twice, or the document itself. */

import type { Facts } from '../library/facts.ts';
import { leadsTo } from '../library/library.ts';
import type { RelationFact } from '../library/packed.ts';
import { entriesOf } from '../library/relations.ts';
import { editOf } from './linkEdits.ts';
import { removeEntry } from './listEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const redundantRelation = defineRule({
  id: 'redundant-relation',
  summary: 'A document lists another as related twice, or itself.',
  severity: 'warning',
  scope: 'library',
  kindOnly: true,
  messages: {
    twice: "'{path}' is listed twice.",
    itself: 'This link leads to its own document; expected another one.',
  },
  check({ facts, related }, report) {
    for (const { relations } of related) {
      const seen = new Map<string, RelationFact>();
      for (const { entry, link } of relations) {
        // A link to a place in a document says more than that the two are related.
        if (link.path === '' || link.fragment) continue;
        const key = link.target.replace(/\.md$/i, '');
        const first = seen.get(key);
        if (leadsTo(link, facts.path)) report(entry, 'itself', { isLost: entry.shown !== facts.title });
        else if (first)
          report(entry, 'twice', { path: link.path, isLost: entry.shown !== first.shown }, at(facts, first));
        else seen.set(key, entry);
      }
    }
  },
  safe: ['twice', 'itself'],
  fixes({ start, data }, { path, facts, document }) {
    const entry = facts.related.flatMap(entriesOf).find(entry => entry.start === start);
    const removal = entry && removeEntry(document, entry);
    if (!removal) return [];
    const edits = [editOf(path, removal.edit)];
    return [{ title: 'Remove the line', edits, preferred: true, safe: removal.isExact && data['isLost'] === false }];
  },
});

const at = ({ path }: Facts, { start, end }: RelationFact) => [{ start, end, path, message: 'It is listed here.' }];
