/** Matching: which section of an outline each heading of a document is, and which sections have none. */
import type { Section } from '../parse/sections.ts';
import { type Nearness, nearness, readingsOf, spellingsOf } from './headings.ts';
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

/** A section of the document whose heading is only nearly the outline's. */
export interface MisnamedSection extends MatchedSection {
  readonly nearness: Nearness;
}

/** How a document's sections and an outline's fit. Each list is in the order of the outline. */
export interface OutlineMatch {
  /** Sections that are there, nearly named ones included. */
  readonly matched: readonly MatchedSection[];
  /** Those of `matched` whose heading is only nearly the section's. */
  readonly misnamed: readonly MisnamedSection[];
  readonly missing: readonly MissingSection[];
}

interface Findings {
  readonly matched: MatchedSection[];
  readonly misnamed: MisnamedSection[];
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
  const known = bySpelling(outline.sections);
  const isKnown = (section: Section) => readingsOf(section.text).some(reading => known.has(reading));
  // Under the title; beside it, where an author has no title or writes sections as an H1, by intent or by a slip.
  const candidates = sections.flatMap(section => {
    if (section === title) return section.sections;
    if (section.level > 1) return [section];
    return isKnown(section) ? [section, ...section.sections.filter(isKnown)] : section.sections;
  });
  const start = title?.end ?? length;
  matchLevel(outline, { section: title, candidates, start, end: length, level: 2 }, findings);
  return findings;
}

/** The place whose subsections are matched: `start` is where the first goes if there is no other yet. */
interface Place {
  readonly section: Section | undefined;
  readonly candidates: readonly Section[];
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

function matchLevel({ sections = [] }: OutlineParent, place: Place, findings: Findings): void {
  const { candidates } = place;
  const assignment = assign(sections, candidates);
  const { found } = assignment;
  const misnamed = assignNearly(sections, assignment);
  sections.forEach((outline, index) => {
    const nearly = misnamed.get(outline);
    const section = found.get(outline) ?? nearly?.section;
    if (!section) {
      if (!isRequired(outline)) return;
      const at = placeOf(index, sections, other => found.get(other) ?? misnamed.get(other)?.section, place);
      findings.missing.push({ outline, parent: place.section, at, level: Math.min(deepest, place.level) });
      return;
    }
    findings.matched.push({ outline, section });
    if (nearly) findings.misnamed.push(nearly);
    if (!outline.sections) return;
    const inside = {
      section,
      candidates: section.sections,
      start: section.end,
      end: section.end,
      level: section.level + 1,
    };
    matchLevel(outline, inside, findings);
  });
}

/** The sections of one level by each of their spellings, normalised and as written; made once an outline. */
function bySpelling(sections: readonly OutlineSection[]): ReadonlyMap<string, OutlineSection> {
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

/** A document's headings by the outline's sections that they are, and those that are none. */
interface Assignment {
  readonly found: Map<OutlineSection, Section>;
  readonly strangers: Section[];
}

/** Exact readings first, so that `Notes (private)` is taken for `Notes` only if there is no `Notes`. */
function assign(sections: readonly OutlineSection[], candidates: readonly Section[]): Assignment {
  const known = bySpelling(sections);
  const found = new Map<OutlineSection, Section>();
  const strangers: Section[] = [];
  const loose: { outline: OutlineSection; candidate: Section; exactness: number }[] = [];
  for (const candidate of candidates) {
    const exact = known.get(candidate.text);
    if (exact) {
      if (!found.has(exact)) found.set(exact, candidate);
      continue;
    }
    const readings = readingsOf(candidate.text);
    const exactness = readings.findIndex(reading => known.has(reading));
    const outline = known.get(readings[exactness] ?? '');
    if (outline) loose.push({ outline, candidate, exactness });
    else strangers.push(candidate);
  }
  // A second `Notes` is a repetition, not a section in want of a name.
  for (const { outline, candidate } of loose.sort((a, b) => a.exactness - b.exactness))
    if (!found.has(outline)) found.set(outline, candidate);
  return { found, strangers };
}

function assignNearly(
  sections: readonly OutlineSection[],
  { found, strangers }: Assignment,
): Map<OutlineSection, MisnamedSection> {
  const nearly = new Map<OutlineSection, MisnamedSection>();
  if (found.size === sections.length) return nearly;
  const pairs = strangers.flatMap(section => {
    const near = sections
      .map(outline => ({
        outline,
        section,
        nearness: nearness(section.text, spellingsOf(outline), isRequired(outline)),
      }))
      .filter(({ nearness: { score } }) => score > 0)
      .sort(byScore);
    // What is nearest to a section that is there already, or as near to two, is no misnamed one.
    const [best, second] = near;
    return best && best.nearness.score > (second?.nearness.score ?? 0) && !found.has(best.outline) ? [best] : [];
  });
  for (const pair of pairs.sort(byScore)) if (!nearly.has(pair.outline)) nearly.set(pair.outline, pair);
  return nearly;
}

const byScore = (a: MisnamedSection, b: MisnamedSection): number => b.nearness.score - a.nearness.score;

function placeOf(
  index: number,
  sections: readonly OutlineSection[],
  sectionOf: (outline: OutlineSection) => Section | undefined,
  { start, end, candidates }: Place,
): number {
  for (let before = index - 1; before >= 0; before--) {
    const section = sectionOf(sections[before] as OutlineSection);
    // An H1 among H2s holds what should stand behind it.
    const next = candidates.find(other => section && other.start > section.start);
    if (section) return Math.min(section.end, next?.start ?? section.end);
  }
  for (const after of sections.slice(index + 1)) {
    const section = sectionOf(after);
    if (section) return section.start;
  }
  return Math.min(start, end);
}
