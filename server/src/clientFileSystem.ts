/** The file system of the client, for folders that are not on the server's disk. */
import type { Connection } from 'vscode-languageserver';
import { type EntryType, folderOf, isMarkdown, isTemplate, nameOf, nothingIgnored, withIgnoreFile } from '#core';
import type { FileListing, FileSystem } from './fileSystem.ts';
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
      const ignoreFiles = files.filter(file => nameOf(file) === '.gitignore');
      const { texts } = await ask<ReadFilesResult>(readFilesMethod, within(root, ignoreFiles));
      return listingOf(
        files,
        folders,
        unlisted,
        new Map(ignoreFiles.map((file, index) => [folderOf(file), texts[index]])),
      );
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

/** The listing without what the .gitignore files, whose texts are given by folder, leave out. */
function listingOf(
  files: readonly string[],
  folders: readonly string[],
  unlisted: readonly string[],
  ignoreTexts: ReadonlyMap<string, string | null | undefined>,
): FileListing {
  const rules = new Map([['', withIgnoreFile(nothingIgnored, ignoreTexts.get('') ?? undefined, '')]]);
  const entries = new Map<string, EntryType>(unlisted.map(folder => [folder, 'unlisted']));
  for (const folder of [...folders].sort()) {
    const above = rules.get(folderOf(folder));
    if (!above) continue;
    const isIgnored = above.ignores(folder, true);
    entries.set(folder, isIgnored ? 'unlisted' : 'folder');
    if (!isIgnored) rules.set(folder, withIgnoreFile(above, ignoreTexts.get(folder) ?? undefined, folder));
  }
  const listed = files.filter(file => rules.has(folderOf(file)));
  for (const file of listed) entries.set(file, 'file');
  const isDocument = (file: string) => isMarkdown(file) && !isTemplate(file) && !nameOf(file).startsWith('.');
  const documents = listed.filter(file => isDocument(file) && !rules.get(folderOf(file))?.ignores(file, false));
  return { entries, documents, reach: 0 };
}
