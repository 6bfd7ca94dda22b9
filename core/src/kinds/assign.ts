/** Assigning: which of an outline's sections each heading of one level is. */
import type { Section } from '../parse/sections.ts';
import { type Compared, compared, type Nearness, nearest, nearness, readingsOf, spellingsOf } from './headings.ts';
import { isRequired, type OutlineSection } from './outline.ts';

/** A document's headings by the outline's sections that they are, and those that are none. */
export interface Assignment {
  readonly found: Map<OutlineSection, Section>;
  /** Headings of sections that are found already, spelt alike. */
  readonly repeated: { readonly outline: OutlineSection; readonly section: Section }[];
  readonly strangers: Section[];
}

/** A heading that is nearly a section's. */
export interface NearSection {
  readonly outline: OutlineSection;
  readonly section: Section;
  readonly nearness: Nearness;
}

/** The sections of one level by each of their spellings, normalised and as written; made once an outline. */
export function bySpelling(sections: readonly OutlineSection[]): ReadonlyMap<string, OutlineSection> {
  let known = spellings.get(sections);
  if (known) return known;
  known = new Map();
  for (const section of sections)
    for (const spelling of [section.heading, ...spellingsOf(section)])
      if (!known.has(spelling)) known.set(spelling, section);
  spellings.set(sections, known);
  return known;
}

const spellings = new WeakMap<readonly OutlineSection[], Map<string, OutlineSection>>();

/** The section of the outline that a heading is, with a number before it or a parenthesis behind it. */
export function sectionCalled(sections: readonly OutlineSection[], text: string): OutlineSection | undefined {
  const known = bySpelling(sections);
  const exact = known.get(text);
  if (exact) return exact;
  for (const reading of readingsOf(text)) {
    const outline = known.get(reading);
    if (outline) return outline;
  }
  return undefined;
}

/** Exact readings first, so that `Notes (private)` is taken for `Notes` only if there is no `Notes`. */
export function assign(sections: readonly OutlineSection[], candidates: readonly Section[]): Assignment {
  const known = bySpelling(sections);
  const found = new Map<OutlineSection, Section>();
  const strangers: Section[] = [];
  const again: { outline: OutlineSection; section: Section }[] = [];
  const loose: { outline: OutlineSection; section: Section; exactness: number; isQualified: boolean }[] = [];
  for (const section of candidates) {
    const exact = known.get(section.text);
    if (exact) {
      if (!found.has(exact)) found.set(exact, section);
      else again.push({ outline: exact, section });
      continue;
    }
    const readings = readingsOf(section.text);
    const exactness = readings.findIndex(reading => known.has(reading));
    const reading = readings[exactness] ?? '';
    const outline = known.get(reading);
    // `Example (web)` stands beside `Example` on purpose.
    const isQualified = section.text.trimEnd().endsWith(')') && !reading.endsWith(')');
    if (outline) loose.push({ outline, section, exactness, isQualified });
    else strangers.push(section);
  }
  for (const pair of loose.sort((a, b) => a.exactness - b.exactness))
    if (!found.has(pair.outline)) found.set(pair.outline, pair.section);
    else if (!pair.isQualified) again.push(pair);
  const repeated = again.filter(({ outline, section }) => isAlike(section.text, found.get(outline)?.text ?? ''));
  return { found, strangers, repeated };
}

/**
 * Whether two headings of one section say the same. `Pitfalls` and `Common Pitfalls` do; `Failure modes` and `Pitfalls`
 * are two parts of what the outline has in one.
 */
const isAlike = (a: string, b: string): boolean =>
  readingsOf(a).some(reading => readingsOf(b).includes(reading)) || nearness(a, readingsOf(b), true).score > 0;

/** The headings among strangers that are nearly a section which is not found. */
export function assignNearly(
  sections: readonly OutlineSection[],
  { found, strangers }: Assignment,
): Map<OutlineSection, NearSection> {
  const nearly = new Map<OutlineSection, NearSection>();
  if (found.size === sections.length || strangers.length === 0) return nearly;
  const known = comparedOf(sections);
  const pairs = strangers
    .flatMap(section => nearestAmong(known, section) ?? [])
    .filter(({ outline }) => !found.has(outline));
  for (const pair of pairs.sort(byScore)) if (!nearly.has(pair.outline)) nearly.set(pair.outline, pair);
  return nearly;
}

/** The section that a heading is nearest to, be it there already; none where two are as near. */
function nearestAmong(known: readonly ComparedSection[], section: Section): NearSection | undefined {
  const readings = compared(readingsOf(section.text));
  let best: NearSection | undefined;
  let second = 0;
  for (const { outline, spellings } of known) {
    const near = nearest(readings, spellings, isRequired(outline));
    if (near.score <= (best?.nearness.score ?? 0)) second = Math.max(second, near.score);
    else {
      second = best?.nearness.score ?? 0;
      best = { outline, section, nearness: near };
    }
  }
  return best && best.nearness.score > second ? best : undefined;
}

/** The sections of one level with their spellings made ready to be compared; made once an outline. */
function comparedOf(sections: readonly OutlineSection[]): readonly ComparedSection[] {
  let known = comparedSections.get(sections);
  if (!known) {
    known = sections.map(outline => ({ outline, spellings: compared(spellingsOf(outline)) }));
    comparedSections.set(sections, known);
  }
  return known;
}

interface ComparedSection {
  readonly outline: OutlineSection;
  readonly spellings: readonly Compared[];
}

const comparedSections = new WeakMap<readonly OutlineSection[], readonly ComparedSection[]>();

const byScore = (a: NearSection, b: NearSection): number => b.nearness.score - a.nearness.score;
