/** missing-section: a section that the kind's outline requires and the document does not have. */
import type { Kind } from '../kinds/kind.ts';
import type { MissingSection } from '../kinds/outlineMatch.ts';
import { bodyTemplate } from '../kinds/template.ts';
import type { Document } from '../parse/document.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEnd, lineEnding } from '../text/lines.ts';
import { titleFromPath } from './createDocument.ts';
import { insertSections } from './insertSections.ts';
import { missingFound } from './kindFindings.ts';
import { editOf } from './linkEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const missingSection = defineRule({
  id: 'missing-section',
  summary: 'A section that every document of the kind has is missing.',
  severity: 'error',
  scope: 'document',
  kindOnly: true,
  messages: { missing: "The section '{heading}' is missing; expected {place}." },
  check({ document, kind }, report) {
    if (!kind) return;
    for (const missing of missingFound(document, kind)) {
      const { outline, parent, at } = missing;
      const range = parent?.heading.content ?? { start: 0, end: lineEnd(document.text, 0) };
      const siblings = (parent?.sections ?? document.sections).filter(section => section !== parent);
      const before = siblings.findLast(({ end }) => end === at) ?? siblings.findLast(({ end }) => end <= at);
      const after = siblings.find(({ start }) => start >= at);
      const neighbour = before ? `after '${before.text}'` : after && `before '${after.text}'`;
      const place = neighbour ?? (parent ? `under '${parent.text}'` : 'in the document');
      report(range, 'missing', { heading: outline.heading, place, at, key: keyOf(missing) });
    }
  },
  fixes({ data }, { path, document, kind, today }) {
    if (!kind) return [];
    const missing = missingFound(document, kind);
    const wanted = missing.find(section => keyOf(section) === data['key']);
    if (!wanted) return [];
    const insert = (sections: readonly MissingSection[]) => [editOf(path, ...insertSections(document.text, sections))];
    const one = { title: `Insert the section '${wanted.outline.heading}'`, edits: insert([wanted]), preferred: true };
    const isBlank = document.text.slice(document.frontmatter?.bodyStart ?? 0).trim() === '';
    const edits = isBlank ? [editOf(path, wholeBody(document, kind, path, today))] : insert(missing);
    const all = { title: `Insert all ${missing.length} missing sections`, edits };
    return missing.length > 1 ? [one, all] : [one];
  },
});

/** Tells sections of the same heading under different parents apart. */
const keyOf = ({ outline, parent }: MissingSection): string => `${parent?.start ?? ''} ${outline.heading}`;

/** The body of the kind's template, for a document that has none yet. */
function wholeBody({ text, frontmatter }: Document, kind: Kind, path: string, today: string): TextEdit {
  const said = frontmatter?.data?.['title'];
  const title = typeof said === 'string' && said !== '' ? said : titleFromPath(path);
  const body = bodyTemplate(kind, { title, path, today }).replaceAll('\n', lineEnding(text));
  return { start: frontmatter?.bodyStart ?? 0, end: text.length, text: frontmatter ? lineEnding(text) + body : body };
}
