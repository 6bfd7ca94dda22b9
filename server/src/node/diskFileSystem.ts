/** The file system of this machine, for folders on it; another one for every other folder. */
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { URI } from 'vscode-uri';
import { listFolder, lookAt } from '../../../disk/src/list.ts';
import { probe, readProven, readSource } from '../../../disk/src/read.ts';
import type { FileSystem, KeptFacts } from '../fileSystem.ts';
import type { Caches } from './caches.ts';

/** Reads `file:` folders from disk; everything else is left to `other`. `caches` keep facts of what is on disk. */
export function diskFileSystem(other: FileSystem, caches?: Caches): FileSystem {
  const folderOf = (root: string): string | undefined => {
    const uri = URI.parse(root);
    return uri.scheme === 'file' ? uri.fsPath : undefined;
  };
  const kept: KeptFacts = {
    begin: folder => caches?.begin(folder),
    async read(root, paths, basis, make) {
      const folder = folderOf(root);
      const cache = folder === undefined ? undefined : caches?.of(folder);
      if (folder === undefined || !cache) {
        const sources = await fileSystem.read(root, paths);
        return paths.map((file, index) => make(file, sources[index]));
      }
      await setImmediate();
      return paths.map(file => {
        const known = cache.recall(file, basis());
        if (known) return known;
        const { source, proof } = readProven(path.join(folder, file)) ?? {};
        const facts = make(file, source);
        if (facts) cache.keep(file, facts, proof, basis());
        return facts;
      });
    },
  };
  const fileSystem: FileSystem = {
    kept,
    async list(root) {
      const folder = folderOf(root);
      return folder === undefined ? other.list(root) : listFolder(folder);
    },
    async look(root, at) {
      const folder = folderOf(root);
      return folder === undefined ? other.look?.(root, at) : lookAt(folder, at);
    },
    async read(root, paths) {
      const folder = folderOf(root);
      if (folder === undefined) return other.read(root, paths);
      // Reading is synchronous, which is fastest; between two slices of it others get their turn.
      await setImmediate();
      return paths.map(file => readSource(path.join(folder, file)));
    },
    async probe(root, paths) {
      const folder = folderOf(root);
      return folder === undefined ? other.probe(root, paths) : paths.map(file => probe(path.join(folder, file)));
    },
  };
  return fileSystem;
}
