/** redundant-relation: a related document that is listed twice, or the document itself. */
import { leadsTo } from '../library/library.ts';
import { editOf } from './linkEdits.ts';
import { removeEntry } from './listEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const redundantRelation = defineRule({
  id: 'redundant-relation',
  summary: 'A document lists another as related twice, or itself.',
  severity: 'warning',
  scope: 'library',
  tracked: true,
  messages: {
    twice: "'{path}' is listed twice.",
    itself: 'This link leads to its own document; expected another one.',
  },
  check({ facts }, report) {
    for (const { entries } of facts.related) {
      const seen = new Map<string, { start: number; end: number }>();
      for (const entry of entries) {
        const link = facts.links[entry.link];
        // A link to a place in a document says more than that the two are related.
        if (!link || link.path === '' || link.fragment) continue;
        const { start, end } = entry;
        if (leadsTo(link, facts.path)) report(entry, 'itself');
        const key = link.target.replace(/\.md$/i, '');
        const first = seen.get(key);
        if (first && !leadsTo(link, facts.path))
          report(entry, 'twice', { path: link.path }, [{ ...first, path: facts.path, message: 'It is listed here.' }]);
        if (!first) seen.set(key, { start, end });
      }
    }
  },
  fixes({ start }, { path, facts, document }) {
    const entry = facts.related.flatMap(({ entries }) => entries).find(entry => entry.start === start);
    const removal = entry && removeEntry(document, entry);
    if (!removal) return [];
    const edits = [editOf(path, removal.edit)];
    return [{ title: 'Remove the line', edits, preferred: true, safe: removal.isExact }];
  },
});
