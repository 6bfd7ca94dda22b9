/** Loading: a folder's files and open documents, taken over into its library. */
import {
  allFacts,
  type Config,
  type Configs,
  configFor,
  configName,
  type Document,
  defaultConfig,
  entryAt,
  type Facts,
  factsAt,
  folderOf,
  isConfig,
  isListed,
  joinPath,
  linesOf,
  listedEntries,
  type Probe,
  parseDocument,
  probedPaths,
  readConfigs,
  readDocument,
  type Source,
  withChange,
} from '#core';
import { readBaselineOf } from './baseline.ts';
import { type Changes, noChanges, setEntries, setFacts } from './changes.ts';
import { measure } from './columns.ts';
import { entriesFor, type Folder, type FolderContext, isChecked, newFolder } from './folder.ts';
import { openDocument } from './openDocument.ts';
import { isNowhere, type Root, rootAbove } from './roots.ts';

/** How many documents are read before others get a turn: so many take a few milliseconds. */
const slice = 10;

/** So many documents are taken over into the library at once: each time costs what the library has by then. */
const batch = 200;

/** The nearest root with a configuration, from this one up. */
export async function configuredAbove(root: Root, { fileSystem }: FolderContext): Promise<Root | undefined> {
  if (isNowhere(root)) return undefined;
  for (let at: Root | undefined = root; at; at = rootAbove(at)) {
    const [source] = await fileSystem.read(at.uri, [configName]);
    if (source !== undefined) return at;
  }
  return undefined;
}

/** A folder that is not listed, with the configuration that lies in it. */
export async function newConfigured(root: Root, config: Config, context: FolderContext): Promise<Folder> {
  const folder = newFolder(root, false, config);
  folder.library = withChange(folder.library, { entries: [[configName, 'file']] });
  await reconfigure(folder, context);
  return folder;
}

/**
 * Takes over the configurations above an open document of a folder that is not listed yet, so that its own problems can
 * be told at once, and be the right ones.
 */
export async function configureAbove(
  folder: Folder,
  context: FolderContext,
  path: string,
  changes: Changes,
): Promise<void> {
  if (folder.isConfigured) return;
  const known = folder.library.configs.texts;
  const above = entriesFor(path).map(([entry]) => joinPath(folderOf(entry), configName));
  const unknown = above.filter(config => !known.has(config));
  const sources = await context.fileSystem.read(folder.root.uri, unknown);
  const found = unknown.filter((_, index) => sources[index] !== undefined);
  if (found.length === 0) return;
  const configs = await configsAt(folder, context, [...[...known.keys()].filter(isConfig), ...found]);
  // Meanwhile the folder may have been listed.
  if (!configs || folder.isConfigured) return;
  folder.library = withChange(folder.library, { configs });
  for (const open of folder.open.keys()) setOpenFacts(folder, context, open, changes);
}

/**
 * Lists the folder and reads its documents: `all`, or those that are `new`. `progress` is told how many of how many are
 * read, and ends the reading by answering `false`.
 */
export async function loadFolder(
  folder: Folder,
  context: FolderContext,
  which: 'all' | 'new',
  progress: (done: number, of: number) => boolean = () => true,
): Promise<Changes> {
  const changes = noChanges();
  const { entries: onDisk, documents, reach, linked = false } = await context.fileSystem.list(folder.root.uri);
  const entries = new Map(onDisk);
  for (const path of folder.open.keys())
    for (const [entry, type] of entriesFor(path)) if (!entries.has(entry)) entries.set(entry, type);
  const came = [...entries].filter(([path, type]) => entryAt(folder.library, path) !== type);
  const went = [...listedEntries(folder.library)].flatMap(([path]): [string, undefined][] =>
    entries.has(path) ? [] : [[path, undefined]],
  );
  setEntries(folder, [...came, ...went], changes);
  if (reach !== folder.library.reach) changes.all = true;
  folder.library = { ...folder.library, reach };
  folder.linked = linked;
  await probeAgain(folder, context, changes);
  folder.isConfigured = true;
  const reconfigured = await reconfigure(folder, context);
  const listed = new Set(documents.filter(path => isChecked(folder, path)));
  const lost = [...allFacts(folder.library)].filter(({ path }) => !listed.has(path) && !folder.open.has(path));
  setFacts(
    folder,
    lost.map(({ path }) => [path, undefined]),
    changes,
  );
  if (reconfigured) for (const path of folder.open.keys()) setOpenFacts(folder, context, path, changes);
  if (await readBaselineOf(folder, context)) changes.all = true;
  const all = which === 'all' || reconfigured;
  const wanted = all ? [...listed] : [...listed].filter(path => !factsAt(folder.library, path));
  const read: DocumentFacts[] = [];
  for (let done = 0; done < wanted.length && progress(done, wanted.length); done += slice) {
    read.push(...(await factsOnDisk(folder, context, wanted.slice(done, done + slice))));
    if (read.length >= batch) setClosedFacts(folder, read.splice(0), changes);
  }
  setClosedFacts(folder, read, changes);
  if (!folder.isRead) changes.all = true;
  folder.isRead = true;
  return changes;
}

/** Asks the file system again about what lies outside the listing: nobody tells what comes and goes there. */
export async function probeAgain(folder: Folder, { fileSystem }: FolderContext, changes: Changes): Promise<void> {
  const known = [...probedPaths(folder.library)];
  if (known.length === 0) return;
  const found = await fileSystem.probe(
    folder.root.uri,
    known.map(([path]) => path),
  );
  const probes = known.flatMap(([path, before], index): [string, Probe][] => {
    const now = found[index] ?? 'missing';
    return now === before ? [] : [[path, now]];
  });
  folder.library = withChange(folder.library, { probes });
  for (const [path] of probes) changes.outward.push([path, undefined]);
}

/** Reads the listed configurations anew; gives whether they are others now. */
async function reconfigure(folder: Folder, context: FolderContext): Promise<boolean> {
  const listed = [...listedEntries(folder.library)].flatMap(([path, type]) =>
    type === 'file' && isConfig(path) ? [path] : [],
  );
  const configs = await configsAt(folder, context, listed);
  if (configs) folder.library = withChange(folder.library, { configs });
  return configs !== undefined;
}

/** The configurations at these paths, open ones as they are in the editor; `undefined` where they are those that are known. */
async function configsAt(
  folder: Folder,
  { fileSystem, encoding }: FolderContext,
  paths: readonly string[],
): Promise<Configs | undefined> {
  const { library, open } = folder;
  const before = library.configs.texts;
  const fetch = async (wanted: readonly string[]) => {
    const sources = await fileSystem.read(folder.root.uri, wanted);
    return wanted.map((path, index): [string, string | null] => {
      const source = open.get(path)?.text ?? sources[index];
      return [path, typeof source === 'string' ? source : null];
    });
  };
  const known = paths.length + before.size === 0 ? [] : await fetch([...new Set([...paths, ...before.keys()])]);
  const isSame = known.length === before.size && known.every(([path, text]) => before.get(path) === text);
  if (isSame && paths.length === [...before.keys()].filter(isConfig).length) return undefined;
  const texts = new Map(known.filter(([path]) => isConfig(path)));
  for (;;) {
    // The author's settings may have changed meanwhile.
    const { configs, wanted } = readConfigs(paths, texts, folder.library.configs.fallback);
    if (wanted.length === 0) {
      for (const [path, { lines }] of configs.files) measure(() => lines, texts.get(path) ?? '', encoding);
      return configs;
    }
    for (const [path, text] of await fetch(wanted)) texts.set(path, text);
  }
}

/** The facts of a document; `undefined` where there is none to check. */
export function factsFrom(
  folder: Folder,
  { today, encoding }: FolderContext,
  path: string,
  source: Source | undefined,
  parse?: (text: string) => Document,
): Facts | undefined {
  if (source === undefined || !isChecked(folder, path)) return undefined;
  const facts = readDocument(path, source, configFor(folder.library.configs, path), today, folder.keep, parse);
  if (typeof source === 'string') measure(() => linesOf(facts), source, encoding);
  return facts;
}

/** Reads documents anew from the file system, those apart that are open: of them the editor knows better. */
export async function readDocuments(
  folder: Folder,
  context: FolderContext,
  paths: readonly string[],
  changes: Changes,
): Promise<void> {
  setClosedFacts(folder, await factsOnDisk(folder, context, paths), changes);
}

/** What is known of a document on disk; `undefined` where there is none to check. */
type DocumentFacts = readonly [path: string, facts: Facts | undefined];

/** Takes over what is known of documents on disk, but for those that are open by now. */
const setClosedFacts = (folder: Folder, read: readonly DocumentFacts[], changes: Changes): void =>
  setFacts(
    folder,
    read.filter(([path]) => !folder.open.has(path)),
    changes,
  );

/**
 * The facts of documents as their files are; kept ones, unless they rest on kinds that lie above the folder, or texts are
 * needed to count columns as the client does.
 */
async function factsOnDisk(folder: Folder, context: FolderContext, paths: readonly string[]): Promise<DocumentFacts[]> {
  const { kept } = context.fileSystem;
  const { uri } = folder.root;
  const make = (path: string, source: Source | undefined) => factsFrom(folder, context, path, source);
  const isConverted = context.encoding !== 'utf-16';
  const isKept = !isConverted && folder.listed && folder.library.configs.fallback.kinds === defaultConfig.kinds;
  if (kept && isKept) {
    const basis = () => ({ configs: folder.library.configs, today: context.today });
    const facts = await kept.read(uri, paths, basis, make);
    return paths.map((path, index) => [path, facts[index]]);
  }
  const sources = await context.fileSystem.read(uri, paths);
  return paths.map((path, index) => [path, make(path, sources[index])]);
}

/** Takes over the text of an open document. */
export function setText(folder: Folder, context: FolderContext, path: string, text: string, changes: Changes): void {
  folder.open.set(path, openDocument(text));
  const missing = entriesFor(path).filter(([entry]) => !isListed(folder.library, entry));
  if (folder.listed && missing.length > 0) setEntries(folder, missing, changes);
  setOpenFacts(folder, context, path, changes);
}

function setOpenFacts(folder: Folder, context: FolderContext, path: string, changes: Changes): void {
  const opened = folder.open.get(path);
  const facts = factsFrom(folder, context, path, opened?.text, () => opened?.document ?? parseDocument(''));
  setFacts(folder, [[path, facts]], changes);
}
