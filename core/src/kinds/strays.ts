/** Strays: sections that an author wrote at another level, or inside another section, than the outline wants. */

import type { Section } from '../parse/sections.ts';
import { contains } from '../text/range.ts';
import { normalizeHeading, spellingsOf } from './headings.ts';
import type { OutlineSection } from './outline.ts';
import type { MatchedSection } from './outlineMatch.ts';

/** The headings of a document that are exactly the section's, and neither another's nor a label of what they stand in. */
export function findStrays(
  all: readonly Section[],
  outline: OutlineSection,
  matched: readonly MatchedSection[],
): Section[] {
  const wanted = new Set(spellingsOf(outline));
  return all.filter(section => {
    const text = normalizeHeading(section.text);
    return (
      wanted.has(text) &&
      !matched.some(match => match.section === section || (contains(match.section, section) && isLabelIn(match, text)))
    );
  });
}

const isLabelIn = ({ outline: { labels = [], items } }: MatchedSection, text: string): boolean =>
  [...labels, ...(items?.labels ?? [])].some(label => normalizeHeading(label) === text);
