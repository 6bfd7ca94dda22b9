/** Pruning: caches that nobody will read again are removed. */
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { compiledFolder } from './compiled.ts';
import { removeFile, rootOfCache } from './file.ts';
import { extension } from './place.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/**
 * Removes what is left over in a folder of caches: of roots that are gone, untouched for thirty days, or cut short while it
 * was written; and code that was compiled as long ago, maybe of programs that are gone.
 */
export function pruneCaches(folder: string): void {
  for (const engine of namesIn(compiledFolder()))
    for (const name of namesIn(path.join(compiledFolder(), engine))) {
      const file = path.join(compiledFolder(), engine, name);
      if (ageOf(file) > 30 * day) removeFile(file);
    }
  for (const name of namesIn(folder)) {
    const file = path.join(folder, name);
    const age = ageOf(file);
    if (name.endsWith('.tmp') && name.includes(extension)) {
      if (age > hour) removeFile(file);
    } else if (name.endsWith(extension)) {
      const root = rootOfCache(file);
      if (age > 30 * day || (root !== undefined && !existsSync(root))) removeFile(file);
    }
  }
}

/** Notes that a cache was of use; once a day is enough. */
export function touchCache(file: string): void {
  if (ageOf(file) < day) return;
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // It is used all the same.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function ageOf(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? Date.now() - stats.mtimeMs : 0;
}
