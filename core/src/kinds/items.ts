/** Items: the subsections of a section that stand repeatedly, and their numbers. */
import type { Document } from '../parse/document.ts';
import type { Section } from '../parse/sections.ts';
import type { Range } from '../text/range.ts';
import { findLabels, hasLabelsAsWritten } from './labels.ts';
import type { OutlineItems } from './outline.ts';
import { bodyOf, type SectionBody } from './sectionBody.ts';

/** One item of a section. */
export interface Item {
  readonly section: Section;
  readonly body: SectionBody;
  /** The number in its heading, with the range of its digits. */
  readonly number: ItemNumber | undefined;
}

/** A number that counts an item. */
export interface ItemNumber extends Range {
  readonly value: number;
}

/** An item whose number is not the one that follows. */
export interface Misnumbered {
  readonly item: Item;
  readonly expected: number;
}

/** `3. `, `3) `, `3: `, `3 – `, `3️⃣`, and each with one word before it: `Pitfall 3:`. */
const numbered =
  /^([^\p{L}\p{N}]{0,12}(?:\p{L}{1,30}\s+)?[#№]?)(\d{1,3})(?!\d)(?:\uFE0F?\u20E3|[*_`~]{0,3}\s{0,3}(?:[.:)](?!\d)|[-–—](?=\s))|[*_`~]{0,3}\s*$)/u;

/**
 * The items of a section, in groups that each count for themselves: the numbered subsections and those with the labels
 * of an item; where none is numbered, every subsection. Items may stand one level deeper, in groups with headings.
 */
export function itemsOf(document: Document, rules: OutlineItems, body: SectionBody): Item[][] {
  const direct = body.sections.map(section => toItem(document, section, body));
  const isCounted = rules.heading.includes('{n}');
  if (!isCounted || direct.length === 0) return direct.length > 0 ? [direct] : [];
  if (direct.some(({ number }) => number))
    return [direct.filter(item => item.number !== undefined || hasLabels(document, rules, item))];
  const deeper = direct.map(({ body: inner }) =>
    inner.sections.map(section => toItem(document, section, inner)).filter(({ number }) => number !== undefined),
  );
  return deeper.some(group => group.length > 0) ? deeper.filter(group => group.length > 0) : [direct];
}

const toItem = (document: Document, section: Section, { end, without }: SectionBody): Item => ({
  section,
  body: bodyOf(document, section, Math.min(section.end, end), without),
  number: numberOf(document.text, section),
});

function numberOf(text: string, { heading: { content } }: Section): ItemNumber | undefined {
  const match = numbered.exec(text.slice(content.start, Math.min(content.end, content.start + 80)));
  if (!match) return undefined;
  const start = content.start + (match[1]?.length ?? 0);
  return { value: Number(match[2]), start, end: start + (match[2]?.length ?? 0) };
}

const hasLabels = (document: Document, { labels = [] }: OutlineItems, { body }: Item): boolean =>
  labels.length > 0 &&
  (hasLabelsAsWritten(document.text, body, labels) ||
    findLabels(document, body, labels).some(({ fit }) => fit === 'exact'));

/** The number that each item should have. Groups may each begin anew or count on. */
export function numbersFor(groups: readonly (readonly Item[])[]): Misnumbered[] {
  const numbers: Misnumbered[] = [];
  let last = 0;
  for (const items of groups) {
    if (items[0]?.number?.value !== last + 1) last = 0;
    for (const item of items) numbers.push({ item, expected: ++last });
  }
  return numbers;
}

/**
 * The items whose number does not follow, only where the count breaks: of 1, 2, 4, 5 it is the 4. Items of which none is
 * numbered are left as they are.
 */
export function misnumberedAmong(groups: readonly (readonly Item[])[]): Misnumbered[] {
  const counted = groups.filter(items => items.some(({ number }) => number));
  return numbersFor(counted).filter(({ item, expected }, index, all) => {
    const previous = all[index - 1]?.item.number?.value;
    const value = item.number?.value;
    return value !== expected && !(previous !== undefined && value === previous + 1);
  });
}
