/** The session: the folders of the workspace and the open documents. The one cell that changes. */
import {
  allFacts,
  baselineName,
  type Config,
  configWith,
  factsAt,
  inEnglish,
  type Problem,
  type Say,
  withChange,
  withFallback,
} from '#core';
import type { StartWorker } from '../../style/src/linter.ts';
import { type Changes, markStale, noChanges } from './changes.ts';
import type { Encoding } from './columns.ts';
import type { FileSystem } from './fileSystem.ts';
import { type Folder, type FolderContext, isAuthored, isConfigured, newFolder } from './folder.ts';
import { documentsIn, type FileEvent, follow, isDecisive, mostFollowed } from './follow.ts';
import {
  configureAbove,
  configuredAbove,
  loadFolder,
  newConfigured,
  probeAgain,
  readDocuments,
  setText,
} from './load.ts';
import { pause, wait } from './pause.ts';
import { nearestPlace, type Place } from './place.ts';
import { recheck } from './recheck.ts';
import { folderUri, holds, pathIn, type Root, rootOf, uriOf } from './roots.ts';
import { createStyling, type Styling } from './style.ts';

/** What a session needs of its host. */
export interface SessionHost {
  readonly fileSystem: FileSystem;
  /** Told which documents have other problems than before, and which document's edit was the cause. */
  readonly changed: (uris: readonly string[], edited: string | undefined) => void;
  /** Told whenever something was checked again, whether its problems are others or not. */
  readonly rechecked?: () => void;
  /** Told of the reading of a library; ends it by answering `false`. */
  readonly progress: (done: number, of: number) => boolean;
  /** Told when the reading of a library begins, and when it has ended. */
  readonly loading: (begins: boolean) => void;
  /** Told, in a sentence, of what the author should know but cannot be shown in a document. */
  readonly log: (sentence: string) => void;
  /** Told of what went wrong in work that nobody waits for. */
  readonly failed: (error: unknown) => void;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** How workers are started that lint; without it nothing is said of style. */
  readonly startWorker?: StartWorker | undefined;
  /** What the client counts columns in; UTF-16 code units where nothing is said. */
  readonly encoding?: Encoding;
  /** The author's language; English where nothing is said. */
  readonly say?: Say;
}

/** So many documents are checked at a time that nobody waits for. */
const slice = 8;

/** How long, in milliseconds, nothing may happen until a burst of events is over. */
const settling = 20;

/** Everything that the server knows of the author's workspace. */
export class Session {
  /** Texts of documents as edits will leave them that were handed out and rename them; see features/moved.ts. */
  readonly announced = new Map<string, string>();
  private readonly host: SessionHost;
  private readonly folders: Folder[] = [];
  private config: Config = configWith(undefined);
  /** Folders that are about to be read. */
  private readonly waiting = new Set<Folder>();
  /** Loads go one after the other; edits do not wait for them. */
  private loading: Promise<void> = Promise.resolve();
  /** Open documents are checked at once, one state after the other. */
  private checking: Promise<void> = Promise.resolve();
  /** All others are checked while nobody else has anything to do; `undefined` where there is nothing to check. */
  private sweeping: Promise<void> | undefined;
  /** What happened on disk and is not taken over yet. */
  private events: FileEvent[] = [];
  private readonly styling: Styling;

  constructor(host: SessionHost) {
    this.host = host;
    const { startWorker, fileSystem, log, failed } = host;
    this.styling = createStyling({
      startWorker,
      fileSystem,
      folders: this.folders,
      log,
      failed,
      styled: (folder, paths) => this.recheck(folder, noChanges(paths)),
    });
  }

  /** What checks are made with. */
  get context(): FolderContext {
    const { fileSystem, log, encoding = 'utf-16', say = inEnglish } = this.host;
    return { fileSystem, today: this.host.today(), log, encoding, say };
  }

  /** Resolves when every open document is checked as it is now. */
  checked(): Promise<void> {
    return this.checking;
  }

  /** Resolves when every folder is read and every document is checked. */
  async settled(): Promise<void> {
    for (let before: Promise<void> | undefined; before !== this.loading || this.sweeping; ) {
      before = this.loading;
      await before;
      await this.checking;
      await this.sweeping;
    }
  }

  /** Adds and removes folders of the workspace, and reads those that are new. */
  setFolders(added: readonly string[], removed: readonly string[] = []): void {
    const open = this.openDocuments();
    const before = this.urisWithProblems();
    for (const uri of removed)
      this.removeFolder(this.folders.find(({ listed, root }) => listed && root.uri === rootOf(uri).uri));
    const loaded = added.map(uri => newFolder(rootOf(uri), true, this.config));
    this.folders.push(...loaded);
    for (const { uri, text, ...place } of open) {
      const { folder } = nearestPlace(this.folders, uri, ({ listed }) => listed) ?? {};
      if (folder ? folder === place.folder : !place.folder.listed) continue;
      this.closeAt(place);
      this.setText(uri, text);
    }
    for (const folder of loaded) this.load(folder, 'all');
    // A document may be another folder's now, and with it its problems.
    this.host.changed([...new Set([...before, ...this.urisWithProblems()])], undefined);
  }

  /** Takes over the author's settings of rules; every document is checked again. */
  setRules(settings: unknown): void {
    const config = configWith(settings);
    if (JSON.stringify(config.rules) === JSON.stringify(this.config.rules)) return;
    this.config = config;
    for (const folder of this.folders) {
      const { library } = folder;
      folder.library = withChange(library, { configs: withFallback(library.configs, this.fallbackIn(folder.root)) });
      this.check(folder, { ...noChanges(), all: true });
    }
  }

  /** Takes over the text of a document that is opened or edited. */
  setText(uri: string, text: string): void {
    const { folder, path } = this.placeOf(uri) ?? this.placeAlone(uri);
    const changes = noChanges();
    setText(folder, this.context, path, text, changes);
    if (!folder.isConfigured) this.configureAbove(folder, path);
    this.check(folder, changes, uri);
    if (isConfigured(folder, path)) this.reconfigure(folder);
  }

  /** The document is closed: from now on the file counts, or nothing where it is not the workspace's. */
  close(uri: string): void {
    const place = this.placeOf(uri);
    if (place) this.closeAt(place);
  }

  private closeAt({ folder, path }: Place): void {
    folder.open.delete(path);
    if (!this.folders.includes(folder)) return;
    if (!folder.listed) return this.removeFolder(folder);
    // It may never have been saved, or have been deleted meanwhile: the disk has to say.
    this.filesChanged([{ uri: uriOf(folder.root, path), type: 'created' }]);
  }

  /** Takes over what happened on disk. */
  filesChanged(events: readonly FileEvent[]): void {
    const isFirst = this.events.length === 0;
    for (const event of events) this.events.push(event);
    if (isFirst) this.loading = this.loading.then(() => this.follow()).catch(this.host.failed);
  }

  /** Takes over all that has happened meanwhile. Where much happens, such as a checkout, more is to come. */
  private async follow(): Promise<void> {
    for (let seen = 0; this.events.length > mostFollowed && seen < this.events.length; ) {
      seen = this.events.length;
      await wait(settling);
    }
    const events = this.events;
    this.events = [];
    for (const folder of this.folders.filter(({ listed }) => listed)) await this.followIn(folder, events);
    if (events.some(({ type }) => type !== 'changed')) await this.lookAround(events.map(({ uri }) => uri));
  }

  /** A document was opened or saved: nobody else tells of it where it lies outside the workspace. */
  seen(uri: string): void {
    this.loading = this.loading.then(() => this.lookAround([uri])).catch(this.host.failed);
  }

  /** Looks again at what single documents link to, and for their configurations where one of these files makes them. */
  private async lookAround(uris: readonly string[]): Promise<void> {
    for (const { folder, path, uri, text } of this.openDocuments().filter(({ folder }) => !folder.listed)) {
      const others = uris.filter(other => other !== uri).map(other => pathIn(folder.root, other) ?? other);
      const changes = noChanges();
      if (others.some(other => isConfigured(folder, other))) {
        this.closeAt({ folder, path });
        this.setText(uri, text);
      } else if (others.length > 0) await probeAgain(folder, this.context, changes);
      if (changes.outward.length > 0) this.check(folder, changes);
    }
  }

  private async followIn(folder: Folder, events: readonly FileEvent[]): Promise<void> {
    const { root } = folder;
    const inside = events.map(({ uri, type }) => ({ type, path: pathIn(root, uri) }));
    const comesOrGoes = inside.some(({ type }) => type !== 'changed');
    const touched = new Set(inside.flatMap(({ path }) => path ?? []));
    if (touched.size === 0 && !comesOrGoes) return;
    const changes = noChanges();
    const isWhole = touched.has(baselineName) || events.some(({ uri }) => holds(uri, root));
    const isFollowed = !isWhole && (await follow(folder, this.context, touched, changes));
    // What comes or goes elsewhere may be the target of a link that leads there.
    if (isFollowed && comesOrGoes) await probeAgain(folder, this.context, changes);
    this.check(folder, changes);
    if (isFollowed) return;
    // Deleted and written again at once, as many editors save, a document is only `created` and yet another one.
    const written = inside.flatMap(({ type, path }) => (path !== undefined && type !== 'deleted' ? [path] : []));
    const isRelisted = comesOrGoes || written.some(path => isConfigured(folder, path) || isDecisive(path));
    if (isRelisted) this.load(folder, 'new');
    const documents = documentsIn(folder, new Set(written));
    if (documents.length > 0) this.reread(folder, documents);
  }

  /** The folder and path of a document; `undefined` where it is neither in the workspace nor open. */
  placeOf(uri: string): Place | undefined {
    return nearestPlace(this.folders, uri, ({ listed, open }, path) => listed || open.has(path));
  }

  /** The problems of a document, as last checked. */
  problemsOf(uri: string): readonly Problem[] {
    const place = this.placeOf(uri);
    return place?.folder.problems.get(place.path) ?? [];
  }

  /** The folders of the workspace. */
  get listedFolders(): readonly Folder[] {
    return this.folders.filter(({ listed }) => listed);
  }

  /** What remark-lint says of a document, where it is known. */
  styleOf(uri: string): readonly Problem[] | undefined {
    const place = this.placeOf(uri);
    const facts = place && factsAt(place.folder.library, place.path);
    return facts && place.folder.style.get(facts)?.problems;
  }

  /** How many documents the libraries hold. */
  get documentCount(): number {
    return this.folders.reduce((count, { library }) => count + [...allFacts(library)].length, 0);
  }

  /** The URIs of all documents that have problems. */
  urisWithProblems(): string[] {
    return this.folders.flatMap(({ root, problems }) => [...problems.keys()].map(path => uriOf(root, path)));
  }

  private openDocuments(): (Place & { readonly uri: string; readonly text: string })[] {
    return this.folders.flatMap(folder =>
      [...folder.open].map(([path, { text }]) => ({ folder, path, uri: uriOf(folder.root, path), text })),
    );
  }

  /** A document outside every folder of the workspace is a library of its own. */
  private placeAlone(uri: string): Place {
    const root = rootOf(folderUri(uri));
    const folder = newFolder(root, false, this.fallbackIn(root));
    this.folders.push(folder);
    if (isAuthored(root, this.folders))
      this.loading = this.loading.then(() => this.configureAlone(folder, uri)).catch(this.host.failed);
    return { folder, path: pathIn(root, uri) ?? uri };
  }

  /** The configuration where no file says more. What only shows a text from elsewhere, such as git's history, is not checked. */
  private fallbackIn(root: Root): Config {
    return isAuthored(root, this.folders) ? this.config : { ...this.config, include: [] };
  }

  /** For a document on its own the nearest configuration above it holds, where there is one; its folder is then the root. */
  private async configureAlone(alone: Folder, uri: string): Promise<void> {
    const root = await configuredAbove(alone.root, this.context);
    const folder = root && (await newConfigured(root, this.config, this.context));
    const [before, path] = [pathIn(alone.root, uri) ?? uri, root && pathIn(root, uri)];
    const text = alone.open.get(before)?.text;
    // It may have been closed meanwhile.
    if (!folder || path === undefined || text === undefined || !this.folders.includes(alone)) return;
    this.folders.splice(this.folders.indexOf(alone), 1, folder);
    folder.problems.set(path, alone.problems.get(before) ?? []);
    const changes = noChanges();
    setText(folder, this.context, path, text, changes);
    await this.check(folder, changes);
  }

  private removeFolder(folder: Folder | undefined): void {
    if (!folder) return;
    this.folders.splice(this.folders.indexOf(folder), 1);
    this.host.rechecked?.();
    const reported = [...folder.problems.keys()].map(path => uriOf(folder.root, path));
    this.host.changed(reported, undefined);
  }

  /** Reads a folder; what waits to be read is read once, whatever else happens meanwhile. */
  private load(folder: Folder, which: 'all' | 'new'): void {
    if (this.waiting.has(folder)) return;
    this.waiting.add(folder);
    const load = async () => {
      // What the author sees comes first: the documents that are opened at the start, and what is asked of them.
      if (!folder.isRead) await this.listen();
      this.waiting.delete(folder);
      if (!this.folders.includes(folder)) return;
      this.host.loading(true);
      this.check(folder, await loadFolder(folder, this.context, which, this.host.progress));
    };
    this.loading = this.loading
      .then(load)
      .catch(this.host.failed)
      .finally(() => this.host.loading(false));
  }

  /** Resolves when what is asked right after the start has been answered: reading a long list would make it wait. */
  private async listen(): Promise<void> {
    await wait(settling);
    await this.checking;
    await wait(settling);
  }

  /** What is checked from now on is checked with the configurations above this document, even where nothing else is known. */
  private configureAbove(folder: Folder, path: string): void {
    const changes = noChanges();
    const configure = async () => {
      await configureAbove(folder, this.context, path, changes);
      markStale(folder, changes);
    };
    this.checking = this.checking.then(configure).catch(this.host.failed);
  }

  /** A configuration may be another one now. */
  private reconfigure(folder: Folder): void {
    if (folder.listed) this.load(folder, 'new');
  }

  private reread(folder: Folder, paths: readonly string[]): void {
    const changes = noChanges();
    const read = async () => {
      await readDocuments(folder, this.context, paths, changes);
      this.check(folder, changes);
    };
    this.loading = this.loading.then(read).catch(this.host.failed);
  }

  private check(folder: Folder, changes: Changes, edited?: string): void {
    this.styling.soon();
    this.recheck(folder, changes, edited);
  }

  private recheck(folder: Folder, changes: Changes, edited?: string): void {
    markStale(folder, changes);
    const checkOpen = () =>
      this.checkStale(
        folder,
        [...folder.open.keys()].filter(path => folder.stale.has(path)),
        edited,
      );
    this.checking = this.checking.then(checkOpen).catch(this.host.failed);
    this.sweeping ??= this.sweep();
  }

  private async checkStale(folder: Folder, paths: readonly string[], edited?: string): Promise<void> {
    const changed = await recheck(folder, this.context, paths);
    this.host.rechecked?.();
    const uris = [...changed].map(path => uriOf(folder.root, path));
    if (uris.length > 0) this.host.changed(uris, edited);
  }

  /** Checks whatever is stale, a little at a time, so that typing never waits. */
  private async sweep(): Promise<void> {
    for (;;) {
      await pause();
      await this.checking;
      const folder = this.folders.find(({ stale }) => stale.size > 0);
      if (!folder) break;
      await this.checkStale(folder, firstOf(folder.stale, slice)).catch(this.host.failed);
    }
    this.sweeping = undefined;
  }
}

function firstOf(paths: ReadonlySet<string>, count: number): string[] {
  const first: string[] = [];
  for (const path of paths) if (first.push(path) === count) break;
  return first;
}
