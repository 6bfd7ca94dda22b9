/** misplaced-section: a section stands out of the outline's order, at another level or in another section. */
import type { MisplacedSection } from '../kinds/outlineMatch.ts';
import { sectionsFound } from './kindFindings.ts';
import { editOf } from './linkEdits.ts';
import { moveSections } from './moveSections.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const misplacedSection = defineRule({
  id: 'misplaced-section',
  summary: "A section stands out of the outline's order, or inside another.",
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: {
    order: "'{text}' is out of order; expected {place}.",
    level: "'{text}' is a heading of level {got}; expected one of level {level}{place}.",
    parent: "'{text}' stands in another section; expected it{place}.",
  },
  check({ document, kind }, report) {
    if (!kind) return;
    for (const misplaced of sectionsFound(document, kind).misplaced) {
      const { section, fault, level } = misplaced;
      const messageId = fault === 'order' ? 'order' : section.level === level ? 'parent' : 'level';
      const data = { text: section.text, place: placeOf(misplaced), got: section.level, level };
      report(section.heading.content, messageId, data);
    }
  },
  safe: ['order'],
  fixes({ start }, { path, document, kind }) {
    if (!kind) return [];
    const { misplaced } = sectionsFound(document, kind);
    const here = misplaced.find(({ section }) => section.heading.content.start === start);
    const edit = here && moveSections(document, [here]);
    if (!here || !edit) return [];
    const title = `Move '${here.section.text}' ${placeOf(here).trim()}`.trim();
    // Equal headings have numbered anchors, which a move would exchange.
    const isSafe =
      here.fault === 'order' && new Set(document.titles.map(({ text }) => text)).size === document.titles.length;
    const one = { title, edits: [editOf(path, edit)], preferred: true, safe: isSafe && misplaced.length === 1 };
    // What stands in another section is moved by itself, for that may change what else is misplaced.
    const unordered = misplaced.filter(({ fault }) => fault === 'order');
    const all = unordered.length > 1 && here.fault === 'order' ? moveSections(document, unordered) : undefined;
    return all ? [one, { title: 'Put all sections in order', edits: [editOf(path, all)], safe: isSafe }] : [one];
  },
});

function placeOf({ fault, before, after, parent }: MisplacedSection): string {
  if (fault === 'order') return before ? `after '${before.text}'` : `before '${after?.text ?? ''}'`;
  return parent ? ` under '${parent.text}'` : '';
}
