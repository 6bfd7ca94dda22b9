/** Places: everywhere in a library that a thing is named, each place once. */
import { fragmentKey } from '../../library/anchors.ts';
import { documentsRelatedTo, documentsWithId, factsAt, type Library } from '../../library/library.ts';
import { linkingDocuments, linksInto } from '../../library/linkers.ts';
import type { Document } from '../../parse/document.ts';
import { normaliseLabel } from '../../parse/label.ts';
import { hashRange, pathRange } from '../../rules/linkEdits.ts';
import { nameRange } from '../../rules/nameRange.ts';
import type { Range } from '../../text/range.ts';
import { documentsTagged } from '../catalogue.ts';
import { listItems } from './listItems.ts';
import { attributeValue, identifierOf, type Named, placeIn, titleAt, unquoted } from './named.ts';

/** A place that names something. Its range is the name, or for a document the path of the link. */
export interface Place extends Range {
  readonly path: string;
  /** Whether the thing itself stands there. A tag has no such place. */
  readonly isDeclaration: boolean;
}

/** Gives the parsed text of a document, open or not; `undefined` where it could not be read. */
export type DocumentAt = (path: string) => Document | undefined;

/** The documents whose texts have to be known for `placesOf`: what facts do not tell. */
export function textsFor(library: Library, named: Named): readonly string[] {
  switch (named.of) {
    case 'id':
      return [...new Set([...documentsWithId(library, named.id), ...documentsRelatedTo(library, named.id)])];
    case 'tag':
      return documentsTagged(library, named.tag);
    case 'document':
      return documentsRelatedTo(library, factsAt(library, named.path)?.id ?? '');
    case 'anchor':
    case 'label':
      return [named.path];
    default:
      return [];
  }
}

/** Whether all that is to be known of those texts stands in their frontmatter. */
export const needsFrontmatterOnly = ({ of }: Named): boolean => of === 'id' || of === 'tag' || of === 'document';

/** The documents that may name a thing, itself included: those that change when it is renamed. */
export function documentsNaming(library: Library, named: Named): readonly string[] {
  if (!('path' in named) || named.of === 'label') return textsFor(library, named);
  return [...new Set([named.path, ...linkingDocuments(library, named.path).map(({ path }) => path)])];
}

/** Every place that names the thing, by paths of documents and then in order. */
export function placesOf(library: Library, named: Named, documentAt: DocumentAt): Place[] {
  const places = found(library, named, documentAt);
  places.sort((a, b) => (a.path === b.path ? a.start - b.start || a.end - b.end : a.path < b.path ? -1 : 1));
  return places.filter((place, index) => index === 0 || !isSame(place, places[index - 1]));
}

const isSame = (a: Place, b: Place | undefined): boolean =>
  a.path === b?.path && a.start === b.start && a.end === b.end;

function found(library: Library, named: Named, documentAt: DocumentAt): Place[] {
  switch (named.of) {
    case 'document':
    case 'file':
      return [
        ...namesOfDocument(library, named.path),
        ...linksTo(library, named.path),
        ...relatedTo(library, named.path, documentAt),
      ];
    case 'heading':
      return [...titleOf(library, named), ...fragmentsOf(library, named)];
    case 'anchor':
      return [...anchorsIn(named, documentAt(named.path)), ...fragmentsOf(library, named)];
    case 'label':
      return labelsIn(named, documentAt(named.path));
    case 'id':
      return idPlaces(library, named.id, documentAt);
    case 'tag':
      return textsFor(library, named).flatMap(path => itemsIn(path, documentAt(path), 'tags', named.tag));
  }
}

const reference = (path: string, { start, end }: Range): Place => ({ path, start, end, isDeclaration: false });
const declaration = (path: string, { start, end }: Range): Place => ({ path, start, end, isDeclaration: true });

function namesOfDocument(library: Library, path: string): Place[] {
  const facts = factsAt(library, path);
  return facts ? [declaration(path, nameRange(facts))] : [];
}

/** The paths of the links that lead to a file; a link into its own document that has no path names none. */
const linksTo = (library: Library, path: string): Place[] =>
  linksInto(library, path).flatMap(({ facts, link }) =>
    link.path === '' ? [] : [reference(facts.path, pathRange(link))],
  );

function relatedTo(library: Library, path: string, documentAt: DocumentAt): Place[] {
  const id = factsAt(library, path)?.id;
  if (id === undefined) return [];
  return documentsRelatedTo(library, id).flatMap(other => itemsIn(other, documentAt(other), 'related', id));
}

function titleOf(library: Library, named: Named & { of: 'heading' }): Place[] {
  const title = titleAt(library, named);
  return title ? [declaration(named.path, title)] : [];
}

/** The fragments that lead to a heading or a named place. */
function fragmentsOf(library: Library, named: Named & { readonly path: string }): Place[] {
  const target = factsAt(library, named.path);
  const wanted = JSON.stringify(named);
  /** Whether a fragment leads there; many links have the same. */
  const known = new Map<string, boolean>();
  const isWanted = (fragment: string): boolean => {
    const answer = known.get(fragment) ?? (target && JSON.stringify(placeIn(target, fragment)) === wanted) ?? false;
    known.set(fragment, answer);
    return answer;
  };
  return linksInto(library, named.path)
    .filter(({ link: { fragment } }) => fragment !== undefined && isWanted(fragment))
    .map(({ facts, link }) => {
      const { start, end } = hashRange(link);
      return reference(facts.path, { start: Math.min(start + 1, end), end });
    });
}

const anchorsIn = ({ path, key }: Named & { of: 'anchor' }, document: Document | undefined): Place[] =>
  (document?.anchors ?? []).flatMap(anchor =>
    document && fragmentKey(anchor.name) === key ? [declaration(path, attributeValue(document, anchor))] : [],
  );

function labelsIn({ path, identifier }: Named & { of: 'label' }, document: Document | undefined): Place[] {
  if (!document) return [];
  const { blocks, references, text } = document;
  return [
    ...blocks.flatMap(block =>
      block.type === 'definition' && normaliseLabel(text.slice(block.label.start, block.label.end)) === identifier
        ? [declaration(path, block.label)]
        : [],
    ),
    ...references.flatMap(other =>
      identifierOf(document, other) === identifier ? [reference(path, other.label)] : [],
    ),
  ];
}

function idPlaces(library: Library, id: string, documentAt: DocumentAt): Place[] {
  const declared = documentsWithId(library, id).flatMap(path => {
    const range = factsAt(library, path)?.idRange;
    const document = documentAt(path);
    return range && document ? [declaration(path, unquoted(document, range))] : [];
  });
  const related = documentsRelatedTo(library, id).flatMap(path => itemsIn(path, documentAt(path), 'related', id));
  return [...declared, ...related];
}

const itemsIn = (path: string, document: Document | undefined, key: string, value: string): Place[] =>
  document
    ? listItems(document, key).flatMap(item =>
        item.value === value ? [reference(path, unquoted(document, item))] : [],
      )
    : [];
