/** mismatched-category: a document's `category` is not that of the folder in which it lies. */
import type { Kind } from '../kinds/kind.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { changeText, textAt } from './frontmatterValues.ts';
import { editOf } from './linkEdits.ts';
import { moveDocument } from './moveFiles.ts';
import { defineRule, type Fix, type FixInput } from './rule.ts';

/** The rule. */
export const mismatchedCategory = defineRule({
  id: 'mismatched-category',
  summary: "A document's category differs from its folder.",
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: { differs: "The category is '{category}'; expected '{folder}', as the folder is called." },
  check({ path, document, kind }, report) {
    const category = textAt(document, kind, 'category');
    const folders = kind ? foldersBelow(kind, path) : [];
    if (!kind || !category || folders.includes(category.text)) return;
    const allowed = kind.schema.properties?.['category']?.enum ?? [];
    // A folder that is no category is the author's own affair.
    const folder = [folders.at(-1), folders[0]].find(name => allowed.includes(name));
    if (folder !== undefined) report(category, 'differs', { category: category.text, folder });
  },
  fixes(problem, input) {
    const { category, folder } = problem.data;
    const change = [editOf(input.path, changeText(problem, String(folder)))];
    return [
      { title: `Change the category to '${folder}'`, edits: change, preferred: true },
      ...move(input, String(folder), String(category)),
    ];
  },
});

/** The folders of a path below the one that holds all documents of the kind; all of them where there is none. */
function foldersBelow(kind: Kind, path: string): readonly string[] {
  const folders = folderOf(path).split('/');
  return folders.slice(folders.lastIndexOf(`${kind.name}s`) + 1);
}

function move({ path, document, library, facts }: FixInput, folder: string, category: string): Fix[] {
  const folders = folderOf(path).split('/');
  const to = [...folders.with(folders.lastIndexOf(folder), category), nameOf(path)].join('/');
  const edits = moveDocument(library, facts, to, other => (other === path ? document.text : undefined));
  return edits.length > 0 ? [{ title: `Move the file to '${folderOf(to)}'`, edits }] : [];
}
