/** leftover-placeholder: text of the template that the author has not replaced. */
import { findLeftovers } from '../kinds/placeholders.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const leftoverPlaceholder = defineRule({
  id: 'leftover-placeholder',
  summary: 'A placeholder of the template has not been replaced.',
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: {
    left: "'{text}' is a placeholder of the template; expected words of your own.",
    untouched: "'{text}' is as the template wrote it; expected words of your own.",
  },
  check({ document, kind }, report) {
    if (!kind) return;
    const { sections, placeholders } = findLeftovers(document, kind);
    for (const { heading, text } of sections) report(heading.content, 'untouched', { text });
    for (const range of placeholders) report(range, 'left', { text: document.text.slice(range.start, range.end) });
  },
});
