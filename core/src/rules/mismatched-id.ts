/** mismatched-id: a document's `id` is not the name of its file. */
import { toKebab } from '../kinds/template.ts';
import { folderOf, nameOf, stemOf } from '../text/path.ts';
import { changeText, textAt } from './frontmatterValues.ts';
import { editOf } from './linkEdits.ts';
import { moveDocument } from './moveFiles.ts';
import { defineRule, type Fix, type FixInput } from './rule.ts';

/** The rule. */
export const mismatchedId = defineRule({
  id: 'mismatched-id',
  summary: "A document's id differs from the name of its file.",
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: { differs: "The id is '{id}'; expected '{name}', as the file is called." },
  check({ path, document, kind }, report) {
    const id = textAt(document, kind, 'id');
    if (!id || id.text === stemOf(path)) return;
    const name = toKebab(stemOf(path));
    if (name !== '' && toKebab(id.text) !== name) report(id, 'differs', { id: id.text, name });
  },
  safe: ['differs'],
  fixes(problem, input) {
    const { id, name } = problem.data;
    const edits = [editOf(input.path, changeText(problem, String(name)))];
    const change = { title: `Change the id to '${name}'`, edits, preferred: true, safe: true };
    return [change, ...renameFile(input, String(id))];
  },
});

function renameFile({ path, document, library, facts }: FixInput, id: string): Fix[] {
  if (toKebab(id) !== id) return [];
  const extension = nameOf(path).slice(stemOf(path).length);
  const to = [folderOf(path), id + extension].filter(Boolean).join('/');
  const edits = moveDocument(library, facts, to, other => (other === path ? document.text : undefined));
  return edits.length > 0 ? [{ title: `Rename the file to '${id}${extension}'`, edits }] : [];
}
