/** misnumbered-item: the numbers of a section's items do not count up from 1. */
import type { Misnumbering } from '../kinds/contents.ts';
import { type Misnumbered, numbersFor } from '../kinds/items.ts';
import type { OutlineItems } from '../kinds/outline.ts';
import { contentsFound } from './kindFindings.ts';
import { type Renaming, renameHeadings } from './renameHeading.ts';
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

function renumber({ item, expected }: Misnumbered, { heading }: OutlineItems, text: string): Renaming | undefined {
  const { number, section } = item;
  const { content } = section.heading;
  if (!number) {
    const written = heading.slice(0, heading.indexOf('{title}')).replace('{n}', String(expected));
    return {
      content,
      edit: { start: content.start, end: content.start, text: written },
      shown: written + section.text,
    };
  }
  if (number.value === expected) return undefined;
  // A number written as `03` keeps its width.
  const isPadded = text[number.start] === '0';
  const digits = isPadded ? String(expected).padStart(number.end - number.start, '0') : String(expected);
  const { start, end } = number;
  return { content, edit: { start, end, text: digits }, shown: section.text.replace(/\d+/, digits) };
}
