/** mistitled-link: a related link whose text is not the title of the document that it leads to. */

import type { Facts } from '../library/facts.ts';
import { titlesOf } from '../library/facts.ts';
import { documentsCalled } from '../library/suggest.ts';
import { editOf } from './linkEdits.ts';
import { escapeText } from './listEdits.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const mistitledLink = defineRule({
  id: 'mistitled-link',
  summary: 'The text of a related link differs from the title of its target.',
  severity: 'hint',
  scope: 'library',
  kindOnly: true,
  messages: { mistitled: "The text is '{text}'; expected '{title}', the title of '{path}'." },
  check({ related }, report) {
    for (const { relations } of related)
      for (const { entry, link, other } of relations) {
        const { isName, text, shown } = entry;
        if (!isName || shown === '' || link.fragment) continue;
        if (!other || other.kind === undefined || other.title === undefined || other.title === shown) continue;
        if (namesOf(other).some(title => plain(title) === plain(shown))) continue;
        report(text, 'mistitled', { text: shown, title: other.title.replace(/\s+/g, ' '), path: link.path });
      }
  },
  safe: ['mistitled'],
  fixes({ start, end, data }, { path, library }) {
    const title = String(data['title']);
    const edits = [editOf(path, { start, end, text: escapeText(title) })];
    // A link that bears the name of another document may be right in its text and wrong in its destination.
    const safe = documentsCalled(library, String(data['text']), path).length === 0;
    return [{ title: `Change to '${title}'`, edits, preferred: true, safe }];
  },
});

/** Where the heading differs from the title in the frontmatter, either will do: that they differ is a fault over there. */
const namesOf = (facts: Facts): string[] =>
  [facts.title, titlesOf(facts).find(({ level }) => level === 1)?.text].flatMap(text => text ?? []);

/** Without what may be markup: titles in frontmatter have none, those of headings may be shown with or without. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[*`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
