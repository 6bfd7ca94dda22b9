/** The caches of the folders on disk: opened when a folder is read, written a while later and at the end. */
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { type LibraryCache, openCache } from '../../../disk/src/cache/cache.ts';
import { programOf } from '../../../disk/src/cache/program.ts';

/** The caches of a server. */
export interface Caches {
  /** Begins to keep caches, in this folder, or each where its root has it. */
  begin(folder: string | undefined): void;
  /** Gives back the room that reading them needed. */
  rest(): void;
  /** The cache of a root; `undefined` as long as none are kept. */
  of(root: string): LibraryCache | undefined;
}

/** So many documents are made ready to be written before others get a turn: it takes a millisecond or two. */
const slice = 50;

/** So long after the last look at a cache it is written for the first time, in milliseconds: the author comes first. */
const patience = 5000;

/** The caches of the program of this script. `log` is told of one that cannot be used. */
export function serverCaches(script: string, log: (sentence: string) => void): Caches {
  const opened = new Map<string, LibraryCache>();
  let folder: { readonly path: string | undefined } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let written = false;
  const write = async () => {
    written = true;
    for (const cache of opened.values()) {
      while (cache.prepare(slice)) await setImmediate();
      cache.save();
    }
  };
  process.once('exit', () => {
    for (const cache of opened.values()) cache.save();
  });
  return {
    begin(path) {
      folder = { path };
    },
    rest() {
      for (const cache of opened.values()) cache.rest();
    },
    of(root) {
      if (!folder) return undefined;
      let cache = opened.get(root);
      if (!cache) {
        cache = openCache({ root, folder: folder.path, program: programOf(readFileSync(script)) });
        opened.set(root, cache);
        const complaint = cache.complaint();
        if (complaint) log(complaint);
      }
      // Once is enough while the author works: what is saved later is written at the end.
      if (!written) {
        clearTimeout(timer);
        timer = setTimeout(() => void write(), patience).unref();
      }
      return cache;
    },
  };
}
