/** misdirected-relation: a link in a section for documents of one kind leads to one of another kind. */
import { defineRule } from './rule.ts';

/** The rule. */
export const misdirectedRelation = defineRule({
  id: 'misdirected-relation',
  summary: 'A related link leads to a document of another kind than its section is for.',
  severity: 'warning',
  scope: 'library',
  kindOnly: true,
  messages: { misdirected: "'{path}' is a {actual}; expected a {expected} in this section." },
  check({ related }, report) {
    for (const { kind: expected, relations } of related)
      for (const { entry, link, other } of relations)
        if (other?.kind !== undefined && other.kind !== expected)
          report(entry, 'misdirected', { path: link.path, actual: other.kind, expected });
  },
});
