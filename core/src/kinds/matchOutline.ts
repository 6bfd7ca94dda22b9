/** Matching: which section of an outline each heading of a document is, and which sections have none. */
import type { Section } from '../parse/sections.ts';
import { nearness, readingsOf, spellingsOf } from './headings.ts';
import { isRequired, type Outline, type OutlineParent, type OutlineSection } from './outline.ts';

/** A section of the document that is one of the outline's. */
export interface MatchedSection {
  readonly outline: OutlineSection;
  readonly section: Section;
}

/** A required section that the document lacks. */
export interface MissingSection {
  readonly outline: OutlineSection;
  /** The document's section in which it belongs: the H1 for the outline's top sections; `undefined` without an H1. */
  readonly parent: Section | undefined;
  /** Where the outline wants it: behind what stands before it, as far as that is there; else before what follows. */
  readonly at: number;
  /** The level of its heading, 1 to 6. */
  readonly level: number;
}

/** How a document's sections and an outline's fit. Each list is in the order of the outline. */
export interface OutlineMatch {
  /** Sections that are there, nearly named ones included. */
  readonly matched: readonly MatchedSection[];
  /** Those of `matched` whose heading is only nearly the section's. */
  readonly misnamed: readonly MatchedSection[];
  readonly missing: readonly MissingSection[];
}

interface Findings {
  readonly matched: MatchedSection[];
  readonly misnamed: MatchedSection[];
  readonly missing: MissingSection[];
}

/** The deepest heading there is. */
const deepest = 6;

/**
 * Matches an outline with the sections of a document of `length` code units. Where a section stands twice the first
 * counts; what lies in a missing section is not missed as well.
 */
export function matchOutline(outline: Outline, sections: readonly Section[], length: number): OutlineMatch {
  const findings: Findings = { matched: [], misnamed: [], missing: [] };
  const title = sections.find(({ level }) => level === 1);
  const known = new Set(outline.sections.flatMap(spellingsOf));
  const isKnown = (section: Section) => readingsOf(section.text).some(reading => known.has(reading));
  // Under the title; beside it, where an author writes every section as an H1 or has no title.
  const candidates = sections.flatMap(section =>
    section === title || (section.level === 1 && !isKnown(section)) ? section.sections : [section],
  );
  matchLevel(outline, candidates, { section: title, start: title?.end ?? length, end: length, level: 2 }, findings);
  return findings;
}

/** The place whose subsections are matched: `start` is where the first goes if there is no other yet. */
interface Place {
  readonly section: Section | undefined;
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

function matchLevel(
  { sections = [] }: OutlineParent,
  candidates: readonly Section[],
  place: Place,
  findings: Findings,
): void {
  const found = assign(sections, candidates);
  const misnamed = assignNearly(sections, candidates, found);
  sections.forEach((outline, index) => {
    const section = found.get(outline) ?? misnamed.get(outline);
    if (!section) {
      if (!isRequired(outline)) return;
      const at = placeOf(index, sections, other => found.get(other) ?? misnamed.get(other), place);
      findings.missing.push({ outline, parent: place.section, at, level: Math.min(deepest, place.level) });
      return;
    }
    findings.matched.push({ outline, section });
    if (misnamed.has(outline)) findings.misnamed.push({ outline, section });
    if (!outline.sections) return;
    const inside = { section, start: section.end, end: section.end, level: section.level + 1 };
    matchLevel(outline, section.sections, inside, findings);
  });
}

/** Exact readings first, so that `Notes (private)` is taken for `Notes` only if there is no `Notes`. */
function assign(sections: readonly OutlineSection[], candidates: readonly Section[]): Map<OutlineSection, Section> {
  const found = new Map<OutlineSection, Section>();
  const taken = new Set<Section>();
  const readings = candidates.map(({ text }) => readingsOf(text));
  for (let exactness = 0; exactness < 3; exactness++)
    candidates.forEach((candidate, index) => {
      const reading = readings[index]?.[exactness];
      if (reading === undefined || taken.has(candidate)) return;
      const outline = sections.find(section => spellingsOf(section).includes(reading));
      if (!outline) return;
      // A second `Notes` is a repetition, not a section in want of a name.
      taken.add(candidate);
      if (!found.has(outline)) found.set(outline, candidate);
    });
  return found;
}

function assignNearly(
  sections: readonly OutlineSection[],
  candidates: readonly Section[],
  found: ReadonlyMap<OutlineSection, Section>,
): Map<OutlineSection, Section> {
  const free = sections.filter(section => !found.has(section));
  const known = new Set(sections.flatMap(spellingsOf));
  const strangers = candidates.filter(({ text }) => !readingsOf(text).some(reading => known.has(reading)));
  const pairs = strangers.flatMap(section => {
    const near = sections
      .map(outline => ({ outline, section, score: nearness(section.text, spellingsOf(outline), isRequired(outline)) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    // What is nearest to a section that is there already, or as near to two, is no misnamed one.
    const [best, second] = near;
    return best && best.score > (second?.score ?? 0) && free.includes(best.outline) ? [best] : [];
  });
  const nearly = new Map<OutlineSection, Section>();
  for (const { outline, section } of pairs.sort((a, b) => b.score - a.score))
    if (!nearly.has(outline)) nearly.set(outline, section);
  return nearly;
}

function placeOf(
  index: number,
  sections: readonly OutlineSection[],
  sectionOf: (outline: OutlineSection) => Section | undefined,
  place: Place,
): number {
  for (let before = index - 1; before >= 0; before--) {
    const section = sectionOf(sections[before] as OutlineSection);
    if (section) return section.end;
  }
  for (const after of sections.slice(index + 1)) {
    const section = sectionOf(after);
    if (section) return section.start;
  }
  return Math.min(place.start, place.end);
}
