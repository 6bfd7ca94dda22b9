/** Where documents of a kind and category lie, and where a new one belongs. */
import { configFor } from '../../config/configs.ts';
import type { Kind } from '../../kinds/kind.ts';
import { toKebab } from '../../kinds/template.ts';
import type { Library } from '../../library/library.ts';
import { commonest } from '../../text/commonest.ts';
import { folderOf, nameOf } from '../../text/path.ts';
import { libraryTree, type TreeKind } from './libraryTree.ts';

/** A category that a document of a kind may have. */
export interface Category {
  readonly name: string;
  /** How many documents have it. */
  readonly documents: number;
}

/** The kind with this name, as the configuration of the library's root has it. */
export const kindNamed = ({ configs }: Library, name: string): Kind | undefined =>
  configFor(configs, '').kinds.find(kind => kind.name === name);

/** The categories of a kind: those that its schema allows and those that are used, the ones with most documents first. */
export function categoriesOf(library: Library, kind: Kind): Category[] {
  const counts = new Map<string, number>();
  for (const { name, documents } of treeOf(library, kind)?.categories ?? [])
    if (name !== '') counts.set(name, documents.length);
  const allowed = kind.schema.properties?.['category']?.enum ?? [];
  for (const value of allowed) if (typeof value === 'string' && !counts.has(value)) counts.set(value, 0);
  return [...counts]
    .map(([name, documents]) => ({ name, documents }))
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1));
}

/** The folder in which documents of a kind and category lie: most of those there are, else one beside other categories. */
export function folderFor(library: Library, kind: Kind, category: string): string {
  const categories = treeOf(library, kind)?.categories ?? [];
  const same = categories.find(({ name }) => name === category)?.documents ?? [];
  const used = commonest(same.map(({ path }) => folderOf(path)).sort());
  if (used !== undefined) return used;
  const beside = categories.flatMap(({ name, documents }) =>
    documents.flatMap(({ path }) => (nameOf(folderOf(path)) === toKebab(name) ? [folderOf(folderOf(path))] : [])),
  );
  const parent =
    commonest(beside.sort()) ?? commonFolder(categories.flatMap(({ documents }) => documents)) ?? fixedPart(kind);
  return [parent, toKebab(category)].filter(Boolean).join('/');
}

const treeOf = (library: Library, { name }: Kind): TreeKind | undefined =>
  libraryTree(library).find(tree => tree.name === name);

const commonFolder = (documents: readonly { readonly path: string }[]): string | undefined =>
  commonest(documents.map(({ path }) => folderOf(path)).sort());

/** The folders that the kind's first glob names before its first wildcard, one that may stand anywhere left out. */
function fixedPart({ files: [glob = ''], name }: Kind): string {
  const segments = glob
    .replace(/^(?:\*\*\/)+/, '')
    .split('/')
    .slice(0, -1);
  const wild = segments.findIndex(segment => /[*?{[!]/.test(segment));
  const fixed = wild < 0 ? segments : segments.slice(0, wild);
  return glob === '' ? `${name}s` : fixed.join('/');
}
