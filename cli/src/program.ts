/** The program that runs: its script, and the caches of what it finds. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type LibraryCache, openCache } from '../../disk/src/cache/cache.ts';
import { programOf } from '../../disk/src/cache/program.ts';
import type { Helpers } from '../../disk/src/threads/facts.ts';

/** The bundle that runs; `undefined` where it is run from its sources. */
export const script = typeof __filename === 'string' && __filename.endsWith('.js') ? __filename : undefined;

/** The second threads of a check; `undefined` where there are no bundles of them. */
export const helpers: Helpers | undefined = script
  ? {
      // Its start costs what it gains with a few hundred files.
      files: { script: path.join(path.dirname(script), 'reader.js'), from: 500 },
      // It compiles once more what reads a document here: that takes as long as reading some thousands of them by halves saves.
      facts: { script: path.join(path.dirname(script), 'cli.js'), from: 8_000 },
    }
  : undefined;

/** The cache of a root for this program; from its sources it has none, for they may change at any time. */
export const cacheOf = (root: string): LibraryCache | undefined =>
  script === undefined ? undefined : openCache({ root, program: programOf(readFileSync(script)) });
