/** incomplete-section: a section lacks a label, items or other content that its outline wants, or has too much of it. */
import type { Gap } from '../kinds/contents.ts';
import type { Kind } from '../kinds/kind.ts';
import { type Document, parseDocument } from '../parse/document.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { addLabel } from './addLabel.ts';
import { insertBlock, trimmedEnd } from './blockEdits.ts';
import { addBoxes, addContent, addItems } from './fillGap.ts';
import { describeGap } from './gapWords.ts';
import { contentsFound } from './kindFindings.ts';
import { editOf } from './linkEdits.ts';
import { renameHeading } from './renameHeading.ts';
import { defineRule, type Fix, type FixInput } from './rule.ts';

/** The rule. */
export const incompleteSection = defineRule({
  id: 'incomplete-section',
  summary: 'A section lacks a label, an item or other content, or has too much of it.',
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: {
    label: "'{section}' has no label '{name}'.",
    near: "The label is '{text}'; expected '{name}'.",
    plain: "The label '{name}' is plain text; expected it in bold.",
    count: "'{section}' has {count}; expected {wanted}.",
    requiredText: "'{section}' does not say '{name}'.",
    forbiddenText: "'{section}' says '{name}', which it must not.",
  },
  check({ document, kind }, report) {
    if (!kind) return;
    for (const gap of contentsFound(document, kind).gaps) {
      const { messageId, ...data } = describeGap(gap);
      report(gap, messageId, data);
    }
  },
  safe: ['plain'],
  fixes({ start, messageId, data }, input) {
    const { document, kind } = input;
    if (!kind) return [];
    const gap = contentsFound(document, kind).gaps.find(other => {
      const described = describeGap(other);
      return other.start === start && described.messageId === messageId && described.name === data['name'];
    });
    return gap ? fill(gap, input).filter(fix => isFewer(input, kind, fix)) : [];
  },
});

/** Whether the fix leaves fewer gaps: what is put behind code that is never closed becomes code itself. */
function isFewer({ path, document }: FixInput, kind: Kind, { edits }: Fix): boolean {
  const own = edits.flatMap(edit => (edit.type === 'edit' && edit.path === path ? edit.edits : []));
  const after = parseDocument(applyEdits(document.text, own));
  return contentsFound(after, kind).gaps.length < contentsFound(document, kind).gaps.length;
}

function fill(gap: Gap, input: FixInput): Fix[] {
  const { path, document } = input;
  const { fault } = gap;
  const insert = (what: string, edit: TextEdit | undefined): Fix[] =>
    edit ? [{ title: `Insert ${what}`, edits: [editOf(path, edit)], preferred: true }] : [];
  switch (fault.code) {
    case 'label': {
      const { label, fit } = fault.found;
      if (fit !== 'none') return [mendLead(gap, label, input)];
      return insert(`the label '${label}'`, addLabel(document, gap, label, fault.labels));
    }
    case 'items': {
      const lacking = (fault.rules.min ?? 0) - fault.items.length;
      const name = fault.rules.title ?? 'item';
      if (lacking <= 0) return [];
      return insert(
        lacking === 1 ? `one more ${name}` : `${lacking} more`,
        addItems(document, gap, fault.rules, fault.items),
      );
    }
    case 'count': {
      const boxes = fault.miscount.what === 'checklist' ? addBoxes(document, gap, fault.miscount) : [];
      if (boxes.length > 0)
        return [{ title: 'Give each item a box', edits: [editOf(path, ...boxes)], preferred: true }];
      return insert('what is missing', addContent(document, gap, fault.miscount));
    }
    case 'requiredText':
      return insert(`'${fault.text}'`, insertText(document, gap, fault.text));
    default:
      return [];
  }
}

const insertText = ({ text }: Document, { body }: Gap, wanted: string): TextEdit =>
  insertBlock(text, trimmedEnd(text, body.ownEnd), wanted);

/** Writes a label as the outline does, in the place of one that is nearly so. */
function mendLead(gap: Gap, label: string, { path, document: { text }, library, facts }: FixInput): Fix {
  const { start, end, fault } = gap;
  const lead = fault.code === 'label' ? fault.found.lead : undefined;
  if (lead?.form === 'heading')
    return {
      title: `Rename to '${label}'`,
      edits: renameHeading(library, facts, { start, end }, label),
      preferred: true,
    };
  if (lead?.form !== 'plain') {
    const colon = /:\s*$/.exec(text.slice(start, end))?.[0] ?? '';
    const edit = { start, end: end - colon.length, text: label };
    return { title: `Change to '${label}'`, edits: [editOf(path, edit)], preferred: true };
  }
  const edits = [
    { start, end: start, text: '**' },
    { start: end + 1, end: end + 1, text: '**' },
  ];
  return { title: `Write '${label}' in bold`, edits: [editOf(path, ...edits)], preferred: true, safe: true };
}
