/** One folder of the workspace: its library, kept up to date, and every document's problems. */
import {
  allFacts,
  type Changed,
  type Config,
  checkConfig,
  checkDocument,
  configFor,
  configName,
  configsOf,
  createLibrary,
  defaultConfig,
  dependentsOf,
  differsByName,
  differsOutward,
  type EntryType,
  emptyBaseline,
  type Facts,
  factsAt,
  isConfig,
  isIncluded,
  isListed,
  type Keep,
  keeper,
  type Library,
  linesOf,
  linksOf,
  listedEntries,
  type Probe,
  type Problem,
  probedPaths,
  readConfigs,
  readDocument,
  rules,
  type Source,
  unknownTargets,
  withChange,
} from '#core';
import { type BaselineContext, type FrozenFolder, fade, frozenTexts, readBaselineOf } from './baseline.ts';
import { type Encoding, measure } from './columns.ts';
import { type OpenDocument, openDocument } from './openDocument.ts';
import { isNowhere, type Root, rootAbove } from './roots.ts';

/** The state of one folder. */
export interface Folder extends FrozenFolder {
  readonly root: Root;
  /** Whether it is a folder of the workspace; else it stands for one open document, and its files are asked for one by one. */
  readonly listed: boolean;
  library: Library;
  /** Gives the strings that its facts keep. */
  readonly keep: Keep;
  /** The problems of each document, as last checked. */
  readonly problems: Map<string, readonly Problem[]>;
  /** The open documents by path; they stand in for those of the file system. */
  readonly open: Map<string, OpenDocument>;
  /** What remark-lint says of the text from which facts come, where it has been asked; see style.ts. */
  readonly style: WeakMap<Facts, StyleResult>;
}

/** What remark-lint says of a text; `undefined` where it could not be found out. */
export interface StyleResult {
  readonly problems: readonly Problem[] | undefined;
}

/** What the functions below need of the session. */
export interface FolderContext extends BaselineContext {
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the client counts columns in. */
  readonly encoding: Encoding;
}

/** What changed and has not been checked since. */
export interface Changes {
  /** Documents to be checked again. */
  readonly documents: Set<string>;
  /** Paths that others may depend on: whoever does is to be checked again. */
  readonly outward: Changed[];
  /** Whether a file or document is called something else now, so that any document may be proposed another target. */
  names: boolean;
}

/** How many documents are read before others get a turn. */
const slice = 100;

/** No changes yet. */
export const noChanges = (): Changes => ({ documents: new Set(), outward: [], names: false });

/** A folder of which nothing is known yet. */
export const newFolder = (root: Root, listed: boolean, config: Config): Folder => ({
  root,
  listed,
  library: withChange(createLibrary(new Map(listed ? [] : [['', 'unlisted']])), { configs: configsOf(config) }),
  keep: keeper(),
  problems: new Map(),
  open: new Map(),
  style: new WeakMap(),
  baseline: emptyBaseline,
  baselineText: undefined,
});

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
  const { entries: onDisk, documents, reach } = await context.fileSystem.list(folder.root.uri);
  const entries = new Map(onDisk);
  for (const path of folder.open.keys()) for (const entry of entriesFor(path)) addMissing(entries, entry);
  const before = new Map(listedEntries(folder.library));
  const came = [...entries].filter(([path, type]) => before.get(path) !== type);
  const went = [...before.keys()]
    .filter(path => !entries.has(path))
    .map((path): [string, undefined] => [path, undefined]);
  folder.library = { ...withChange(folder.library, { entries: [...came, ...went] }), reach };
  if (came.length + went.length > 0) changes.names = true;
  for (const [path] of [...came, ...went]) changes.outward.push([path, factsAt(folder.library, path)]);
  await probeAgain(folder, context, changes);
  const reconfigured = await reconfigure(folder, context);
  const listed = new Set(documents.filter(path => isChecked(folder, path)));
  for (const { path } of [...allFacts(folder.library)])
    if (!listed.has(path) && !folder.open.has(path)) setFacts(folder, path, undefined, changes);
  if (reconfigured)
    for (const [path, { text }] of folder.open) setFacts(folder, path, factsFrom(folder, context, path, text), changes);
  if (await readBaselineOf(folder, context))
    for (const { path } of allFacts(folder.library)) changes.documents.add(path);
  const all = which === 'all' || reconfigured;
  const wanted = all ? [...listed] : [...listed].filter(path => !factsAt(folder.library, path));
  for (let done = 0; done < wanted.length && progress(done, wanted.length); done += slice)
    await readDocuments(folder, context, wanted.slice(done, done + slice), changes);
  return changes;
}

/** Asks the file system again about what lies outside the listing: nobody tells what comes and goes there. */
async function probeAgain(folder: Folder, { fileSystem }: FolderContext, changes: Changes): Promise<void> {
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

/** Reads the configurations anew, open ones as they are in the editor; gives whether they are others now. */
async function reconfigure(folder: Folder, { fileSystem, encoding }: FolderContext): Promise<boolean> {
  const { library, open } = folder;
  const before = library.configs.texts;
  const paths = [...listedEntries(library)].flatMap(([path, type]) =>
    type === 'file' && isConfig(path) ? [path] : [],
  );
  const fetch = async (wanted: readonly string[]) => {
    const sources = await fileSystem.read(folder.root.uri, wanted);
    return wanted.map((path, index): [string, string | null] => {
      const source = open.get(path)?.text ?? sources[index];
      return [path, typeof source === 'string' ? source : null];
    });
  };
  const known = paths.length + before.size === 0 ? [] : await fetch([...new Set([...paths, ...before.keys()])]);
  const isSame = known.length === before.size && known.every(([path, text]) => before.get(path) === text);
  if (isSame && paths.length === [...before.keys()].filter(isConfig).length) return false;
  const texts = new Map(known.filter(([path]) => isConfig(path)));
  for (;;) {
    // The author's settings may have changed meanwhile.
    const { configs, wanted } = readConfigs(paths, texts, folder.library.configs.fallback);
    if (wanted.length === 0) {
      for (const [path, { lines }] of configs.files) measure(() => lines, texts.get(path) ?? '', encoding);
      folder.library = withChange(folder.library, { configs });
      return true;
    }
    for (const [path, text] of await fetch(wanted)) texts.set(path, text);
  }
}

/** Whether configurations are made from the file at a path. */
export const isConfigured = ({ library: { configs } }: Folder, path: string): boolean =>
  isConfig(path) || configs.texts.has(path);

/** Whether what lies at a path is a document that the author wants to have checked. */
const isChecked = (folder: Folder, path: string): boolean =>
  !isConfigured(folder, path) && isIncluded(configFor(folder.library.configs, path), path);

/** The facts of a document; `undefined` where there is none to check. */
export function factsFrom(
  folder: Folder,
  { today, encoding }: FolderContext,
  path: string,
  source: Source | undefined,
): Facts | undefined {
  if (source === undefined || !isChecked(folder, path)) return undefined;
  const facts = readDocument(path, source, configFor(folder.library.configs, path), today, folder.keep);
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
  const facts = await factsOnDisk(folder, context, paths);
  paths.forEach((path, index) => {
    if (!folder.open.has(path)) setFacts(folder, path, facts[index], changes);
  });
}

/** The facts of documents as their files are; kept ones, unless they rest on kinds that lie above the folder. */
async function factsOnDisk(
  folder: Folder,
  context: FolderContext,
  paths: readonly string[],
): Promise<readonly (Facts | undefined)[]> {
  const { kept } = context.fileSystem;
  const { uri } = folder.root;
  const make = (path: string, source: Source | undefined) => factsFrom(folder, context, path, source);
  if (kept && folder.listed && folder.library.configs.fallback.kinds === defaultConfig.kinds)
    return kept.read(uri, paths, () => ({ configs: folder.library.configs, today: context.today }), make);
  const sources = await context.fileSystem.read(uri, paths);
  return paths.map((path, index) => make(path, sources[index]));
}

/** Takes over the text of an open document. */
export function setText(folder: Folder, context: FolderContext, path: string, text: string, changes: Changes): void {
  folder.open.set(path, openDocument(text));
  const missing = entriesFor(path).filter(([entry]) => !isListed(folder.library, entry));
  if (folder.listed && missing.length > 0) {
    folder.library = withChange(folder.library, { entries: missing });
    changes.names = true;
    for (const [entry] of missing) changes.outward.push([entry, factsAt(folder.library, entry)]);
  }
  setFacts(folder, path, factsFrom(folder, context, path, text), changes);
}

/** An open document exists, and so do its folders, whether they have been saved or not. */
function entriesFor(path: string): (readonly [string, EntryType])[] {
  const segments = path.split('/');
  return segments.map((_, index) => [
    segments.slice(0, index + 1).join('/'),
    index === segments.length - 1 ? 'file' : 'folder',
  ]);
}

function addMissing(entries: Map<string, EntryType>, [path, type]: readonly [string, EntryType]): void {
  if (!entries.has(path)) entries.set(path, type);
}

function setFacts(folder: Folder, path: string, facts: Facts | undefined, changes: Changes): void {
  const before = factsAt(folder.library, path);
  if (differsOutward(before, facts)) changes.outward.push([path, before]);
  changes.names ||= differsByName(before, facts);
  folder.library = withChange(folder.library, { documents: [[path, facts]] });
  changes.documents.add(path);
}

/** Checks again what the changes touch; gives the documents whose problems are others now. */
export async function recheck(folder: Folder, context: FolderContext, changes: Changes): Promise<Set<string>> {
  const candidates = new Set([...changes.documents, ...dependentsOf(folder.library, changes.outward)]);
  if (changes.names) for (const path of withLibraryProblems(folder)) candidates.add(path);
  // What a configuration names can only be looked up in a listing.
  if (folder.listed) for (const path of folder.library.configs.files.keys()) candidates.add(path);
  for (const path of withoutDocument(folder)) candidates.add(path);
  await probeUnknown(folder, context, candidates);
  const frozen = await frozenTexts(folder, context, candidates);
  const changed = new Set<string>();
  for (const path of candidates) {
    const facts = factsAt(folder.library, path);
    const found = facts
      ? checkDocument(facts, folder.library, configFor(folder.library.configs, path), folder.style.get(facts)?.problems)
      : checkConfig(path, folder.library);
    const problems = fade(folder.baseline, path, frozen.get(path), found);
    if (JSON.stringify(problems) === JSON.stringify(folder.problems.get(path) ?? [])) continue;
    if (facts || problems.length > 0) folder.problems.set(path, problems);
    else folder.problems.delete(path);
    changed.add(path);
  }
  return changed;
}

const proposing = new Set(rules.filter(rule => rule.scope === 'library' && !rule.tracked).map(({ id }) => id));

/** What had problems and is no document: it was a file of a configuration, and may be one no more. */
const withoutDocument = ({ problems, library }: Folder): string[] =>
  [...problems.keys()].filter(path => !factsAt(library, path));

/** Documents that report something of the library as a whole: what they propose may be something else now. */
const withLibraryProblems = ({ problems }: Folder): string[] =>
  [...problems].filter(([, found]) => found.some(({ rule }) => proposing.has(rule))).map(([path]) => path);

/** Asks the file system about links that lead outside the listing, until nothing is unknown. */
async function probeUnknown(folder: Folder, { fileSystem }: FolderContext, paths: Iterable<string>): Promise<void> {
  if (isNowhere(folder.root)) return;
  const links = [...paths].flatMap(path => factsAt(folder.library, path) ?? []).flatMap(linksOf);
  for (let unknown = unknownTargets(folder.library, links); unknown.length > 0; ) {
    const types = await fileSystem.probe(folder.root.uri, unknown);
    const probes = unknown.map((path, index): [string, Probe] => [path, types[index] ?? 'missing']);
    folder.library = withChange(folder.library, { probes });
    unknown = unknownTargets(folder.library, links);
  }
}
