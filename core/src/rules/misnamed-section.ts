/** misnamed-section: a heading that is nearly one of the kind's sections, which the document else lacks. */
import { normalizeHeading, writtenSpelling } from '../kinds/headings.ts';
import { sectionsFound } from './kindFindings.ts';
import { renameHeading } from './renameHeading.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const misnamedSection = defineRule({
  id: 'misnamed-section',
  summary: 'A heading is nearly that of a section.',
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: { misnamed: "The heading is '{text}'; expected '{heading}'." },
  check({ document, kind }, report) {
    if (!kind) return;
    for (const { outline, section, nearness } of sectionsFound(document, kind).misnamed) {
      const heading = writtenSpelling(outline, section.text, nearness);
      report(section.heading.content, 'misnamed', { text: section.text, heading, isSlip: nearness.isSlip });
    }
  },
  safe: ['misnamed'],
  fixes({ start, end, data }, { document, library, facts }) {
    const heading = String(data['heading']);
    const written = document.text.slice(start, end);
    // Markup in the heading would be lost: not unasked.
    const safe = data['isSlip'] === true && normalizeHeading(written) === normalizeHeading(String(data['text']));
    const edits = renameHeading(library, facts, { start, end }, heading);
    return [{ title: `Rename to '${heading}'`, edits, preferred: true, safe }];
  },
});
