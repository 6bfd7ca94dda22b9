/** Where caches lie: with the packages of a project, or where the machine keeps what can be made anew. */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { hashOf } from './stamp.ts';

/** The ending of a cache's name. */
export const extension = '.cache';

/** The file that keeps the facts of a root for a program, which is whatever makes them otherwise. */
export const cacheFile = (folder: string, root: string, program: string): string =>
  path.join(folder, `${hashOf(JSON.stringify([root, program])).replace(/[^\w]/g, '-')}${extension}`);

/** The folder for the caches of a root: in the nearest `node_modules` that can be written to, or the user's own. */
export function cacheFolder(root: string): string {
  for (let folder = root; ; folder = path.dirname(folder)) {
    const modules = path.join(folder, 'node_modules');
    if (existsSync(modules)) return isWritable(modules) ? path.join(modules, '.cache/playbook') : userFolder();
    if (path.dirname(folder) === folder) return userFolder();
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Each platform's folder for caches; XDG_CACHE_HOME overrules, where it is absolute as its specification wants. */
export function userFolder(): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (xdg && path.isAbsolute(xdg)) return path.join(xdg, 'playbook');
  if (process.platform === 'win32') return path.join(local || path.join(homedir(), 'AppData/Local'), 'playbook/cache');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library/Caches/playbook');
  return path.join(homedir(), '.cache/playbook');
}
