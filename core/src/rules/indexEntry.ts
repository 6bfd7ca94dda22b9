/** Index entries: where an index lists a document. */
import { toKebab } from '../kinds/template.ts';
import { type Facts, linksOf } from '../library/facts.ts';
import { indexesAbove, isIndex } from '../library/indexes.ts';
import type { IndexList } from '../library/indexLists.ts';
import { factsAt, type Library } from '../library/library.ts';
import { folderOf, nameOf } from '../text/path.ts';

/** The indexes of the folders above a path, nearest first. */
export const indexesFor = (library: Library, path: string): Facts[] =>
  indexesAbove(library, path)
    .filter(index => isIndex(library, index))
    .flatMap(index => factsAt(library, index) ?? []);

/** The list of its category: by its heading, else by what it links to; else the last that has links. */
export function listFor(index: Facts, { path, category }: Pick<Facts, 'path' | 'category'>): IndexList | undefined {
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
