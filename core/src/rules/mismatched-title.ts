/** mismatched-title: a document's `title` is not what its H1 says. */
import { plainHeading } from '../kinds/headings.ts';
import { parseDocument } from '../parse/document.ts';
import { changeText, textAt } from './frontmatterValues.ts';
import { sectionsFound } from './kindFindings.ts';
import { editOf } from './linkEdits.ts';
import { renameHeading } from './renameHeading.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const mismatchedTitle = defineRule({
  id: 'mismatched-title',
  summary: "A document's title differs from its H1.",
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: { differs: "The title is '{title}'; expected '{heading}', as the H1 says." },
  check({ path, document, kind }, report) {
    const title = textAt(document, kind, 'title');
    const top = kind && sectionsFound(document, kind).title;
    if (!title || !top || top.text.trim() === '' || title.text === top.text) return;
    if (plainHeading(title.text) === plainHeading(top.text)) return;
    const message = `The H1 is '${top.text}'.`;
    const related = [{ path, message, start: top.heading.content.start, end: top.heading.content.end }];
    report(title, 'differs', { title: title.text, heading: top.text }, related);
  },
  fixes(problem, { path, document, kind, library, facts }) {
    const { title, heading } = problem.data;
    const top = kind && sectionsFound(document, kind).title;
    const change = [editOf(path, changeText(problem, String(heading)))];
    const copied = { title: `Change the title to '${heading}'`, edits: change };
    if (!top) return [copied];
    const written = asHeading(String(title).trim().replace(/\s+/g, ' '));
    const edits = renameHeading(library, facts, top.heading.content, written);
    return [copied, { title: `Change the H1 to '${title}'`, edits }];
  },
});

/** The text as a heading writes it; what would be markup there is escaped. */
function asHeading(text: string): string {
  const isPlain = parseDocument(`# ${text}`).titles[0]?.text === text;
  return isPlain ? text : text.replace(/[\\`*_[\]<>#&~!]/g, '\\$&');
}
