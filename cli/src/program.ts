/** The program that runs: its script, and the caches of what it finds. */
import { readFileSync } from 'node:fs';
import { type LibraryCache, openCache } from '../../disk/src/cache/cache.ts';
import { programOf } from '../../disk/src/cache/program.ts';

/** The bundle that runs; `undefined` where it is run from its sources. */
export const script = typeof __filename === 'string' && __filename.endsWith('.js') ? __filename : undefined;

/** The cache of a root for this program; from its sources it has none, for they may change at any time. */
export const cacheOf = (root: string): LibraryCache | undefined =>
  script === undefined ? undefined : openCache({ root, program: programOf(readFileSync(script)) });
