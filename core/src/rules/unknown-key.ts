/** unknown-key: a key in the frontmatter that the kind's schema does not name. */

import { removeKey } from './frontmatterEdits.ts';
import { keyMeant } from './frontmatterKeys.ts';
import { dataFound } from './kindFindings.ts';
import { editOf } from './linkEdits.ts';
import { didYouMean } from './message.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const unknownKey = defineRule({
  id: 'unknown-key',
  summary: 'A key in the frontmatter that its kind does not know.',
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: { unknown: "'{key}' is not a known key.{hint}" },
  check({ document, kind }, report) {
    const { frontmatter } = document;
    if (!kind || !frontmatter) return;
    for (const key of dataFound(document, kind).unknownKeys) {
      // Of a key that stands twice the last counts.
      const entry = frontmatter.entries.findLast(other => other.key === key);
      if (!entry) continue;
      const meant = keyMeant(kind.schema, frontmatter, key);
      report(entry.keyRange, 'unknown', { key, meant, hint: didYouMean(meant ? [meant] : []) });
    }
  },
  fixes({ start, end, data: { key, meant } }, { path, document: { text, frontmatter } }) {
    const entry = frontmatter?.entries.find(({ keyRange }) => keyRange.start === start);
    const remove = entry ? [{ title: `Remove '${key}'`, edits: [editOf(path, removeKey(text, entry))] }] : [];
    if (typeof meant !== 'string') return remove;
    const rename = editOf(path, { start, end, text: meant });
    return [{ title: `Rename to '${meant}'`, edits: [rename], preferred: true }, ...remove];
  },
});
