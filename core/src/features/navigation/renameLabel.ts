/** Renaming the label of references, in the one document where it holds. */

import { type Document, parseDocument } from '../../parse/document.ts';
import { normaliseLabel } from '../../parse/label.ts';
import { applyEdits } from '../../text/edit.ts';
import type { Named } from './named.ts';
import { placesOf } from './places.ts';
import { byDocument, type Renamed, type Renaming, shownName } from './renaming.ts';

/** Writes another label into a definition and every reference to it. */
export function renameLabel({ view, name, documentAt }: Renaming, named: Named & { of: 'label' }): Renamed {
  const { path, document } = view;
  const identifier = normaliseLabel(name);
  const places = placesOf(view.library, named, documentAt);
  if (!places.some(({ isDeclaration }) => isDeclaration))
    return { refusal: 'There is no definition of this label that could be renamed.' };
  const isTaken = document.blocks.some(block => block.type === 'definition' && block.identifier === identifier);
  if (isTaken && identifier !== named.identifier) return { refusal: `There is a definition '[${name}]:' already.` };
  const edits = places.map(({ start, end }) => ({ start, end, text: name }));
  const after = parseDocument(applyEdits(document.text, edits));
  if (shape(after, identifier) !== shape(document, named.identifier))
    return { refusal: `${shownName(name)} cannot stand in the place of this label.` };
  return { edits: byDocument(new Map([[path, edits]])) };
}

/** What must not change: which definition each reference leads to, and what else there is. */
const shape = ({ blocks, links, references }: Document, identifier: string): string =>
  JSON.stringify([
    blocks.map(block => (block.type === 'definition' ? [block.identifier === identifier, block.url] : block.type)),
    links.map(({ path, fragment }) => [path, fragment]),
    references.map(({ syntax, definition, image }) => [syntax, definition, image]),
  ]);
