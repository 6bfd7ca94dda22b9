/** The library as a tree: its kinds, their categories, their documents; each level is made when somebody asks for it. */
import { configFor } from '../../config/configs.ts';
import type { Facts } from '../../library/facts.ts';
import { allFacts, type Library } from '../../library/library.ts';
import { folderOf, isTemplate, nameOf } from '../../text/path.ts';
import { nameOfDocument } from '../known.ts';

/** The documents of one category of a kind. */
export interface TreeCategory {
  /** Empty for documents that lie in no folder of their own and name no category. */
  readonly name: string;
  /** In no order; `byTitle` sorts them. */
  readonly documents: readonly Facts[];
}

/** The documents of one kind. */
export interface TreeKind {
  /** The name of the kind; `undefined` for documents of none. */
  readonly name: string | undefined;
  /** In the order of their names. */
  readonly categories: readonly TreeCategory[];
}

/** The kinds of which the library has documents, in the order of its configuration; documents of none come last. */
export function libraryTree(library: Library): readonly TreeKind[] {
  const { documents, configs } = library;
  const made = known.get(documents);
  if (made) return made;
  const byKind = new Map<string | undefined, Map<string, Facts[]>>();
  for (const facts of allFacts(library)) {
    if (isTemplate(facts.path)) continue;
    const categories = entryOf(byKind, facts.kind, () => new Map<string, Facts[]>());
    entryOf(categories, categoryOf(facts), (): Facts[] => []).push(facts);
  }
  const order = configFor(configs, '').kinds.map(({ name }): string | undefined => name);
  const names = newCollator();
  const rank = (name: string | undefined) =>
    name === undefined ? Number.POSITIVE_INFINITY : order.includes(name) ? order.indexOf(name) : order.length;
  const tree = [...byKind]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(
      ([name, categories]): TreeKind => ({
        name,
        categories: [...categories]
          .map(([category, found]): TreeCategory => ({ name: category, documents: found }))
          .sort((a, b) => names.compare(a.name, b.name)),
      }),
    );
  known.set(documents, tree);
  return tree;
}

const known = new WeakMap<Library['documents'], readonly TreeKind[]>();

/** Compares names as people sort them. To make one takes milliseconds, which a process that sorts nothing can spare. */
const newCollator = () => new Intl.Collator('en', { numeric: true });

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** What the document says its category is, else the folder in which it lies below that of its kind; for one of no kind, its folder. */
export function categoryOf({ category, kind, path }: Pick<Facts, 'category' | 'kind' | 'path'>): string {
  if (kind === undefined) return folderOf(path);
  if (category !== undefined) return category;
  const folder = nameOf(folderOf(path));
  return folder === `${kind}s` ? '' : folder;
}

/** Documents in the order of their titles. */
export function byTitle(documents: readonly Facts[]): Facts[] {
  const titles = newCollator();
  return documents
    .map(facts => ({ facts, name: nameOfDocument(facts) }))
    .sort((a, b) => titles.compare(a.name, b.name) || (a.facts.path < b.facts.path ? -1 : 1))
    .map(({ facts }) => facts);
}
