/** Matching: which section of an outline each heading of a document is, and which sections have none. */
import { eachSection, type Section } from '../parse/sections.ts';
import { assign, assignNearly, sectionCalled } from './assign.ts';
import { outOfOrder } from './order.ts';
import { isRequired, type Outline, type OutlineParent, type OutlineSection } from './outline.ts';
import type { MatchedSection, MisplacedSection, MissingSection, OutlineMatch } from './outlineMatch.ts';
import { byHeading, findStray, hasLabel } from './strays.ts';

type Findings = { [K in Exclude<keyof OutlineMatch, 'title'>]: OutlineMatch[K][number][] };

/** The deepest heading there is. */
const deepest = 6;

/**
 * Matches an outline with the sections of a document of `length` code units. Where a section stands twice the first
 * counts; what lies in a missing section is not missed as well.
 */
export function matchOutline(outline: Outline, sections: readonly Section[], length: number): OutlineMatch {
  const findings: Findings = { matched: [], misnamed: [], misplaced: [], missing: [], repeated: [], unexpected: [] };
  const title = titleAmong(outline, sections);
  const isKnown = (section: Section) => sectionCalled(outline.sections, section.text) !== undefined;
  // Under the title; beside it, where an author has no title or writes sections as an H1, by intent or by a slip.
  const candidates: Section[] = [];
  for (const section of sections) {
    const isPlain = section !== title && section.level > 1;
    const isSlip = section !== title && section.level === 1 && isKnown(section);
    if (isPlain || isSlip) candidates.push(section);
    if (!isPlain) for (const below of section.sections) if (!isSlip || isKnown(below)) candidates.push(below);
  }
  const start = title?.end ?? length;
  const level = (title?.level ?? 1) + 1;
  matchLevel(outline, { section: title, candidates, start, end: length, level }, findings);
  if (findings.missing.length > 0) settleStrays(sections, title, findings);
  return { title, ...findings };
}

/**
 * The first H1 that is no section of the outline by a slip: one that must be there and stands nowhere else. Without any
 * H1, the one heading that has all others below it and is no section itself.
 */
function titleAmong(outline: Outline, sections: readonly Section[]): Section | undefined {
  const known = (section: Section) => sectionCalled(outline.sections, section.text);
  const [first] = sections;
  if (first && first.level > 1 && sections.length === 1)
    return !known(first) && first.sections.some(known) ? first : undefined;
  return sections.find(section => {
    if (section.level !== 1) return false;
    const meant = known(section);
    if (!meant || !isRequired(meant)) return true;
    const beside = sections.flatMap(other => (other.level === 1 ? [other, ...other.sections] : [other]));
    return beside.some(other => other !== section && known(other) === meant);
  });
}

/** The place whose subsections are matched: `start` is where the first goes if there is no other yet. */
interface Place {
  readonly section: Section | undefined;
  readonly candidates: readonly Section[];
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

function matchLevel(
  { sections = [], ...rules }: OutlineParent & Partial<OutlineSection>,
  place: Place,
  findings: Findings,
): void {
  const { candidates } = place;
  const assignment = assign(sections, candidates);
  const misnamed = assignNearly(sections, assignment);
  const sectionOf = (outline: OutlineSection) => assignment.found.get(outline) ?? misnamed.get(outline)?.section;
  const present: MatchedSection[] = [];
  sections.forEach((outline, index) => {
    const section = sectionOf(outline);
    if (!section) {
      if (!isRequired(outline)) return;
      const at = placeOf(index, sections, sectionOf, place);
      findings.missing.push({ outline, parent: place.section, at, level: Math.min(deepest, place.level) });
      return;
    }
    const match = { outline, section, end: ownEnd(section, candidates), parent: place.section };
    present.push(match);
    findings.matched.push(match);
    const nearly = misnamed.get(outline);
    if (nearly) findings.misnamed.push({ ...match, nearness: nearly.nearness });
    matchInside(match, findings);
  });
  for (const { outline, section } of assignment.repeated)
    findings.repeated.push({ outline, section, first: assignment.found.get(outline) ?? section });
  if (rules.anyOrder !== true) findings.misplaced.push(...misplacedAmong(present));
  if (rules.additional !== 'forbid') return;
  const free = sections.filter(outline => !sectionOf(outline));
  for (const section of assignment.strangers)
    if (!hasLabel(rules, section.text) && ![...misnamed.values()].some(nearly => nearly.section === section))
      findings.unexpected.push({ section, free });
}

function matchInside({ outline, section, end }: MatchedSection, findings: Findings): void {
  // Where a section has items, they are what stands in it besides.
  const isOpen = outline.additional !== 'forbid' || outline.items !== undefined;
  if (!outline.sections && isOpen) return;
  const candidates = section.sections.filter(({ start }) => start < end);
  const rules = outline.items ? { ...outline, additional: 'allow' as const } : outline;
  matchLevel(rules, { section, candidates, start: end, end, level: section.level + 1 }, findings);
}

const ownEnd = (section: Section, candidates: readonly Section[]): number =>
  Math.min(section.end, candidates.find(({ start }) => start > section.start)?.start ?? section.end);

function misplacedAmong(present: readonly MatchedSection[]): MisplacedSection[] {
  const ranges = present.map(({ section, end }) => ({ start: section.start, end, section }));
  return outOfOrder(ranges).flatMap(({ index, at, before, after }) => {
    const match = present[index];
    return match ? [{ ...match, fault: 'order' as const, at, before, after, level: match.section.level }] : [];
  });
}

/** What is missing in its place and stands elsewhere in the document is misplaced. */
function settleStrays(sections: readonly Section[], title: Section | undefined, findings: Findings): void {
  const headings = byHeading([...eachSection(sections)].filter(section => section !== title));
  for (let index = 0; index < findings.missing.length; ) {
    const missing = findings.missing[index] as MissingSection;
    const stray = findStray(headings, missing.outline, findings.matched);
    if (!stray) {
      index++;
      continue;
    }
    findings.missing.splice(index, 1);
    const { outline, parent, at, level } = missing;
    const match = { outline, section: stray, end: stray.end, parent };
    findings.matched.push(match);
    findings.misplaced.push({ ...match, fault: 'stray', at, level, before: undefined, after: undefined });
    findings.unexpected = findings.unexpected.filter(({ section }) => section !== stray);
    matchInside(match, findings);
  }
}

function placeOf(
  index: number,
  sections: readonly OutlineSection[],
  sectionOf: (outline: OutlineSection) => Section | undefined,
  { start, end, candidates }: Place,
): number {
  for (let before = index - 1; before >= 0; before--) {
    const section = sectionOf(sections[before] as OutlineSection);
    // An H1 among H2s holds what should stand behind it.
    if (section) return ownEnd(section, candidates);
  }
  for (const after of sections.slice(index + 1)) {
    const section = sectionOf(after);
    if (section) return section.start;
  }
  return Math.min(start, end);
}
