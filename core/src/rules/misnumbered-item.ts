/** misnumbered-item: the numbers of a section's items do not count up from 1. */
import type { Misnumbering } from '../kinds/contents.ts';
import { numbersFor } from '../kinds/items.ts';
import { contentsFound } from './kindFindings.ts';
import { renameHeadings } from './renameHeading.ts';
import { renumber } from './renumber.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const misnumberedItem = defineRule({
  id: 'misnumbered-item',
  summary: "The numbers of a section's items do not count up from 1.",
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: {
    wrong: 'The number is {number}; expected {expected}.',
    none: "'{text}' has no number; expected {expected}.",
  },
  check({ document, kind }, report) {
    if (!kind) return;
    for (const { misnumbered } of contentsFound(document, kind).misnumberings)
      for (const { item, expected } of misnumbered) {
        const { number, section } = item;
        if (number) report(number, 'wrong', { number: number.value, expected });
        else report(section.heading.content, 'none', { text: section.text, expected });
      }
  },
  safe: ['wrong', 'none'],
  fixes({ start }, { document, kind, library, facts }) {
    if (!kind) return [];
    const isHere = ({ misnumbered }: Misnumbering) =>
      misnumbered.some(({ item: { number, section } }) => (number ?? section.heading.content).start === start);
    const found = contentsFound(document, kind).misnumberings.find(isHere);
    const rules = found?.match.outline.items;
    if (!found || !rules) return [];
    const renamings = numbersFor(found.groups).flatMap(item => renumber(item, rules, document.text) ?? []);
    const title = `Renumber the items of '${found.match.section.text}'`;
    return [{ title, edits: renameHeadings(library, facts, renamings), preferred: true, safe: true }];
  },
});
