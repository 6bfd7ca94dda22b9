/** Outline matches: how a document's sections and an outline's fit, as data. */
import type { Section } from '../parse/sections.ts';
import type { Nearness } from './headings.ts';
import type { OutlineSection } from './outline.ts';

/** A section of the document that is one of the outline's. */
export interface MatchedSection {
  readonly outline: OutlineSection;
  readonly section: Section;
  /** Where it ends: as `section`, or before the next one where an H1 by mistake holds all that follows. */
  readonly end: number;
  /** The document's section to which it belongs: the H1 for the outline's top sections; `undefined` without an H1. */
  readonly parent: Section | undefined;
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

/** A section that stands where the outline does not want it. */
export interface MisplacedSection extends MatchedSection {
  /** `order`: among its siblings; `stray`: in another section, at another level. */
  readonly fault: 'order' | 'stray';
  /** Offset at which it belongs. */
  readonly at: number;
  readonly level: number;
  /** The siblings between which it belongs, where that is told by them. */
  readonly before: Section | undefined;
  readonly after: Section | undefined;
}

/** A section that stands once more. */
export interface RepeatedSection {
  readonly outline: OutlineSection;
  readonly section: Section;
  readonly first: Section;
}

/** A section that the outline does not name, where it forbids others. */
export interface UnexpectedSection {
  readonly section: Section;
  /** The sections that the outline names there and the document lacks. */
  readonly free: readonly OutlineSection[];
}

/** How a document's sections and an outline's fit. Each list is in the order of the outline, what stands in a wrong place last. */
export interface OutlineMatch {
  /** The H1 that says the title, or the one deeper heading above all others; `undefined` where there is none. */
  readonly title: Section | undefined;
  /** Sections that are there, nearly named and misplaced ones included. */
  readonly matched: readonly MatchedSection[];
  /** Those of `matched` whose heading is only nearly the section's. */
  readonly misnamed: readonly MisnamedSection[];
  /** Those of `matched` that stand in the wrong place. */
  readonly misplaced: readonly MisplacedSection[];
  readonly missing: readonly MissingSection[];
  readonly repeated: readonly RepeatedSection[];
  readonly unexpected: readonly UnexpectedSection[];
}
