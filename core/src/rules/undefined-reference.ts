/** undefined-reference: `[text][label]` or `[label][]` without a definition, which readers see with its brackets. */
import type { Document } from '../parse/document.ts';
import type { Reference } from '../parse/syntax.ts';
import { nearest } from '../text/distance.ts';
import { editOf } from './linkEdits.ts';
import { didYouMean } from './message.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const undefinedReference = defineRule({
  id: 'undefined-reference',
  summary: 'A full or collapsed reference has no definition.',
  severity: 'warning',
  scope: 'document',
  messages: { undefined: "There is no definition '[{label}]:' in this document.{hint}" },
  check({ document }, report) {
    for (const reference of document.references) {
      if (reference.definition >= 0 || !looksLikeReference(document, reference)) continue;
      if (isRemark(document, reference)) continue;
      const label = document.text.slice(reference.label.start, reference.label.end);
      const meant = nearest(label, labelsOf(document));
      report(reference.label, 'undefined', { label, hint: didYouMean(meant), meant });
    }
  },
  fixes({ start, end, data }, { path }) {
    const meant = data['meant'] as readonly string[];
    return meant.map((text, index) => ({
      title: `Change to '${text}'`,
      edits: [editOf(path, { start, end, text })],
      preferred: index === 0,
    }));
  },
});

/** Not so: `matrix[0][1]`, footnotes, task boxes, alerts, and placeholders such as `[person][]`-less prose. */
function looksLikeReference({ text }: Document, { start, label, syntax }: Reference): boolean {
  const written = text.slice(label.start, label.end).trim();
  const afterWord = /[\p{L}\p{N}_)\]]/u.test(text[start - 1] ?? ' ');
  if (afterWord || syntax === 'shortcut' || written === '' || /^[\^!]/.test(written)) return false;
  return syntax === 'full' ? !/^\d+$/.test(written) : !/^[ xX]$/.test(written);
}

/** `[ann][if time allows]` in a document that defines nothing: brackets as minutes of meetings have them. */
const isRemark = ({ blocks, text }: Document, { syntax, image, label }: Reference): boolean =>
  syntax === 'full' &&
  !image &&
  /\s/.test(text.slice(label.start, label.end)) &&
  blocks.every(({ type }) => type !== 'definition');

function labelsOf({ blocks, text }: Document): string[] {
  return blocks.flatMap(block => (block.type === 'definition' ? [text.slice(block.label.start, block.label.end)] : []));
}
