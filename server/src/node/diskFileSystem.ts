/** The file system of this machine, for folders on it; another one for every other folder. */
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { URI } from 'vscode-uri';
import { listFolder, lookAt } from '../../../disk/src/list.ts';
import { probe, readSource } from '../../../disk/src/read.ts';
import type { FileSystem } from '../fileSystem.ts';

/** Reads `file:` folders from disk; everything else is left to `other`. */
export function diskFileSystem(other: FileSystem): FileSystem {
  const folderOf = (root: string): string | undefined => {
    const uri = URI.parse(root);
    return uri.scheme === 'file' ? uri.fsPath : undefined;
  };
  return {
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
}
