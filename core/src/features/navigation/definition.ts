/** Definition: where the thing stands that is named under the cursor. */
import type { Range } from '../../text/range.ts';
import type { DocumentView } from '../documentView.ts';
import { type Named, type Naming, titleAt } from './named.ts';
import { type DocumentAt, placesOf } from './places.ts';

/** A place to go to. */
export interface Destination extends Range {
  readonly path: string;
}

/** Where to go from a place. */
export interface Definition {
  /** What is underlined there. */
  readonly origin: Range;
  readonly destinations: readonly Destination[];
}

/** The definition of what a place names. A tag is defined wherever it is used; a file begins at its start. */
export function definitionOf({ library }: DocumentView, { named, whole }: Naming, documentAt: DocumentAt): Definition {
  return { origin: whole, destinations: destinationsOf(library, named, documentAt) };
}

function destinationsOf(library: DocumentView['library'], named: Named, documentAt: DocumentAt): Destination[] {
  if (named.of === 'document' || named.of === 'file') return [{ path: named.path, start: 0, end: 0 }];
  if (named.of === 'heading') {
    const title = titleAt(library, named);
    return title ? [{ path: named.path, start: title.start, end: title.end }] : [];
  }
  const places = placesOf(library, named, documentAt);
  return named.of === 'tag' ? places : places.filter(({ isDeclaration }) => isDeclaration);
}
