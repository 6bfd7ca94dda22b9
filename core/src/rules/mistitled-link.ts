/** mistitled-link: a related link whose text is not the title of the document that it leads to. */

import type { Facts } from '../library/facts.ts';
import { titlesOf } from '../library/facts.ts';
import { linkedDocument } from '../library/library.ts';
import { entriesOf } from '../library/relations.ts';
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
  check({ facts, links, library }, report) {
    for (const section of facts.related)
      for (const { link: index, isName, text, shown } of entriesOf(section)) {
        const link = links[index]?.link;
        if (!link || !isName || shown === '' || link.fragment) continue;
        const target = linkedDocument(library, link);
        if (!target || target.kind === undefined || target.title === undefined || target.title === shown) continue;
        if (namesOf(target).some(title => plain(title) === plain(shown))) continue;
        report(text, 'mistitled', { text: shown, title: target.title.replace(/\s+/g, ' '), path: link.path });
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
