/** Inferring an outline: from the headings of documents to the sections that they must have. */
import type { Section } from '../parse/sections.ts';
import { fitOutline } from './fitOutline.ts';
import { normalizeHeading } from './headings.ts';
import { type Sample, topSections } from './inferGroups.ts';
import { type Insides, insidesOf, numberedTitle } from './inferInside.ts';
import type { Outline, OutlineSection } from './outline.ts';

/** A heading that so few documents have is their own affair. */
const leastShare = 0.5;
const leastDocuments = 2;

/** Sections below sections are looked for this many levels deep: down to headings of level 4. */
const levels = 3;

interface KnownHeading {
  /** The spellings with their numbers of documents. */
  readonly spellings: Map<string, number>;
  documents: number;
  /** Sum of its places in the documents, each from 0 to 1. */
  places: number;
  /** Whether some document has it twice: then it is none of the sections by which the kind is known. */
  repeated: boolean;
}

/**
 * The outline that every sample fits: common sections with the labels, items and sections that they have in common. What
 * all documents have is required.
 */
export function inferOutline(samples: readonly Sample[]): Outline {
  const tops = samples.map(({ document }) => topSections(document));
  const description = `What ${samples.length} documents have in common. Written by 'playbook init'; make it yours.`;
  let outline = fitOutline({ description, sections: inferSections(tops, 'documents') }, samples);
  for (let level = 1; level <= levels; level++) {
    const insides = insidesOf(outline, samples);
    const sections = outline.sections.map(section => deepen(section, level, insides));
    outline = fitOutline({ ...outline, sections }, samples);
  }
  return outline;
}

/** The section with what those of one level hold in common: of the outline's own sections, level 1, or of those below. */
function deepen(section: OutlineSection, level: number, insides: Insides): OutlineSection {
  if (level > 1)
    return section.sections
      ? { ...section, sections: section.sections.map(below => deepen(below, level - 1, insides)) }
      : section;
  const inside = insides.get(section);
  if (!inside) return section;
  const { labels, items, below } = inside;
  const sections = inferSections(below, `documents with '${section.heading}'`);
  return {
    ...section,
    ...(labels.length > 0 ? { labels } : {}),
    ...(items && !sections.some(({ heading }) => numberedTitle(heading)) ? { items } : {}),
    ...(sections.length > 0 ? { sections } : {}),
  };
}

/** The headings that are common to most lists of sections, one list a document, in their usual order. */
function inferSections(lists: readonly (readonly Section[])[], of: string): readonly OutlineSection[] {
  const known = countHeadings(lists);
  const common = [...known.values()].filter(
    ({ documents, repeated }) => !repeated && documents >= leastDocuments && documents >= lists.length * leastShare,
  );
  return common
    .sort((a, b) => a.places / a.documents - b.places / b.documents)
    .map(heading => describe(heading, lists.length, of));
}

function countHeadings(lists: readonly (readonly Section[])[]): ReadonlyMap<string, KnownHeading> {
  const known = new Map<string, KnownHeading>();
  for (const sections of lists) {
    const seen = new Set<string>();
    sections.forEach(({ text }, index) => {
      const key = normalizeHeading(text);
      // `Step 1` is the first of several, however many documents have one.
      if (key === '' || numberedTitle(text) === '') return;
      const heading = known.get(key) ?? { spellings: new Map(), documents: 0, places: 0, repeated: false };
      known.set(key, heading);
      if (seen.has(key)) heading.repeated = true;
      else {
        seen.add(key);
        heading.documents++;
        heading.places += index / sections.length;
        heading.spellings.set(text, (heading.spellings.get(text) ?? 0) + 1);
      }
    });
  }
  return known;
}

function describe({ spellings, documents }: KnownHeading, all: number, of: string): OutlineSection {
  const [heading = ''] = [...spellings].sort(([, a], [, b]) => b - a)[0] ?? [];
  const counted = { heading, description: `In ${documents} of ${all} ${of}.` };
  return documents === all ? counted : { ...counted, required: false };
}
