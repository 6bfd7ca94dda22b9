/** The file system of the client, for folders that are not on the server's disk. */
import type { Connection } from 'vscode-languageserver';
import { type EntryType, isMarkdown, isTemplate } from '#core';
import type { FileSystem } from './fileSystem.ts';
import {
  type FilesParams,
  type ListFilesParams,
  type ListFilesResult,
  listFilesMethod,
  type ReadFilesResult,
  readFilesMethod,
  type StatFilesResult,
  statFilesMethod,
} from './protocol.ts';

/** Reads through requests to the client; see protocol.ts. */
export function clientFileSystem(connection: Pick<Connection, 'sendRequest'>): FileSystem {
  const ask = <R>(method: string, params: ListFilesParams | FilesParams) => connection.sendRequest<R>(method, params);
  const within = (root: string, paths: readonly string[]): FilesParams => ({
    uris: paths.map(path => `${root}/${path.split('/').map(encodeURIComponent).join('/')}`),
  });
  return {
    async list(root) {
      const { files, folders, unlisted } = await ask<ListFilesResult>(listFilesMethod, { folder: root });
      const entries = new Map<string, EntryType>();
      for (const folder of folders) entries.set(folder, 'folder');
      for (const folder of unlisted) entries.set(folder, 'unlisted');
      for (const file of files) entries.set(file, 'file');
      return { entries, documents: files.filter(file => isMarkdown(file) && !isTemplate(file)) };
    },
    async read(root, paths) {
      const { texts } = await ask<ReadFilesResult>(readFilesMethod, within(root, paths));
      return texts.map(text => text ?? undefined);
    },
    async probe(root, paths) {
      return (await ask<StatFilesResult>(statFilesMethod, within(root, paths))).types;
    },
  };
}
