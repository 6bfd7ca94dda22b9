/** empty-section: a section or an item of one under whose heading nothing stands. */
import type { EmptySection } from '../kinds/contents.ts';
import { itemSnippet, sectionSnippet } from '../kinds/sectionText.ts';
import { withoutPlaceholders } from '../kinds/snippetText.ts';
import { insertBelow } from './blockEdits.ts';
import { contentsFound } from './kindFindings.ts';
import { editOf } from './linkEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const emptySection = defineRule({
  id: 'empty-section',
  summary: 'Nothing stands under the heading of a section.',
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: { empty: "Nothing stands under '{text}'; expected its text: {what}." },
  check({ document, kind }, report) {
    if (!kind) return;
    for (const { match, section, item } of contentsFound(document, kind).empty) {
      const { description } = item === undefined ? match.outline : (match.outline.items ?? {});
      const what = description ? lowerFirst(description.replace(/\.$/, '')) : 'what belongs there';
      report(section.heading.content, 'empty', { text: section.text, what });
    }
  },
  fixes({ start }, { path, document, kind }) {
    const empty =
      kind && contentsFound(document, kind).empty.find(({ section }) => section.heading.content.start === start);
    const lines = empty ? bodyLines(empty) : [];
    if (!empty || lines.length === 0) return [];
    const { heading } = empty.section;
    const isApart = /^(?:\s*$|[ \t]*(?:\r\n|\r|\n)[ \t]*[\r\n])/.test(
      document.text.slice(heading.end, heading.end + 200),
    );
    const edits = [editOf(path, insertBelow(document.text, heading.end, lines.join('\n') + (isApart ? '' : '\n')))];
    return [{ title: `Insert the text of '${empty.section.text}'`, edits, preferred: true }];
  },
});

/** What the template writes under the heading; nothing where it writes nothing. */
function bodyLines({ match: { outline }, section, item }: EmptySection): string[] {
  const { items } = outline;
  const snippet =
    item !== undefined && items
      ? itemSnippet(items, item, section.level)
      : sectionSnippet(outline, section.level, true);
  return snippet.slice(1).map(withoutPlaceholders);
}

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
