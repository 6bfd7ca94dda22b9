/** Contents: what the sections of a document hold, held against what the outline says of their inside. */
import type { Document } from '../parse/document.ts';
import type { Section } from '../parse/sections.ts';
import type { Range } from '../text/range.ts';
import { type Miscount, miscountsOf, occurrencesOf } from './content.ts';
import { type Item, itemsOf, type Misnumbered, misnumberedAmong } from './items.ts';
import { type FoundLabel, findLabels, hasLabelsAsWritten } from './labels.ts';
import type { OutlineItems } from './outline.ts';
import type { MatchedSection, OutlineMatch } from './outlineMatch.ts';
import { bodyOf, isEmpty, type SectionBody } from './sectionBody.ts';

/** A section or item under whose heading nothing stands. */
export interface EmptySection {
  readonly match: MatchedSection;
  readonly section: Section;
  /** The number of the item from 1; `undefined` for the section itself. */
  readonly item: number | undefined;
}

/** What a section or item lacks, or has too much of. Its range is where that is shown. */
export interface Gap extends Range {
  readonly match: MatchedSection;
  /** Where it is lacking: the section's body, or the item's. */
  readonly body: SectionBody;
  readonly fault: GapFault;
}

/** What is wrong in a body. */
export type GapFault =
  | { readonly code: 'label'; readonly found: FoundLabel; readonly labels: readonly FoundLabel[] }
  | { readonly code: 'items'; readonly rules: OutlineItems; readonly items: readonly Item[] }
  | { readonly code: 'count'; readonly miscount: Miscount }
  | { readonly code: 'requiredText' | 'forbiddenText'; readonly text: string };

/** The items of one section whose numbers do not follow. */
export interface Misnumbering {
  readonly match: MatchedSection;
  readonly groups: readonly (readonly Item[])[];
  readonly misnumbered: readonly Misnumbered[];
}

/** What is found inside the sections of a document. */
export interface Contents {
  readonly empty: readonly EmptySection[];
  readonly gaps: readonly Gap[];
  readonly misnumberings: readonly Misnumbering[];
}

/**
 * Looks into every section that has its place and its name. What is wrong with those that have not is reported of their
 * headings alone, and an empty one lacks nothing besides.
 */
export function findContents(document: Document, { matched, misnamed, misplaced }: OutlineMatch): Contents {
  const strays = misplaced.filter(({ fault }) => fault === 'stray').map(({ section }) => section);
  const closed = new Set([...strays, ...misnamed.map(({ section }) => section)]);
  const contents = { empty: [] as EmptySection[], gaps: [] as Gap[], misnumberings: [] as Misnumbering[] };
  for (const match of matched) {
    const { section, end } = match;
    if (closed.has(section)) continue;
    const body = bodyOf(document, section, end, strays);
    const isParent = matched.some(({ parent }) => parent === section);
    if (!isParent && isEmpty(document, body)) contents.empty.push({ match, section, item: undefined });
    else inspect(document, match, body, contents);
  }
  return contents;
}

type Mutable = { [K in keyof Contents]: Contents[K][number][] };

function inspect(document: Document, match: MatchedSection, body: SectionBody, contents: Mutable): void {
  const { labels = [], items, content } = match.outline;
  const { content: heading } = match.section.heading;
  const add = (fault: GapFault, { start, end }: Range = heading) =>
    contents.gaps.push({ match, body, fault, start, end });
  addLabels(document, match, body, labels, contents.gaps);
  if (items) inspectItems(document, match, body, items, contents);
  if (!content) return;
  for (const miscount of miscountsOf(document, body, content)) add({ code: 'count', miscount });
  for (const text of content.requiredText ?? [])
    if (occurrencesOf(document, body, text).length === 0) add({ code: 'requiredText', text });
  for (const text of content.forbiddenText ?? [])
    for (const range of occurrencesOf(document, body, text)) add({ code: 'forbiddenText', text }, range);
}

function addLabels(
  document: Document,
  match: MatchedSection,
  body: SectionBody,
  wanted: readonly string[],
  gaps: Gap[],
): void {
  if (hasLabelsAsWritten(document.text, body, wanted)) return;
  const labels = findLabels(document, body, wanted);
  for (const found of labels) {
    if (found.fit === 'exact') continue;
    const { start, end } = found.lead ?? body.section.heading.content;
    gaps.push({ match, body, start, end, fault: { code: 'label', found, labels } });
  }
}

function inspectItems(
  document: Document,
  match: MatchedSection,
  body: SectionBody,
  rules: OutlineItems,
  contents: Mutable,
): void {
  const groups = itemsOf(document, rules, body);
  const items = groups.flat();
  const { min = 0, max = Number.POSITIVE_INFINITY, labels = [] } = rules;
  if (items.length < min || items.length > max) {
    const { start, end } = match.section.heading.content;
    contents.gaps.push({ match, body, start, end, fault: { code: 'items', rules, items } });
  }
  items.forEach((item, index) => {
    const { section } = item;
    if (isEmpty(document, item.body)) contents.empty.push({ match, section, item: index + 1 });
    else addLabels(document, match, item.body, labels, contents.gaps);
  });
  const misnumbered = misnumberedAmong(groups);
  if (misnumbered.length > 0) contents.misnumberings.push({ match, groups, misnumbered });
}
