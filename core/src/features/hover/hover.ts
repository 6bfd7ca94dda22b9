/** Hover: which subject stands at a place of a document. */
import type { MatchedSection } from '../../kinds/outlineMatch.ts';
import { linkOf } from '../../library/facts.ts';
import { targetOf } from '../../library/packed.ts';
import { landmark, resolve } from '../../library/resolve.ts';
import { definedLinks, type Link } from '../../parse/links.ts';
import { locate } from '../../parse/locate.ts';
import { sectionsFound } from '../../rules/kindFindings.ts';
import { todoState } from '../../rules/todoState.ts';
import { contains, type Range } from '../../text/range.ts';
import type { DocumentView } from '../documentView.ts';
import { headingsTo, kindIn } from '../known.ts';
import type { Subject } from '../subject.ts';

/** What an author points at. Its range is what is pointed at. */
export interface Pointed extends Range {
  readonly about: Subject;
}

/** The subject at an offset; `undefined` where there is nothing to tell. Never throws. */
export function pointedAt(view: DocumentView, offset: number): Pointed | undefined {
  const { frontmatter } = view.document;
  if (frontmatter && offset < frontmatter.bodyStart) return inFrontmatter(view, offset);
  return topicAt(view, offset) ?? linkAt(view, offset) ?? headingAt(view, offset);
}

const at = (range: Range, offset: number): boolean => range.start <= offset && offset <= range.end;

/** A key, an item of `related` or `tags`, or the value of a key. */
function inFrontmatter(view: DocumentView, offset: number): Pointed | undefined {
  const { frontmatter, text } = view.document;
  const entry = frontmatter?.entries.find(({ keyRange, valueRange }) => at(keyRange, offset) || at(valueRange, offset));
  if (!frontmatter || !entry) return undefined;
  const { key, keyRange, valueRange } = entry;
  const about: Subject | undefined = kindIn(view)?.schema.properties?.[key] ? { of: 'key', key } : undefined;
  if (at(keyRange, offset)) return about && { ...keyRange, about };
  const items = frontmatter.data?.[key];
  if ((key === 'related' || key === 'tags') && Array.isArray(items)) {
    for (const [index, item] of items.entries()) {
      const range = locate(frontmatter, text, [key, index]);
      if (at(range, offset) && typeof item === 'string') return { ...range, about: itemOf(key, item.trim()) };
    }
  }
  return about && { ...valueRange, about };
}

const itemOf = (key: 'related' | 'tags', item: string): Subject =>
  key === 'tags' ? { of: 'tag', tag: item } : { of: 'id', id: item };

/** A topic marked TODO that is not written yet. */
function topicAt(view: DocumentView, offset: number): Pointed | undefined {
  const { facts, library } = view;
  const todo = facts.todos.find(one => at(one, offset));
  if (!todo) return undefined;
  const state = todoState(library, facts, todo);
  if (state !== 'planned' && state !== 'unlinked') return undefined;
  const path = state === 'planned' ? linkOf(facts, todo.link)?.target : undefined;
  return { start: todo.start, end: todo.end, about: { of: 'topic', name: todo.name, path } };
}

/** The target of the innermost link, or of the definition that a reference leads to. */
function linkAt(view: DocumentView, offset: number): Pointed | undefined {
  const { links, references, blocks } = view.document;
  const link = links.findLast(one => at(one, offset));
  const reference = references.findLast(one => at(one, offset) && one.definition >= 0);
  const isInner = reference && (!link || contains(link, reference));
  if (!isInner) return link && withRange(link, aboutTarget(view, link));
  const defined = links[definedLinks(blocks, links).get(reference.definition) ?? -1];
  return defined && withRange(reference, aboutTarget(view, defined));
}

const withRange = ({ start, end }: Range, about: Subject | undefined): Pointed | undefined =>
  about && { start, end, about };

function aboutTarget({ path: own, facts, library }: DocumentView, { path, fragment }: Link): Subject | undefined {
  const target = targetOf(own, path, facts.linksRoot);
  if (path === '') return fragment ? { of: 'document', path: own, fragment } : undefined;
  const found = resolve(library, { target, path });
  if (found.state === 'unknown') return undefined;
  if (found.state === 'missing') return { of: 'missing', path: target, written: path };
  const document = landmark(library, found);
  return document ? { of: 'document', path: document.path, fragment } : { of: 'file', path: found.path };
}

/** A heading that is a section of the kind's outline, or an item of one. */
function headingAt(view: DocumentView, offset: number): Pointed | undefined {
  const kind = kindIn(view);
  if (!kind) return undefined;
  const match = sectionsFound(view.document, kind);
  const own = match.matched.find(({ section }) => at(section.heading, offset));
  if (own) return { ...rangeOf(own), about: { of: 'section', headings: headingsTo(match, own), template: false } };
  const heading = view.document.blocks.find(block => block.type === 'heading' && block.parent < 0 && at(block, offset));
  const owner = heading && match.matched.findLast(one => one.outline.items && isWithin(one, heading));
  if (!heading || !owner) return undefined;
  return {
    start: heading.start,
    end: heading.end,
    about: { of: 'item', headings: headingsTo(match, owner), template: false },
  };
}

const rangeOf = ({ section: { heading } }: MatchedSection): Range => ({ start: heading.start, end: heading.end });

const isWithin = ({ section, end }: MatchedSection, { start }: Range): boolean =>
  section.heading.end <= start && start < end;
