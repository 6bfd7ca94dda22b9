/** repeated-section: a section stands once more. */
import { sectionsFound } from './kindFindings.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const repeatedSection = defineRule({
  id: 'repeated-section',
  summary: 'A section stands twice.',
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: { again: "'{text}' stands here once more; expected one section of this name." },
  check({ path, document, kind }, report) {
    if (!kind) return;
    for (const { section, first } of sectionsFound(document, kind).repeated) {
      const { start, end } = first.heading.content;
      const related = [{ path, start, end, message: `The first is '${first.text}'.` }];
      report(section.heading.content, 'again', { text: section.text }, related);
    }
  },
});
