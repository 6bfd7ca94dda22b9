/** unindexed-playbook: a playbook that the index of its folder does not list. */

import { toKebab } from '../kinds/template.ts';
import type { Facts } from '../library/facts.ts';
import { linksOf } from '../library/facts.ts';
import { indexesAbove, isIndex } from '../library/indexes.ts';
import type { IndexList } from '../library/indexLists.ts';
import { factsAt, isPlaybook, linksTo } from '../library/library.ts';
import { folderOf, nameOf } from '../text/path.ts';
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
    const indexes = indexesAbove(library, facts.path)
      .filter(path => isIndex(library, path))
      .flatMap(path => factsAt(library, path) ?? []);
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

/** The list of its category: by its heading, else by what it links to; else the last that has links. */
function listFor(index: Facts, { path, category }: Facts): IndexList | undefined {
  const { lists } = index;
  const links = linksOf(index);
  const names = [category, nameOf(folderOf(path))].flatMap(name => (name ? [toKebab(name)] : []));
  const linksInto = (list: IndexList, folder: string) =>
    list.links.filter(at => folderOf(links[at]?.target ?? '') === folder).length;
  const byHeading = names.map(name => lists.find(({ heading }) => toKebab(heading) === name)).find(list => list);
  const byFolder = [...lists].sort((a, b) => linksInto(b, folderOf(path)) - linksInto(a, folderOf(path)))[0];
  if (byHeading) return byHeading;
  if (byFolder && linksInto(byFolder, folderOf(path)) > 0) return byFolder;
  return lists.findLast(list => list.links.length > 0) ?? lists.at(-1);
}
