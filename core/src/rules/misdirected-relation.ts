/** misdirected-relation: a link in a section for documents of one kind leads to one of another kind. */
import { linkOf } from '../library/facts.ts';
import { linkedDocument } from '../library/library.ts';
import { entriesOf } from '../library/relations.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const misdirectedRelation = defineRule({
  id: 'misdirected-relation',
  summary: 'A related link leads to a document of another kind than its section is for.',
  severity: 'warning',
  scope: 'library',
  messages: { misdirected: "'{path}' is a {actual}; expected a {expected} in this section." },
  check({ facts, library }, report) {
    for (const section of facts.related)
      for (const entry of entriesOf(section)) {
        const link = linkOf(facts, entry.link);
        const actual = link && linkedDocument(library, link)?.kind;
        if (link && actual !== undefined && actual !== section.kind)
          report(entry, 'misdirected', { path: link.path, actual, expected: section.kind });
      }
  },
});
