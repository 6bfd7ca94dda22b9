/** Following: the listing brought up to date where something came or went, without listing everything anew. */
import { allFacts, baselineName, entryAt, factsAt, folderOf, isConfig, isListed, listedEntries, nameOf } from '#core';
import type { Changes } from './changes.ts';
import { setEntries, setFacts } from './changes.ts';
import type { Look } from './fileSystem.ts';
import { entriesFor, type Folder, type FolderContext, isChecked, isConfigured } from './folder.ts';
import { readDocuments } from './load.ts';

/** A change on disk, as the client watched it. */
export interface FileEvent {
  readonly uri: string;
  readonly type: 'created' | 'changed' | 'deleted';
}

/** Whether what lies at a path decides on what else is listed, or how it is shown. */
export const isDecisive = (path: string): boolean => path === baselineName || nameOf(path) === '.gitignore';

/** Where more than so many paths are touched at once, listing everything is less work. */
export const mostFollowed = 100;

/** Takes over what lies at these paths now; gives whether that was possible: else the folder has to be listed anew. */
export async function follow(
  folder: Folder,
  context: FolderContext,
  paths: ReadonlySet<string>,
  changes: Changes,
): Promise<boolean> {
  const { fileSystem } = context;
  if (folder.linked || paths.size > mostFollowed) return false;
  for (const path of paths) {
    if (decidesOnOthers(folder, path)) return false;
    const look = await fileSystem.look?.(folder.root.uri, path);
    if (!look) return false;
    const gone = [...below(folder, look), path].filter(known => !look.entries.has(known));
    if ([...look.entries.keys(), ...gone].some(entry => decidesOnOthers(folder, entry))) return false;
    await takeOver(folder, context, look, gone, changes);
  }
  return true;
}

/** Whether other files are listed or checked otherwise because of what lies at a path. */
const decidesOnOthers = (folder: Folder, path: string): boolean =>
  path === '.git' || nameOf(path) === '.gitignore' || isConfig(path) || isConfigured(folder, path);

async function takeOver(
  folder: Folder,
  context: FolderContext,
  { at, entries: seen, documents }: Look,
  gone: readonly string[],
  changes: Changes,
): Promise<void> {
  const entries = new Map(seen);
  for (const path of folder.open.keys())
    if (isIn(at, path)) for (const [entry, type] of entriesFor(path)) if (!entries.has(entry)) entries.set(entry, type);
  const came = [...entries].filter(([path, type]) => entryAt(folder.library, path) !== type);
  const isGone = (path: string) => !entries.has(path) && isListed(folder.library, path);
  const went = [...new Set(gone)].filter(isGone).map((path): [string, undefined] => [path, undefined]);
  if (came.length + went.length > 0) setEntries(folder, [...came, ...went], changes);
  const wanted = documents.filter(path => isChecked(folder, path));
  const kept = new Set([...wanted, ...folder.open.keys()]);
  const lost = [...gone, ...entries.keys()].filter(path => factsAt(folder.library, path) && !kept.has(path));
  if (lost.length > 0)
    setFacts(
      folder,
      lost.map(path => [path, undefined]),
      changes,
    );
  if (wanted.length > 0) await readDocuments(folder, context, wanted, changes);
}

/** What has been listed so far where somebody looked, and below it. */
function below({ library }: Folder, { at, entries }: Look): string[] {
  const type = entryAt(library, at);
  const isUnlisted = type === 'unlisted' && entries.get(at) === 'unlisted';
  if (type === undefined || type === 'file' || isUnlisted) return [at];
  return [...listedEntries(library)].flatMap(([path]) => (isIn(at, path) ? [path] : []));
}

const isIn = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The documents that lie at these paths or below them: of a folder that came, not everybody tells what is in it. */
export const documentsIn = ({ library }: Folder, paths: ReadonlySet<string>): string[] =>
  [...allFacts(library)].flatMap(({ path }) => (isAmong(paths, path) ? [path] : []));

const isAmong = (paths: ReadonlySet<string>, path: string): boolean =>
  path !== '' && (paths.has(path) || isAmong(paths, folderOf(path)));
