/** Creating a document that a link asks for, from the template of the kind that belongs at its path. */
import { chooseKind } from '../kinds/choose.ts';
import { template } from '../kinds/template.ts';
import type { FileEdit } from '../text/edit.ts';
import { stemOf } from '../text/path.ts';
import type { FixInput } from './rule.ts';

/** The creation of the document at `path`; `name` is what the link calls it. */
export function createDocument({ kinds, today }: FixInput, path: string, name: string): FileEdit {
  const title = name.trim() === '' ? titleFromPath(path) : name.trim();
  const kind = chooseKind(kinds, path, undefined);
  return { type: 'create', path, text: kind ? template(kind, { title, path, today }) : `# ${title}\n` };
}

/** A title made from a file's name: `code-review.md` is `Code review`. */
export function titleFromPath(path: string): string {
  const words = stemOf(path).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
