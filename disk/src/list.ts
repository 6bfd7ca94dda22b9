/** Listing: every file and folder below a root, and which of them are documents to check. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type EntryType, type Ignored, isMarkdown, isTemplate, withIgnoreFile } from '#core';
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
}

interface Walk {
  readonly root: string;
  readonly entries: Map<string, EntryType>;
  readonly documents: string[];
  readonly unreadable: string[];
  /** Real paths of the folders outside the root into which a symbolic link led; each is visited once. */
  readonly visited: Set<string>;
}

/** Lists a folder. Hidden, ignored and `node_modules` folders are `unlisted`: their content is not looked at. */
export function listFolder(root: string): Listing {
  const walk: Walk = { root, entries: new Map(), documents: [], unreadable: [], visited: new Set() };
  visit(walk, '', ignoredAbove(root));
  const { entries, documents, unreadable } = walk;
  return { entries, documents, unreadable, reach: repositoryAbove(root).length };
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
    else if (type) walk.entries.set(at, type);
    if (type === 'file' && isMarkdown(at) && !isLink(walk, child, at) && !isHidden(child.name) && !isTemplate(at))
      if (!ignored.ignores(at, false)) walk.documents.push(at);
  }
}

function visitFolder(walk: Walk, folder: string, name: string, ignored: Ignored): void {
  const unlisted = isHidden(name) || name === 'node_modules' || ignored.ignores(folder, true);
  walk.entries.set(folder, unlisted ? 'unlisted' : 'folder');
  if (!unlisted) visit(walk, folder, ignored);
}

const isHidden = (name: string): boolean => name.startsWith('.');

/** What a child is; a symbolic link to a folder that is visited elsewhere is `unlisted`, a dangling one nothing. */
function typeOf({ root, visited }: Walk, at: string, child: Dirent): EntryType | undefined {
  if (child.isFile()) return 'file';
  if (child.isDirectory()) return 'folder';
  if (!child.isSymbolicLink()) return undefined;
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
