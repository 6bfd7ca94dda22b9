/** Relations: what a document lists as related, in the sections that its kind has for links to documents of one kind. */

import { normalizeHeading } from '../kinds/headings.ts';
import type { OutlineParent } from '../kinds/outline.ts';
import type { MatchedSection } from '../kinds/outlineMatch.ts';
import type { Document } from '../parse/document.ts';
import { headingText } from '../parse/headingText.ts';
import { definedLinks, type Link } from '../parse/links.ts';
import type { Block } from '../parse/syntax.ts';
import { lineStart } from '../text/lines.ts';
import { contains, firstFrom, type Range, startingIn } from '../text/range.ts';
import { asIs, type Keep } from '../text/strings.ts';
import { type ListPlace, placeIn } from './listPlace.ts';
import { type Packed, packRelations, type RelationFact, unpackRelations } from './packed.ts';

/** A section for links to documents of one kind. */
export interface RelatedSection {
  /** The name of the kind. */
  readonly kind: string;
  /** What it lists as related, under a label, where the outline names one; `entriesOf` unpacks it. */
  readonly entries: Packed;
  /** Indexes of all links of the section, those under other labels, in notes and in raw HTML included. */
  readonly links: readonly number[];
  /** Where another entry goes; `undefined` where there is no such label, or it stands inside a list. */
  readonly place: ListPlace | undefined;
}

/** The related sections among those that a document has of its kind's outline. */
export const relatedSections = (
  document: Document,
  matched: readonly MatchedSection[],
  keep: Keep = asIs,
): RelatedSection[] => {
  const related: RelatedSection[] = [];
  for (const { outline, section } of matched) {
    const { kind, label } = outline.content?.links ?? {};
    if (kind === undefined) continue;
    const range = label === undefined ? section : labelled(document, section, label);
    const found = linksIn(document, section);
    const inside = range ? found.filter(link => contains(range, link)) : [];
    const entries = packRelations(relationsAmong(document, inside));
    const place = range && !isNested(document, range) ? placeIn(document, range, keep) : undefined;
    related.push({ kind, entries, links: [...new Set(found.map(({ link }) => link))], place });
  }
  return related;
};

/** What a section lists as related, unpacked; in the order in which it stands. */
export const entriesOf = ({ entries }: RelatedSection): RelationFact[] => unpackRelations(entries);

/** Whether an outline has a section for links to documents of the kind. */
export const hasSectionFor = ({ sections = [] }: OutlineParent, kind: string): boolean =>
  sections.some(section => section.content?.links?.kind === kind || hasSectionFor(section, kind));

const labelText = /^(\*\*|__)(?!\s)([^*_\r\n]{1,200}?):?\1/;

/** The part of a section from a label, or a heading of that name, to the next one. */
function labelled({ text, blocks, titles }: Document, section: Range, label: string): Range | undefined {
  const wanted = normalizeHeading(label);
  const [from, to] = startingIn(blocks, { start: section.start + 1, end: section.end });
  let start = -1;
  for (let index = from; index < to; index++) {
    const block = blocks[index] as Block;
    const name = block.type === 'heading' ? titles[firstFrom(titles, block.start)]?.text : labelOf(text, block);
    if (name === undefined) continue;
    if (start >= 0) return { start, end: block.start };
    const said = name.endsWith(':') ? name.slice(0, -1) : name;
    if (said === label || normalizeHeading(said) === wanted) start = block.start;
  }
  return start < 0 ? undefined : { start, end: section.end };
}

const labelOf = (text: string, { type, start }: Block): string | undefined =>
  type === 'paragraph' && (text.startsWith('**', start) || text.startsWith('__', start))
    ? labelText.exec(text.slice(start, start + 210))?.[2]
    : undefined;

/** Whether what begins where the range does stands inside another block. */
const isNested = ({ blocks }: Document, { start, end }: Range): boolean =>
  (blocks[startingIn(blocks, { start, end })[0]]?.parent ?? -1) >= 0;

/** A link or reference as it stands in the text; `text` is empty for raw HTML. */
interface Standing extends Range {
  /** Whether the text is the label of a definition, too. */
  readonly isLabel: boolean;
  readonly link: number;
  readonly text: Range;
}

function linksIn({ links, references, blocks }: Document, range: Range): Standing[] {
  const found: Standing[] = [];
  const [from, to] = startingIn(links, range);
  for (let link = from; link < to; link++) {
    const { syntax, start, end, text, path } = links[link] as Link;
    const counts = syntax === 'link' || syntax === 'html';
    if (counts && path !== 'TODO') found.push({ start, end, text, link, isLabel: false });
  }
  const inside = references.filter(reference => !reference.image && contains(range, reference));
  if (inside.length > 0) {
    const defined = definedLinks(blocks, links);
    for (const { syntax, definition, start, end, text } of inside) {
      const link = defined.get(definition);
      if (link !== undefined) found.push({ start, end, text, link, isLabel: syntax !== 'full' });
    }
    found.sort((a, b) => a.start - b.start);
  }
  return found;
}

/** How many code units of its line may stand before an entry. */
const longest = 200;

const inItem = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/;
const leading = /^[\s>|]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[[ xX]\]\s+)?[*_~]{0,3}(?:\(TODO[^()]*\))?[\s*_~:–—-]{0,9}$/;

/** A text with each stretch of spaces made one plain space, and none around it. */
const plainSpaces = (text: string): string =>
  /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;

/** The links that begin a line or are the first of a list item. */
function relationsAmong({ text, todos }: Document, found: readonly Standing[]): RelationFact[] {
  const entries: RelationFact[] = [];
  let last = 0;
  let hasEntry = false;
  let next = 0;
  for (const { start, end, text: shown, link, isLabel } of found) {
    const isSameLine = !/[\r\n]/.test(text.slice(last, start));
    last = end;
    if (isSameLine && hasEntry) continue;
    // Behind more words than that stands no entry; a long line is not read again for each of its links.
    const before = text.slice(lineStart(text, start, start - longest), start);
    const leads = before.length < longest && leading.test(before);
    hasEntry = leads || (before.length < longest && inItem.test(before));
    if (!hasEntry) continue;
    while ((todos[next]?.end ?? text.length) < end) next++;
    const todo = todos[next];
    const title = todo && contains(todo, { start, end }) && contains(shown, todo.title) ? todo.title : shown;
    const rendered = headingText(text, { content: title, stretches: undefined });
    entries.push({ start, end, link, isName: leads && !isLabel, text: title, shown: plainSpaces(rendered) });
  }
  return entries;
}
