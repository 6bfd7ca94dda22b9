/** Answers the server's questions about files where it cannot reach them: on the web and in virtual workspaces. */
import { type Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FilesParams,
  type ListFilesParams,
  type ListFilesResult,
  listFilesMethod,
  type ReadFilesResult,
  readFilesMethod,
  type StatFilesResult,
  statFilesMethod,
} from '../../server/src/protocol.ts';

/** As many places are asked for at once: enough to hide a remote's delay, few enough not to flood it. */
const AT_ONCE = 32;

/** Registers the answers; works before the client is started. */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
  const answers = [
    client.onRequest(listFilesMethod, ({ folder }: ListFilesParams) => listFiles(parseFolder(folder))),
    client.onRequest(
      readFilesMethod,
      async ({ uris }: FilesParams): Promise<ReadFilesResult> => ({ texts: await inTurns(uris, readText) }),
    ),
    client.onRequest(
      statFilesMethod,
      async ({ uris }: FilesParams): Promise<StatFilesResult> => ({ types: await inTurns(uris, typeOf) }),
    ),
  ];
  return {
    dispose() {
      for (const answer of answers) answer.dispose();
    },
  };
}

/** The root of a file system may come without its slash, which VS Code does not take for a path. */
function parseFolder(uri: string): Uri {
  const folder = Uri.parse(uri);
  return folder.path === '' ? folder.with({ path: '/' }) : folder;
}

/** Walks level by level. `findFiles` would be shorter, but not every file system can search. */
async function listFiles(root: Uri): Promise<ListFilesResult> {
  const files: string[] = [];
  const folders: string[] = [];
  const unlisted: string[] = [];
  let level = [''];
  while (level.length > 0) {
    const below: string[] = [];
    const listings = await inTurns(level, at => readFolder(root, at));
    listings.forEach((entries, index) => {
      for (const [name, type] of entries) {
        const path = level[index] === '' ? name : `${level[index]}/${name}`;
        if ((type & FileType.Directory) === 0) files.push(path);
        else if (isListed(name, type)) below.push(path);
        else unlisted.push(path);
      }
    });
    folders.push(...below);
    level = below;
  }
  return { files, folders, unlisted };
}

/** A linked folder may lead back to where we came from, so links are not followed. */
function isListed(name: string, type: FileType): boolean {
  return !name.startsWith('.') && name !== 'node_modules' && (type & FileType.SymbolicLink) === 0;
}

async function readFolder(root: Uri, path: string): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(path === '' ? root : Uri.joinPath(root, path));
  } catch {
    return [];
  }
}

async function readText(uri: string): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function typeOf(uri: string): Promise<StatFilesResult['types'][number]> {
  try {
    const { type } = await workspace.fs.stat(Uri.parse(uri));
    return (type & FileType.Directory) === 0 ? 'file' : 'folder';
  } catch {
    return 'missing';
  }
}

/** Asks for all in turns of at most `AT_ONCE`, keeping the order. */
async function inTurns<Item, Answer>(items: readonly Item[], ask: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    answers.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(ask))));
  }
  return answers;
}
