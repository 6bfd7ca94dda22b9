/** unexpected-section: a section that the outline does not name, where it forbids others. */
import { nearness, spellingsOf } from '../kinds/headings.ts';
import type { UnexpectedSection } from '../kinds/outlineMatch.ts';
import { sectionsFound } from './kindFindings.ts';
import { didYouMean } from './message.ts';
import { renameHeading } from './renameHeading.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const unexpectedSection = defineRule({
  id: 'unexpected-section',
  summary: 'A section that the outline of the kind does not allow.',
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: { unexpected: "'{text}' is none of the sections that are expected here.{hint}" },
  check({ document, kind }, report) {
    if (!kind) return;
    for (const unexpected of sectionsFound(document, kind).unexpected) {
      const { text, heading } = unexpected.section;
      const meant = sectionMeant(unexpected);
      report(heading.content, 'unexpected', { text, meant, hint: didYouMean(meant === undefined ? [] : [meant]) });
    }
  },
  fixes({ start, end, data: { meant } }, { library, facts }) {
    if (typeof meant !== 'string') return [];
    const edits = renameHeading(library, facts, { start, end }, meant);
    return [{ title: `Rename to '${meant}'`, edits, preferred: true }];
  },
});

/** The section of the outline, not yet there, to which the heading is nearest. */
function sectionMeant({ section, free }: UnexpectedSection): string | undefined {
  const near = free
    .map(outline => ({ heading: outline.heading, score: nearness(section.text, spellingsOf(outline), true).score }))
    .filter(({ score }) => score > 0);
  return near.sort((a, b) => b.score - a.score)[0]?.heading;
}
