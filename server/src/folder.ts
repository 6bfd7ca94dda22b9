/** One folder of the workspace: what is known of it, and every document's problems. */
import {
  type Config,
  configFor,
  configsOf,
  createLibrary,
  type EntryType,
  emptyBaseline,
  type Facts,
  isConfig,
  isIncluded,
  type Keep,
  keeper,
  type Library,
  type Problem,
  type Say,
  type Sought,
  withChange,
} from '#core';
import type { BaselineContext, FrozenFolder } from './baseline.ts';
import type { Encoding } from './columns.ts';
import type { OpenDocument } from './openDocument.ts';
import { authoredSchemes } from './protocol.ts';
import { type Root, schemeOf } from './roots.ts';

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
  /** The paths of what has to be checked again. */
  readonly stale: Set<string>;
  /** What the problems of documents looked for among names. */
  readonly sought: Map<string, readonly Sought[]>;
  /** The library when it was last found out what is stale. */
  checked: Library;
  /** Whether the library is known. Until it is, nothing is said of where links lead. */
  isRead: boolean;
  /** Whether all configurations are known; until then only those above open documents are looked for. */
  isConfigured: boolean;
  /** Whether symbolic links are among its files. */
  linked: boolean;
  /** What remark-lint says of the text from which facts come, where it has been asked; see style.ts. */
  readonly style: WeakMap<Facts, StyleResult>;
}

/** What remark-lint says of a text; `undefined` where it could not be found out. */
export interface StyleResult {
  readonly problems: readonly Problem[] | undefined;
}

/** What is needed of the session to read and check a folder. */
export interface FolderContext extends BaselineContext {
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the client counts columns in. */
  readonly encoding: Encoding;
  /** The author's language. */
  readonly say: Say;
}

/** A folder of which nothing is known yet. */
export function newFolder(root: Root, listed: boolean, config: Config): Folder {
  const entries = new Map<string, EntryType>(listed ? [] : [['', 'unlisted']]);
  // How far the repository around a document on its own reaches is not known: no link of it leaves it for sure.
  const reach = listed ? 0 : Number.POSITIVE_INFINITY;
  const library = withChange(createLibrary(entries, reach), { configs: configsOf(config) });
  return {
    root,
    listed,
    library,
    keep: keeper(),
    problems: new Map(),
    open: new Map(),
    stale: new Set(),
    sought: new Map(),
    checked: library,
    isRead: !listed,
    isConfigured: !listed,
    linked: false,
    baseline: emptyBaseline,
    baselineText: undefined,
    style: new WeakMap(),
  };
}

/** Whether configurations are made from the file at a path. */
export const isConfigured = ({ library: { configs } }: Folder, path: string): boolean =>
  isConfig(path) || configs.texts.has(path);

/** Whether what lies at a path is a document that the author wants to have checked. */
export const isChecked = (folder: Folder, path: string): boolean =>
  !isConfigured(folder, path) && isIncluded(configFor(folder.library.configs, path), path);

/** Whether what lies below a root is somebody's writing: on disk, not saved yet, or where a folder of the workspace is. */
export function isAuthored({ uri }: Root, folders: readonly Folder[]): boolean {
  const open = folders.filter(({ listed }) => listed).map(({ root }) => schemeOf(root.uri));
  return [...authoredSchemes, ...open].includes(schemeOf(uri));
}

/** An open document exists, and so do its folders, whether they have been saved or not. */
export function entriesFor(path: string): (readonly [string, EntryType])[] {
  const segments = path.split('/');
  return segments.map((_, index) => [
    segments.slice(0, index + 1).join('/'),
    index === segments.length - 1 ? 'file' : 'folder',
  ]);
}
