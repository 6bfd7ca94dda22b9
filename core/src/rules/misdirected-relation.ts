/** misdirected-relation: a link in a section for documents of one kind leads to one of another kind. */
import { linkedDocument } from '../library/library.ts';
import { entriesOf } from '../library/relations.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const misdirectedRelation = defineRule({
  id: 'misdirected-relation',
  summary: 'A related link leads to a document of another kind than its section is for.',
  severity: 'warning',
  scope: 'library',
  kindOnly: true,
  messages: { misdirected: "'{path}' is a {actual}; expected a {expected} in this section." },
  check({ facts, links, library }, report) {
    for (const section of facts.related)
      for (const entry of entriesOf(section)) {
        const link = links[entry.link]?.link;
        const actual = link && linkedDocument(library, link)?.kind;
        if (link && actual !== undefined && actual !== section.kind)
          report(entry, 'misdirected', { path: link.path, actual, expected: section.kind });
      }
  },
});
