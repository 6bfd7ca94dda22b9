/** Named things: what can be gone to, listed and renamed, and where in a document one of them is named. */
import { anchorsOf, fragmentKey, isPositional } from '../../library/anchors.ts';
import { type Facts, linksOf, titlesOf } from '../../library/facts.ts';
import { factsAt, type Library } from '../../library/library.ts';
import { documentOf } from '../../library/linkers.ts';
import type { LinkFact, TitleFact } from '../../library/packed.ts';
import { resolve } from '../../library/resolve.ts';
import { documentsCalled } from '../../library/suggest.ts';
import type { Document } from '../../parse/document.ts';
import { normaliseLabel } from '../../parse/label.ts';
import type { Reference } from '../../parse/syntax.ts';
import { hashRange, pathRange } from '../../rules/linkEdits.ts';
import type { Range } from '../../text/range.ts';
import type { DocumentView } from '../documentView.ts';
import { listItems } from './listItems.ts';

/** Something that documents name. Paths are relative to the library's root. */
export type Named =
  | { readonly of: 'document'; readonly path: string }
  /** A file that is no document of the library, or a folder. */
  | { readonly of: 'file'; readonly path: string }
  /** `index`: in the titles of the document. */
  | { readonly of: 'heading'; readonly path: string; readonly index: number }
  /** A place with a name of its own, in the form that `fragmentKey` gives. */
  | { readonly of: 'anchor'; readonly path: string; readonly key: string }
  /** What a label of references leads to, in one document; `identifier` as CommonMark compares labels. */
  | { readonly of: 'label'; readonly path: string; readonly identifier: string }
  | { readonly of: 'id'; readonly id: string }
  | { readonly of: 'tag'; readonly tag: string };

/** A place that names something. */
export interface Naming {
  readonly named: Named;
  /** The name as it stands there, without what is around it. */
  readonly range: Range;
  /** What else stands there and opens by a click: the text of a link, a whole reference. The same as `range` for others. */
  readonly whole: Range;
  /** `text`: the name is only shown there, and not what leads to the thing. */
  readonly as: 'declaration' | 'reference' | 'text';
  /** Whether Markdown itself knows nothing of it: it stands in the frontmatter, or is a topic without a link. */
  readonly isOwn: boolean;
  /** The link that names it. */
  readonly link?: LinkFact;
}

const touches = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;

/** What the place at an offset names, the innermost first; both ends of a name belong to it. */
export function namingsAt(view: DocumentView, offset: number): Naming[] {
  const { frontmatter } = view.document;
  if (frontmatter && offset < frontmatter.bodyStart) return inFrontmatter(view, offset);
  return [
    ...linksAt(view, offset),
    ...labelsAt(view, offset),
    ...anchorAt(view, offset),
    ...headingAt(view, offset),
    ...topicAt(view, offset),
  ];
}

function inFrontmatter(view: DocumentView, offset: number): Naming[] {
  const { path, document, facts } = view;
  const own = { as: 'reference', isOwn: true } as const;
  const entry = document.frontmatter?.entries.find(
    ({ keyRange, valueRange }) => keyRange.start <= offset && touches(valueRange, offset),
  );
  if (entry?.key === 'id' && facts.id !== undefined && facts.kind !== undefined)
    return [
      { ...own, as: 'declaration', named: { of: 'id', id: facts.id }, ...at(unquoted(document, entry.valueRange)) },
    ];
  if (entry?.key === 'title' && facts.titleRange)
    return [{ ...own, as: 'text', named: { of: 'document', path }, ...at(unquoted(document, entry.valueRange)) }];
  if (entry?.key !== 'tags' && entry?.key !== 'related') return [];
  const item = listItems(document, entry.key).find(other => touches(other, offset));
  if (!item) return [];
  const named: Named = entry.key === 'tags' ? { of: 'tag', tag: item.value } : { of: 'id', id: item.value };
  return [{ ...own, named, ...at(unquoted(document, item)) }];
}

const at = (range: Range): { readonly range: Range; readonly whole: Range } => ({ range, whole: range });

/** A value of YAML without the quotes around it. */
export function unquoted({ text }: Document, { start, end }: Range): Range {
  const isQuoted = end - start > 1 && /["']/.test(text.charAt(start)) && text.charAt(end - 1) === text.charAt(start);
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** The links around an offset, the innermost first; an image may stand in a link's text. */
function linksAt({ library, facts }: DocumentView, offset: number): Naming[] {
  const around = linksOf(facts)
    .filter(link => touches(link, offset))
    .reverse();
  return around.flatMap((link): Naming[] => {
    const [hash, path] = [hashRange(link), pathRange(link)];
    const whole = { start: path.start, end: hash.end };
    const place = { isOwn: false, link } as const;
    if (!touches(whole, offset)) {
      if (link.syntax === 'definition') return [];
      const named = targetOfLink(library, facts, link);
      return named ? [{ ...place, named, as: 'text', range: { start: link.start, end: link.end }, whole: link }] : [];
    }
    const isInHash = hash.start < hash.end && offset > hash.start;
    if (!isInHash && link.path !== '') {
      const named = fileOfLink(library, facts, link);
      return named ? [{ ...place, named, as: 'reference', range: path, whole }] : [];
    }
    const named = placeOfLink(library, facts, link);
    const range = { start: Math.min(hash.start + 1, hash.end), end: hash.end };
    return named ? [{ ...place, named, as: 'reference', range, whole }] : [];
  });
}

/** What a link leads to: the place that its fragment names, else the file. */
export const targetOfLink = (library: Library, facts: Facts, link: LinkFact): Named | undefined =>
  placeOfLink(library, facts, link) ?? fileOfLink(library, facts, link);

function fileOfLink(library: Library, facts: Facts, link: LinkFact): Named | undefined {
  const target = documentOf(library, facts, link);
  if (target) return { of: 'document', path: target.path };
  const found = resolve(library, link);
  return found.state === 'found' ? { of: 'file', path: found.path } : undefined;
}

/** The heading of a document with this index, where both are there. */
export function titleAt(library: Library, { path, index }: Named & { of: 'heading' }): TitleFact | undefined {
  const facts = factsAt(library, path);
  return facts && titlesOf(facts)[index];
}

/** The heading or named place to which a link's fragment leads. */
export function placeOfLink(library: Library, facts: Facts, link: LinkFact): Named | undefined {
  if (link.fragment === undefined) return undefined;
  const target = documentOf(library, facts, link);
  return target && placeIn(target, link.fragment);
}

/** The place of a document that a fragment names; a name of its own comes before an equal slug. */
export function placeIn(facts: Facts, fragment: string): Named | undefined {
  const { path } = facts;
  const key = fragmentKey(fragment);
  if (isPositional(fragment) || !anchorsOf(facts).keys.has(key)) return undefined;
  if (facts.anchors.some(name => fragmentKey(name) === key)) return { of: 'anchor', path, key };
  return { of: 'heading', path, index: anchorsOf(facts).slugs.findIndex(slug => fragmentKey(slug) === key) };
}

/** References and definitions by their labels. */
function labelsAt({ path, document }: DocumentView, offset: number): Naming[] {
  const { text, blocks, references } = document;
  const labels: Naming[] = [];
  for (const reference of references.filter(other => touches(other, offset)).reverse()) {
    const named: Named = { of: 'label', path, identifier: identifierOf(document, reference) };
    const isLabel = touches(reference.label, offset);
    const range = reference.label;
    labels.push({ named, range, whole: reference, as: isLabel ? 'reference' : 'text', isOwn: false });
  }
  for (const block of blocks)
    if (block.type === 'definition' && block.start <= offset && touches(block.label, offset)) {
      const identifier = normaliseLabel(text.slice(block.label.start, block.label.end));
      labels.push({ named: { of: 'label', path, identifier }, ...at(block.label), as: 'declaration', isOwn: false });
    }
  return labels;
}

/** What a reference's label is compared by. */
export const identifierOf = ({ text }: Document, { label }: Reference): string =>
  normaliseLabel(text.slice(label.start, label.end));

function anchorAt({ path, document }: DocumentView, offset: number): Naming[] {
  const anchor = document.anchors.find(other => touches(other, offset));
  if (!anchor) return [];
  const named: Named = { of: 'anchor', path, key: fragmentKey(anchor.name) };
  return [{ named, ...at(attributeValue(document, anchor)), as: 'declaration', isOwn: false }];
}

/** The value of an attribute, without its quotes. */
export function attributeValue(document: Document, attribute: Range): Range {
  const { start, end } = attribute;
  const before = /^[^=]*=\s*/.exec(document.text.slice(start, end))?.[0].length ?? 0;
  return unquoted(document, { start: start + before, end });
}

function headingAt({ path, document }: DocumentView, offset: number): Naming[] {
  const index = document.titles.findIndex(title => touches(title, offset));
  const title = document.titles[index];
  if (!title) return [];
  const named: Named = { of: 'heading', path, index };
  return [{ named, ...at(title.content), as: 'declaration', isOwn: false }];
}

/** A TODO topic without a link, where a document of that name exists. */
function topicAt({ path, document: { text, todos }, library }: DocumentView, offset: number): Naming[] {
  const todo = todos.find(other => other.link < 0 && touches(other, offset));
  if (!todo) return [];
  const [found] = documentsCalled(library, text.slice(todo.title.start, todo.title.end), path);
  if (found === undefined || found === path) return [];
  return [{ named: { of: 'document', path: found }, ...at(todo.title), as: 'text', isOwn: true }];
}
