/** unindexed-playbook: a playbook that the index of its folder does not list. */

import { factsAt, isPlaybook, linksTo } from '../library/library.ts';
import { indexesFor, listFor } from './indexEntry.ts';
import { editOf } from './linkEdits.ts';
import { addLink } from './listEdits.ts';
import { titleRange } from './nameRange.ts';
import { defineRule } from './rule.ts';

/** The rule. */
export const unindexedPlaybook = defineRule({
  id: 'unindexed-playbook',
  summary: 'The index of its folder does not list a playbook.',
  severity: 'warning',
  scope: 'library',
  kindOnly: true,
  messages: { unindexed: "The index '{index}' does not list this playbook." },
  check({ facts, library }, report) {
    if (!isPlaybook(facts)) return;
    const indexes = indexesFor(library, facts.path);
    const [nearest] = indexes;
    if (!nearest || indexes.some(index => linksTo(index, facts.path))) return;
    const related = [{ start: 0, end: 0, path: nearest.path, message: 'This is the index.' }];
    report(titleRange(facts), 'unindexed', { index: nearest.path }, related);
  },
  fixes({ data }, { facts, library }) {
    const index = factsAt(library, String(data['index']));
    const list = index && listFor(index, facts);
    if (!list) return [];
    const under = list.heading === '' ? '' : ` under '${list.heading}'`;
    const edits = [editOf(index.path, addLink(list.place, index.path, facts))];
    return [{ title: `Add it to '${index.path}'${under}`, edits, preferred: true }];
  },
});
