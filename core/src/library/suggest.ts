/** Did-you-mean: the files that an author may have meant by a link that leads nowhere. */

import { editDistance, indexWords, nearestIn, type WordIndex } from '../text/distance.ts';
import { folderDistance, folderOf, isMarkdown, nameOf, relativePath, stemOf } from '../text/path.ts';
import type { Facts } from './facts.ts';
import { get, type Part, wordsOf } from './layered.ts';
import type { EntryType, Library } from './library.ts';
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
  const called = (other: string) => files.keysWith(library.listing, other);
  const named = isMarkdown(name) || called(name).length > 0 ? called(name) : called(`${name}.md`);
  const same = landmarkName.test(name) ? withSameFolder(named, target) : named;
  const near = (paths: readonly string[]) => nearestFirst(paths, folderOf(from));
  const found = [...near(same), ...documentsCalled(library, stemOf(name), from)];
  if (found.length === 0) for (const similar of namesLike(library, name)) found.push(...near(called(similar)));
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

/** Files by their names. */
const files = wordsOf<EntryType>((path, type) => (type === 'file' ? [nameOf(path)] : []));

/** The names of files that are nearly this one, of the same extension: a text is not mistaken for a picture. */
function namesLike({ listing }: Library, name: string): readonly string[] {
  const similar = [...namesNear(listing.base, name), ...namesNear(listing.layer, name)];
  const current = new Set(similar.filter(other => files.keysWith(listing, other).length > 0));
  const extension = extensionOf(name);
  const isAlike = (other: string) => (extension === '' ? isMarkdown(other) : extensionOf(other) === extension);
  return nearestIn(indexWords(current), name, count * 2, stemOf(name).length)
    .filter(isAlike)
    .slice(0, count);
}

/** The names in one part of a listing that are nearly this one. They are looked for once, as long as few are asked for. */
function namesNear(part: Part<EntryType>, name: string): readonly string[] {
  let near = knownNear.get(part);
  if (!near || near.asked.size >= mostAsked) {
    near = { index: near?.index ?? indexWords(files.wordsIn(part)), asked: new Map() };
    knownNear.set(part, near);
  }
  let names = near.asked.get(name);
  if (!names) {
    names = nearestIn(near.index, name, Number.POSITIVE_INFINITY, stemOf(name).length);
    near.asked.set(name, names);
  }
  return names;
}

const mostAsked = 1000;

const knownNear = new WeakMap<Part<EntryType>, { index: WordIndex; asked: Map<string, readonly string[]> }>();

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1 || name.length).toLowerCase();

const withSameFolder = (paths: readonly string[], target: string): readonly string[] => {
  const ending = `${nameOf(folderOf(target))}/${nameOf(target)}`;
  return paths.filter(path => path === ending || path.endsWith(`/${ending}`));
};

/** The documents whose id, title or an alias is this name, those nearest to the document at `from` first. */
export const documentsCalled = (library: Library, name: string, from: string): string[] =>
  nearestFirst(called.keysWith(library.documents, nameKey(name)), folderOf(from));

/** Documents by their names. */
const called = wordsOf<Facts>((_, facts) => nameKeysOf(facts));

/** The names of one document, as they are compared. */
export function nameKeysOf(facts: Facts): readonly string[] {
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
const nearestFirst = (paths: readonly string[], folder: string): string[] =>
  [...paths].sort(
    (a, b) => folderDistance(folderOf(a), folder) - folderDistance(folderOf(b), folder) || (a < b ? -1 : 1),
  );

/** What a problem looked for among names: what it proposes may be something else once one of them comes or goes. */
export interface Sought {
  /** The name of a file. */
  readonly file?: string;
  /** The name of a document, as `nameKey` gives it. */
  readonly document: string;
}

/** Names that came or went: of files, and of documents as `nameKey` gives them. */
export interface ChangedNames {
  readonly files: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** Whether a search may find something else after names have changed. */
export const mayFind = ({ file, document }: Sought, { files: names, documents }: ChangedNames): boolean =>
  documents.has(document) || (file !== undefined && [...names].some(name => isNear(file, name)));

const isNear = (sought: string, name: string): boolean =>
  `${sought}.md` === name || editDistance(sought.toLowerCase(), name.toLowerCase(), 2) <= 2;
