/** mismatched-id: a document's `id` is not the name of its file. */
import { toKebab } from '../kinds/template.ts';
import { documentsRelatedTo, documentsWithId } from '../library/library.ts';
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
    const [id, name] = [String(problem.data['id']), String(problem.data['name'])];
    const edits = [editOf(input.path, changeText(problem, name))];
    const caveat = caveatOf(input, id, name);
    const change: Fix =
      caveat === ''
        ? { title: `Change the id to '${name}'`, edits, preferred: true, safe: true }
        : { title: `Change the id to '${name}'${caveat}`, edits };
    return [change, ...renameFile(input, id)];
  },
});

/** What speaks against another id: what facts keep of relations has no places that could be changed with it. */
function caveatOf({ path, library }: FixInput, id: string, name: string): string {
  if (documentsWithId(library, name).some(other => other !== path)) return ', which another document has, too';
  const related = documentsRelatedTo(library, id).length;
  if (related === 0) return '';
  return ` here, but not where ${related === 1 ? '1 document relates' : `${related} documents relate`} to '${id}'`;
}

function renameFile({ path, document, library, facts }: FixInput, id: string): Fix[] {
  if (toKebab(id) !== id) return [];
  const extension = nameOf(path).slice(stemOf(path).length);
  const to = [folderOf(path), id + extension].filter(Boolean).join('/');
  const edits = moveDocument(library, facts, to, other => (other === path ? document.text : undefined));
  return edits.length > 0 ? [{ title: `Rename the file to '${id}${extension}'`, edits }] : [];
}
