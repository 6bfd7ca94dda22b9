/** Inferring an outline: from the headings of documents to the sections that they must have. */
import type { Section } from '../parse/sections.ts';
import { normalizeHeading } from './headings.ts';
import { type Sample, topSections } from './inferGroups.ts';
import { matchOutline } from './matchOutline.ts';
import type { Outline, OutlineSection } from './outline.ts';

/** A heading that so few documents have is their own affair. */
const leastShare = 0.5;
const leastDocuments = 2;

interface KnownHeading {
  /** The spellings with their numbers of documents. */
  readonly spellings: Map<string, number>;
  documents: number;
  /** Sum of its places in the documents, each from 0 to 1. */
  places: number;
  /** Whether some document has it twice: then it is none of the sections by which the kind is known. */
  repeated: boolean;
}

/** The outline that every sample fits: common sections, of which those that all documents have are required. */
export function inferOutline(samples: readonly Sample[]): Outline {
  const known = countHeadings(samples);
  const common = [...known.values()].filter(
    ({ documents, repeated }) => !repeated && documents >= leastDocuments && documents >= samples.length * leastShare,
  );
  const sections = common
    .sort((a, b) => a.places / a.documents - b.places / b.documents)
    .map(heading => describe(heading, samples.length));
  const fitted = loosen(sections, samples);
  const outline: Outline = {
    description: `The sections that ${samples.length} documents have in common. Written by 'playbook init'; make it yours.`,
    sections: fitted,
  };
  return isInOrder(outline, samples) ? outline : { ...outline, anyOrder: true };
}

function countHeadings(samples: readonly Sample[]): ReadonlyMap<string, KnownHeading> {
  const known = new Map<string, KnownHeading>();
  for (const { document } of samples) {
    const sections = topSections(document);
    const seen = new Set<string>();
    sections.forEach(({ text }, index) => {
      const key = normalizeHeading(text);
      if (key === '') return;
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

function describe({ spellings, documents }: KnownHeading, of: number): OutlineSection {
  const [heading = ''] = [...spellings].sort(([, a], [, b]) => b - a)[0] ?? [];
  const counted = { heading, description: `In ${documents} of ${of} documents.` };
  return documents === of ? counted : { ...counted, required: false };
}

/**
 * The sections, loosened until all documents fit: headings that would be taken for slips of the pen become aliases, and
 * what a document lacks is not required.
 */
function loosen(sections: readonly OutlineSection[], samples: readonly Sample[]): readonly OutlineSection[] {
  let fitted = sections;
  for (let rounds = 0; rounds <= sections.length; rounds++) {
    const aliases = new Map<OutlineSection, Set<string>>();
    const missed = new Set<OutlineSection>();
    for (const { document } of samples) {
      const { misnamed, missing } = matchOutline({ sections: fitted }, document.sections, document.text.length);
      for (const { outline, section } of misnamed)
        aliases.set(outline, (aliases.get(outline) ?? new Set(outline.aliases)).add(section.text));
      for (const { outline } of missing) missed.add(outline);
    }
    if (aliases.size === 0 && missed.size === 0) return fitted;
    fitted = fitted.map(section => {
      const also = aliases.get(section);
      const named = also ? { ...section, aliases: [...also].sort() } : section;
      return missed.has(section) ? { ...named, required: false } : named;
    });
  }
  return fitted.map(section => ({ ...section, required: false }));
}

/** Whether the sections stand in the outline's order in every document. */
function isInOrder({ sections }: Outline, samples: readonly Sample[]): boolean {
  return samples.every(({ document }) => {
    const found: readonly { readonly section: Section }[] = matchOutline(
      { sections },
      document.sections,
      document.text.length,
    ).matched;
    return found.every(({ section }, index) => index === 0 || (found[index - 1]?.section.start ?? 0) < section.start);
  });
}
