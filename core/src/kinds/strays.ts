/** Strays: sections that an author wrote at another level, or inside another section, than the outline wants. */

import type { Section } from '../parse/sections.ts';
import { contains } from '../text/range.ts';
import { normalizeHeading, spellingsOf } from './headings.ts';
import { isLabel } from './labels.ts';
import type { OutlineSection } from './outline.ts';
import type { MatchedSection } from './outlineMatch.ts';

/** Sections by their headings, normalised. */
export type Headings = ReadonlyMap<string, readonly Section[]>;

/** The sections of a document by their headings. */
export function byHeading(sections: Iterable<Section>): Headings {
  const headings = new Map<string, Section[]>();
  for (const section of sections) {
    const text = normalizeHeading(section.text);
    const known = headings.get(text);
    if (known) known.push(section);
    else headings.set(text, [section]);
  }
  return headings;
}

/** The first heading that is exactly the section's, and neither another's nor a label of what it stands in. */
export function findStray(
  headings: Headings,
  outline: OutlineSection,
  matched: readonly MatchedSection[],
): Section | undefined {
  const called = spellingsOf(outline).flatMap(spelling => headings.get(spelling) ?? []);
  const free = called.filter(
    section =>
      !matched.some(
        match =>
          match.section === section || (contains(match.section, section) && hasLabel(match.outline, section.text)),
      ),
  );
  return free.sort((a, b) => a.start - b.start)[0];
}

/** Whether a heading says one of the labels of a section or of its items. */
export const hasLabel = ({ labels = [], items }: Partial<OutlineSection>, text: string): boolean =>
  [...labels, ...(items?.labels ?? [])].some(label => isLabel(label, text));
