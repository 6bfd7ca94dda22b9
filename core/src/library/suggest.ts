/** Did-you-mean: the files that an author may have meant by a link that leads nowhere. */

import { indexWords, nearestIn, type WordIndex } from '../text/distance.ts';
import { folderDistance, folderOf, isMarkdown, nameOf, relativePath, stemOf } from '../text/path.ts';
import type { Facts } from './facts.ts';
import { entries, get } from './layered.ts';
import type { Library } from './library.ts';
import type { LinkFact } from './packed.ts';

/** At most so many files are proposed. */
const count = 3;

/** Names that stand in many folders, so that the name alone says nothing. */
const landmarkName = /^(readme|_?index)\.\w+$/i;

/**
 * The paths that a broken link may have meant, best first, at most three: the same file name elsewhere, nearest folder
 * first; documents with that alias, id or title; file names within an edit distance of two.
 */
export function suggestTargets(
  library: Library,
  from: string,
  { target, path }: Pick<LinkFact, 'target' | 'path'>,
): string[] {
  const name = nameOf(target);
  if (path.endsWith('/')) return get(library.listing, target) === 'file' ? [target] : [];
  if (name === '') return [];
  const byName = filesByName(library);
  const wanted = [name, isMarkdown(name) ? name : `${name}.md`].find(candidate => byName.has(candidate)) ?? name;
  const same = landmarkName.test(name) ? withSameFolder(byName.get(wanted) ?? [], target) : (byName.get(wanted) ?? []);
  const near = (paths: readonly string[]) => nearestFirst(paths, folderOf(from));
  const found = [...near(same), ...documentsCalled(library, stemOf(name), from)];
  if (found.length === 0)
    for (const similar of namesLike(library, byName, name)) found.push(...near(byName.get(similar) ?? []));
  return [...new Set(found)].filter(candidate => candidate !== from || same.length > 0).slice(0, count);
}

/**
 * The link text of a path as the author would have written it: relative, with `./` or `/` kept where the link has it.
 * `root` is the folder from which links that begin with `/` start.
 */
export function writtenLike(written: string, from: string, path: string, root = ''): string {
  if (written.startsWith('/') && root === '') return `/${path}`;
  if (written.startsWith('/') && path.startsWith(`${root}/`)) return path.slice(root.length);
  const relative = relativePath(folderOf(from), path);
  return written.startsWith('./') && !relative.startsWith('../') ? `./${relative}` : relative;
}

/** Files of the listing by their name; computed once a listing. */
function filesByName({ listing }: Library): ReadonlyMap<string, readonly string[]> {
  let byName = knownNames.get(listing);
  if (!byName) {
    byName = new Map();
    for (const [path, type] of entries(listing)) {
      if (type !== 'file') continue;
      const paths = byName.get(nameOf(path));
      if (paths) paths.push(path);
      else byName.set(nameOf(path), [path]);
    }
    knownNames.set(listing, byName);
  }
  return byName;
}

const knownNames = new WeakMap<Library['listing'], Map<string, string[]>>();

/** The names of files that are nearly this one, of the same extension: a text is not mistaken for a picture. */
function namesLike(library: Library, byName: ReadonlyMap<string, unknown>, name: string): readonly string[] {
  let index = knownIndexes.get(library.listing);
  if (!index) {
    index = indexWords(byName.keys());
    knownIndexes.set(library.listing, index);
  }
  const extension = extensionOf(name);
  const isAlike = (other: string) => (extension === '' ? isMarkdown(other) : extensionOf(other) === extension);
  return nearestIn(index, name, count * 2, stemOf(name).length)
    .filter(isAlike)
    .slice(0, count);
}

const knownIndexes = new WeakMap<Library['listing'], WordIndex>();

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1 || name.length).toLowerCase();

const withSameFolder = (paths: readonly string[], target: string): readonly string[] => {
  const ending = `${nameOf(folderOf(target))}/${nameOf(target)}`;
  return paths.filter(path => path === ending || path.endsWith(`/${ending}`));
};

/** The documents whose id, title or an alias is this name, those nearest to the document at `from` first. */
export const documentsCalled = (library: Library, name: string, from: string): string[] =>
  nearestFirst(documentsNamed(library, nameKey(name)), folderOf(from));

/** The documents of a name, as it is compared. Those that rarely change are sorted by their names once. */
function documentsNamed({ documents: { base, layer } }: Library, key: string): string[] {
  let byName = knownDocuments.get(base);
  if (!byName) {
    byName = new Map();
    for (const facts of base.values())
      for (const name of namesOf(facts)) byName.set(name, [...(byName.get(name) ?? []), facts.path]);
    knownDocuments.set(base, byName);
  }
  const changed = [...layer.values()].flatMap(facts => (facts && namesOf(facts).includes(key) ? facts.path : []));
  return [...(byName.get(key) ?? []).filter(path => !layer.has(path)), ...changed];
}

const knownDocuments = new WeakMap<ReadonlyMap<string, Facts>, Map<string, string[]>>();

/** The names of one document, as they are compared. */
function namesOf(facts: Facts): readonly string[] {
  let names = knownNamesOf.get(facts);
  if (!names) {
    const given = [facts.id, facts.title, ...facts.aliases];
    names = [...new Set(given.flatMap(name => (name === undefined ? [] : nameKey(name))))].filter(Boolean);
    knownNamesOf.set(facts, names);
  }
  return names;
}

const knownNamesOf = new WeakMap<Facts, readonly string[]>();

/** How the names of documents are compared: `Code Review`, `code-review` and `code_review` are one. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}-]/gu, '');

/** Paths in the order of their distance from a folder, then of their names. */
export const nearestFirst = (paths: readonly string[], folder: string): string[] =>
  [...paths].sort(
    (a, b) => folderDistance(folderOf(a), folder) - folderDistance(folderOf(b), folder) || (a < b ? -1 : 1),
  );
