/** Listing: every file and folder below a root, and which of them are documents to check. */
import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { type EntryType, type Ignored, isMarkdown, isTemplate, nameOf, withIgnoreFile } from '#core';
import { ignoredAbove, readIgnoreFile, repositoryAbove } from './ignored.ts';

/** What lies below a root. All paths are relative to it, with `/`. */
export interface Listing {
  readonly entries: ReadonlyMap<string, EntryType>;
  /** Markdown files that are neither ignored nor hidden nor templates. */
  readonly documents: readonly string[];
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
  /** How many folders above the root belong to its git repository. */
  readonly reach: number;
  /** Whether symbolic links are among what was found: what they show may change where nobody looks. */
  readonly linked: boolean;
}

interface Walk {
  readonly root: string;
  readonly entries: Map<string, EntryType>;
  readonly documents: string[];
  readonly unreadable: string[];
  /** Real paths of the folders outside the root into which a symbolic link led; each is visited once. */
  readonly visited: Set<string>;
  /** Whether a symbolic link was met. */
  linked: boolean;
}

const newWalk = (root: string): Walk => ({
  root,
  entries: new Map(),
  documents: [],
  unreadable: [],
  visited: new Set(),
  linked: false,
});

/** Lists a folder. Hidden, ignored and `node_modules` folders are `unlisted`: their content is not looked at. */
export function listFolder(root: string): Listing {
  const walk = newWalk(root);
  visit(walk, '', ignoredAbove(root));
  const { entries, documents, unreadable, linked } = walk;
  return { entries, documents, unreadable, reach: repositoryAbove(root).length, linked };
}

/** What lies at one path and below it. All paths are relative to the root. */
export interface Look {
  /** The path, or the folder above it whose content is not listed or that is not there. */
  readonly at: string;
  /** What lies there, below it and above it; nothing else lies there or below. */
  readonly entries: ReadonlyMap<string, EntryType>;
  readonly documents: readonly string[];
}

/**
 * Looks at a single path, with what `listFolder` would make of it; `undefined` where only the whole folder tells, because
 * symbolic links are about or the path is spelled otherwise on disk.
 */
export function lookAt(root: string, target: string): Look | undefined {
  const walk = newWalk(root);
  let ignored = ignoredAbove(root);
  let [above, at] = ['', ''];
  for (const name of target.split('/')) {
    ignored = withIgnoreFile(ignored, readIgnoreFile(path.join(root, above)), above);
    at = above === '' ? name : `${above}/${name}`;
    const stats = statsOf(path.join(root, at));
    if (stats === 'unknown' || stats?.isSymbolicLink()) return undefined;
    if (!stats) break;
    if (stats.isFile()) addFile(walk, at, ignored);
    if (!stats.isDirectory()) break;
    const isListed = !isUnlisted(at, name, ignored);
    walk.entries.set(at, isListed ? 'folder' : 'unlisted');
    if (!isListed) break;
    if (at === target) visit(walk, at, ignored);
    above = at;
  }
  const { entries, documents } = walk;
  const seen = entries.has(at) ? at : above;
  const isSpelledSo = realPath(path.join(root, seen)) === path.join(realPath(root) ?? root, seen);
  return walk.linked || !isSpelledSo ? undefined : { at, entries, documents };
}

function statsOf(file: string): Stats | 'unknown' | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return 'unknown';
  }
}

function visit(walk: Walk, folder: string, above: Ignored): void {
  let children: Dirent[];
  try {
    children = readdirSync(path.join(walk.root, folder), { withFileTypes: true });
  } catch {
    walk.unreadable.push(folder);
    walk.entries.set(folder, 'unlisted');
    return;
  }
  const hasIgnoreFile = children.some(({ name }) => name === '.gitignore');
  const ignored = hasIgnoreFile ? withIgnoreFile(above, readIgnoreFile(path.join(walk.root, folder)), folder) : above;
  for (const child of children) {
    const at = folder === '' ? child.name : `${folder}/${child.name}`;
    const type = typeOf(walk, at, child);
    if (type === 'folder') visitFolder(walk, at, child.name, ignored);
    else if (type === 'file' && !isLink(walk, child, at)) addFile(walk, at, ignored);
    else if (type) walk.entries.set(at, type);
  }
}

function addFile({ entries, documents }: Walk, at: string, ignored: Ignored): void {
  entries.set(at, 'file');
  if (isMarkdown(at) && !isHidden(nameOf(at)) && !isTemplate(at) && !ignored.ignores(at, false)) documents.push(at);
}

function visitFolder(walk: Walk, folder: string, name: string, ignored: Ignored): void {
  const unlisted = isUnlisted(folder, name, ignored);
  walk.entries.set(folder, unlisted ? 'unlisted' : 'folder');
  if (!unlisted) visit(walk, folder, ignored);
}

const isUnlisted = (folder: string, name: string, ignored: Ignored): boolean =>
  isHidden(name) || name === 'node_modules' || ignored.ignores(folder, true);

const isHidden = (name: string): boolean => name.startsWith('.');

/** What a child is; a symbolic link to a folder that is visited elsewhere is `unlisted`, a dangling one nothing. */
function typeOf(walk: Walk, at: string, child: Dirent): EntryType | undefined {
  if (child.isFile()) return 'file';
  if (child.isDirectory()) return 'folder';
  if (!child.isSymbolicLink()) return undefined;
  const { root, visited } = walk;
  walk.linked = true;
  const real = realPath(path.join(root, at));
  if (!real) return undefined;
  if (statSync(real).isFile()) return 'file';
  if (isInside(root, real) || visited.has(real)) return 'unlisted';
  visited.add(real);
  return 'folder';
}

/** Whether a file is a link to one that is found under its own name. */
function isLink({ root }: Walk, child: Dirent, at: string): boolean {
  return child.isSymbolicLink() && isInside(root, realPath(path.join(root, at)) ?? root);
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}

function isInside(root: string, real: string): boolean {
  const relative = path.relative(realPath(root) ?? root, real);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
