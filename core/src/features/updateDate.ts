/** Setting `updated_at` to today, by hand or whenever the document is saved. */
import { insertKey } from '../rules/frontmatterEdits.ts';
import { editOf } from '../rules/linkEdits.ts';
import type { TextEdit } from '../text/edit.ts';
import type { ActionSource } from './action.ts';
import type { DocumentView } from './documentView.ts';
import { kindIn } from './sectionStates.ts';

/** The kind of code action under which clients ask for it. */
export const updateDateKind = 'source.updateDate.playbook';

const key = 'updated_at';

/** Sets the date of a document whose kind has one; nothing where it is today's. */
export const updateDateActions: ActionSource = view => {
  const edit = updateOf(view);
  if (!edit) return [];
  return [{ title: `Set '${key}' to today`, kind: updateDateKind, edits: () => [editOf(view.path, edit)] }];
};

function updateOf(view: DocumentView): TextEdit | undefined {
  const { document, today } = view;
  const { text, frontmatter } = document;
  const schema = kindIn(view)?.schema;
  if (!schema?.properties?.[key] || !frontmatter?.data || !frontmatter.closed || frontmatter.faults.length > 0)
    return undefined;
  const entry = frontmatter.entries.find(other => other.key === key);
  if (!entry) return frontmatter.entries.length > 0 ? insertKey(text, frontmatter, schema, key, today) : undefined;
  const { start, end } = entry.valueRange;
  const written = text.slice(start, end);
  if (/[\r\n&*!]/.test(written)) return undefined;
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (written.replace(/["']/g, '').startsWith(today)) return undefined;
  return { start, end, text: `${written === '' ? ' ' : ''}${quote}${today}${quote}` };
}
