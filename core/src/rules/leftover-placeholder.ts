/** leftover-placeholder: text of the template that the author has not replaced. */
import { leftPlaceholders } from '../kinds/placeholders.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const leftoverPlaceholder = defineRule({
  id: 'leftover-placeholder',
  summary: 'A placeholder of the template has not been replaced.',
  severity: 'warning',
  scope: 'document',
  messages: { left: "'{text}' is a placeholder of the template; expected words of your own." },
  check({ document, kind }, report) {
    if (!kind) return;
    for (const range of leftPlaceholders(document, kind))
      report(range, 'left', { text: document.text.slice(range.start, range.end) });
  },
});
