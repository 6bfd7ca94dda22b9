/** Inferring insides: the labels, items and sections that documents have in common in one section of their outline. */
import type { Document } from '../parse/document.ts';
import type { Section } from '../parse/sections.ts';
import { normalizeHeading } from './headings.ts';
import type { Sample } from './inferGroups.ts';
import { itemsOf } from './items.ts';
import { leadsIn } from './labels.ts';
import { matchOutline } from './matchOutline.ts';
import type { Outline, OutlineItems, OutlineSection } from './outline.ts';
import { bodyOf, isEmpty, type SectionBody } from './sectionBody.ts';

/** What the documents that have a section have in it. */
export interface Inside {
  /** Those that stand in every document's section. */
  readonly labels: readonly string[];
  readonly items: OutlineItems | undefined;
  /** The sections right below, one list a document. */
  readonly below: readonly (readonly Section[])[];
}

/** What there is inside of each section of an outline, as far as documents have it. */
export type Insides = ReadonlyMap<OutlineSection, Inside>;

/** What fewer documents have in common is chance. */
const fewest = 2;

/** A section's body, or an item's, with the document in which it stands. */
interface Place {
  readonly document: Document;
  readonly body: SectionBody;
}

/** Looks into every section of the samples that is one of the outline's. Empty ones show nothing. */
export function insidesOf(outline: Outline, samples: readonly Sample[]): Insides {
  const places = new Map<OutlineSection, Place[]>();
  for (const { document } of samples)
    for (const match of matchOutline(outline, document.sections, document.text.length).matched) {
      const body = bodyOf(document, match.section, match.end, []);
      if (isEmpty(document, body)) continue;
      const known = places.get(match.outline);
      if (known) known.push({ document, body });
      else places.set(match.outline, [{ document, body }]);
    }
  return new Map(
    [...places].map(([section, all]): [OutlineSection, Inside] => [
      section,
      { labels: commonLabels(all), items: commonItems(all), below: all.map(({ body }) => body.sections) },
    ]),
  );
}

/** `1. Look`, `Step 1`, `Pitfall 2: Haste` as what is before the number, what is behind it, and a title or none. */
const numbered = /^((?:\p{L}{1,30}\s+)?[#№]?)\d{1,3}(?:(\s*[.:)]|\s+[-–—])\s+(\S.*)|[.:)]?\s*)$/u;

/** The title behind the number of a heading; empty where it is a number alone, `undefined` where there is no number. */
export function numberedTitle(heading: string): string | undefined {
  const match = numbered.exec(heading.trim());
  return match ? (match[3] ?? '') : undefined;
}

/** The items that most places have, in the usual form of their headings, with the labels that each of them has. */
function commonItems(places: readonly Place[]): OutlineItems | undefined {
  const counted = { heading: '{n}' };
  const numberedIn = ({ body }: Place) => body.sections.filter(({ text }) => numberedTitle(text) !== undefined);
  const having = places.filter(place => numberedIn(place).length >= fewest);
  if (having.length < fewest || having.length * 2 < places.length) return undefined;
  const heading = mostFrequent(having.flatMap(place => numberedIn(place).map(({ text }) => patternOf(text))));
  const items = places.map(({ document, body }) => itemsOf(document, counted, body).flat());
  const bodies = items.flatMap((all, index) => {
    const document = places[index]?.document;
    return document ? all.flatMap(({ body }) => (isEmpty(document, body) ? [] : { document, body })) : [];
  });
  const labels = commonLabels(bodies);
  return {
    heading,
    ...(items.every(all => all.length > 0) ? { min: 1 } : {}),
    ...(labels.length > 0 ? { labels } : {}),
  };
}

function patternOf(heading: string): string {
  const [, before = '', behind = '', title] = numbered.exec(heading.trim()) ?? [];
  return title === undefined ? `${before}{n}` : `${before}{n}${behind} {title}`;
}

/** The labels, in their usual spelling and order, that stand in each of the bodies before the first section below. */
function commonLabels(places: readonly Place[]): string[] {
  const known = new Map<string, { spellings: string[]; bodies: number; places: number }>();
  for (const { document, body } of places) {
    const seen = new Set<string>();
    for (const text of labelsIn(document, body)) {
      const key = normalizeHeading(text);
      const label = known.get(key) ?? { spellings: [], bodies: 0, places: 0 };
      known.set(key, label);
      if (key === '' || seen.has(key)) continue;
      label.places += seen.size;
      label.bodies++;
      label.spellings.push(text);
      seen.add(key);
    }
  }
  const common = [...known.values()].filter(({ bodies }) => bodies >= fewest && bodies === places.length);
  return common.sort((a, b) => a.places - b.places).map(({ spellings }) => mostFrequent(spellings));
}

/** `**What:** …` and `**What**: …` as `What`; what is in bold without a colon is stressed, no label. */
function labelsIn(document: Document, body: SectionBody): string[] {
  const own = { ...body, blocks: body.blocks.filter(({ start }) => start < body.ownEnd), sections: [] };
  return leadsIn(document, own).flatMap(({ form, text, end }) => {
    const isLabel = form === 'bold' && (/:$/.test(text) || /^[*_]{1,3}\s?:/.test(document.text.slice(end, end + 5)));
    return isLabel && text.length <= 60 ? text.replace(/\s*:$/, '').trim() : [];
  });
}

/** The value that stands most often, of two the first. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
