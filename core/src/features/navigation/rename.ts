/** Rename: whether what is under the cursor can be renamed, and the edits that do it everywhere at once. */
import { get } from '../../library/layered.ts';
import type { Range } from '../../text/range.ts';
import type { DocumentView } from '../documentView.ts';
import { type Naming, namingsAt, titleAt } from './named.ts';
import { renameAnchor, renameHeadingAt } from './renameHeading.ts';
import { renameLabel } from './renameLabel.ts';
import { renamePath } from './renamePath.ts';
import { renameId, renameTag } from './renameValue.ts';
import { faultOfName, type Renamed, type Renaming } from './renaming.ts';

/** What can be renamed at a place. */
export interface RenameTarget {
  readonly naming: Naming;
  /** What the author is given to change. */
  readonly range: Range;
  /** What stands in the input at first. */
  readonly placeholder: string;
}

/** What can be renamed at an offset, or a sentence that says why nothing can. `isWanted`: whether it is ours to rename. */
export function renameTargetAt(
  view: DocumentView,
  offset: number,
  isWanted: (naming: Naming) => boolean = () => true,
): RenameTarget | { readonly refusal: string } {
  const namings = namingsAt(view, offset).filter(isWanted);
  const naming = namings.find(({ as }) => as !== 'text');
  if (!naming)
    return { refusal: namings[0] ? reasonAgainstText(namings[0]) : 'There is no name here that could be renamed.' };
  const { named, range } = naming;
  if (named.of === 'file' && !isFile(view, named.path)) return { refusal: 'A folder is renamed in the list of files.' };
  const written = view.document.text.slice(range.start, range.end);
  return { naming, range, placeholder: placeholderOf(view, naming) ?? written };
}

function reasonAgainstText({ named, link }: Naming): string {
  if (link || named.of === 'label')
    return 'The text of a link is no name; put the cursor into its destination or label.';
  return 'There is no name here that could be renamed.';
}

const isFile = ({ library }: DocumentView, path: string): boolean => get(library.listing, path) === 'file';

/** A fragment stands for a heading, which is what is renamed. */
function placeholderOf({ library }: DocumentView, { named, as }: Naming): string | undefined {
  if (named.of !== 'heading' || as === 'declaration') return undefined;
  return titleAt(library, named)?.text;
}

/** Renames what a place names. Every document that may have to change must be at hand: `documentsNaming`. */
export function rename(renaming: Omit<Renaming, 'name'>, newName: string): Renamed {
  const refusal = faultOfName(newName);
  if (refusal !== undefined) return { refusal };
  const { named } = renaming.naming;
  const wanted: Renaming = { ...renaming, name: newName.trim() };
  switch (named.of) {
    case 'heading':
      return renameHeadingAt(wanted, named);
    case 'anchor':
      return renameAnchor(wanted, named);
    case 'label':
      return renameLabel(wanted, named);
    case 'tag':
      return renameTag(wanted, named.tag);
    case 'id':
      return renameId(wanted, named.id);
    case 'document':
    case 'file':
      return renamePath(wanted, named.path);
  }
}
