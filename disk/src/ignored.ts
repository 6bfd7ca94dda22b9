/** The .gitignore files of the disk. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Ignored, nothingIgnored, withIgnoreRules } from '#core';

/** The folders above a root that belong to its git repository, the nearest first. */
export function repositoryAbove(root: string): string[] {
  const folders: string[] = [];
  for (let folder = root; !existsSync(path.join(folder, '.git')); folder = path.dirname(folder)) {
    if (path.dirname(folder) === folder) return [];
    folders.push(path.dirname(folder));
  }
  return folders;
}

/** The rules of the .gitignore files above a root, up to the root of its repository. */
export const ignoredAbove = (root: string): Ignored =>
  repositoryAbove(root).reduceRight((above, folder) => {
    const prefix = `${path.relative(folder, root).split(path.sep).join('/')}/`;
    return withIgnoreRules(above, readIgnoreFile(folder), at => prefix + at);
  }, nothingIgnored);

/** The text of a folder's .gitignore; `undefined` where there is none that can be read. */
export function readIgnoreFile(folder: string): string | undefined {
  try {
    return readFileSync(path.join(folder, '.gitignore'), 'utf8');
  } catch {
    return undefined;
  }
}
