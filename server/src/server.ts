/** The language server: its capabilities, and which function answers which message. */
import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { sayIn } from '#core';
import type { StartWorker } from '../../style/src/linter.ts';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { textsIn } from './columns.ts';
import { type Delivery, diagnosticsOf, documentReport, push } from './diagnostics.ts';
import { features } from './features/index.ts';
import { type Shares, sharesOf } from './features/share.ts';
import type { FileSystem } from './fileSystem.ts';
import { loadingProgress } from './progress.ts';
import { type InitializationOptions, type StatusParams, statusMethod } from './protocol.ts';
import { createRest } from './rest.ts';
import { Session, type SessionHost } from './session.ts';
import { watchConfiguration, watchFiles, watchFolders } from './watch.ts';
import { type ChangeListener, type Subscribe, workspaceDiagnostics } from './workspaceDiagnostics.ts';

/** What is the host's: where files are, and which day it is. */
export interface ServerHost {
  readonly fileSystem: FileSystem;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly version: string;
  /** How workers are started that lint, for this client; `undefined` where they cannot be. */
  readonly startWorker: (options: InitializationOptions) => StartWorker | undefined;
  /** Called when folders have been read and everything in them is checked. */
  readonly settled?: () => void | Promise<void>;
}

/** Runs the server on a connection, until the client ends it. */
export function runServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize(params => {
    const abilities = abilitiesOf(params);
    const options: InitializationOptions = params.initializationOptions ?? {};
    host.fileSystem.kept?.begin(options.cacheFolder);
    const startWorker = host.startWorker(options);
    const say = sayIn(options.words ?? {});
    serve(connection, { ...host, startWorker, say }, { abilities, shares: sharesOf(params) }, foldersOf(params));
    return initializeResult(abilities, host.version);
  });
  connection.listen();
}

const foldersOf = ({ workspaceFolders, rootUri }: InitializeParams): string[] =>
  workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);

function initializeResult(abilities: Abilities, version: string): InitializeResult {
  const diagnosticProvider = {
    identifier: 'playbook',
    interFileDependencies: true,
    workspaceDiagnostics: true,
  };
  const given: ServerCapabilities = Object.assign({}, ...features.map(feature => feature.capabilities(abilities)));
  const capabilities: ServerCapabilities = {
    ...given,
    positionEncoding: abilities.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { ...given.workspace, workspaceFolders: { supported: true, changeNotifications: true } },
    ...(abilities.pullsDiagnostics ? { diagnosticProvider } : {}),
  };
  return { serverInfo: { name: 'Playbook Author', version }, capabilities };
}

/** The host, with what is known of it once the client is. */
type KnownHost = Omit<ServerHost, 'startWorker'> & Pick<SessionHost, 'startWorker' | 'say'>;

/** What is known of the client. */
interface Client {
  readonly abilities: Abilities;
  readonly shares: Shares;
}

/** Answers everything after `initialize`. */
function serve(
  connection: Connection,
  host: KnownHost,
  { abilities, shares }: Client,
  folders: readonly string[],
): void {
  const documents = new TextDocuments(textsIn(abilities.encoding));
  const listeners = new Set<ChangeListener>();
  const progress = loadingProgress(connection, abilities);
  const failed = (error: unknown) =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const rest = createRest(failed);
  let hasRead = false;
  rest.subscribe(async () => {
    if (!hasRead) return;
    hasRead = false;
    await host.settled?.();
  });
  const session = new Session({
    ...host,
    encoding: abilities.encoding,
    changed: (uris, edited) => {
      for (const listener of listeners) listener(uris, edited);
    },
    rechecked: rest.disturb,
    progress: progress.report,
    loading(begins) {
      hasRead = !begins;
      if (!begins) progress.end();
      const status: StatusParams = { loading: begins, documents: session.documentCount };
      if (abilities.showsStatus) void connection.sendNotification(statusMethod, status);
    },
    log: sentence => connection.console.warn(sentence),
    failed,
  });
  const versionOf = (uri: string) => documents.get(uri)?.version;
  const delivery: Delivery = { session, connection, versionOf };
  const subscribe: Subscribe = listener => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  subscribe((uris, edited) => deliver(delivery, abilities, uris, edited));

  documents.onDidChangeContent(({ document }) => session.setText(document.uri, document.getText()));
  documents.onDidOpen(({ document }) => session.seen(document.uri));
  documents.onDidSave(({ document }) => session.seen(document.uri));
  documents.onDidClose(({ document }) => session.close(document.uri));
  documents.listen(connection);
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    // Of a document that was just closed clients ask once more: what counts is the file, which has to be read first.
    await (documents.get(textDocument.uri) ? session.checked() : session.settled());
    return documentReport(diagnosticsOf(session, textDocument.uri), previousResultId);
  });
  connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
    workspaceDiagnostics(delivery, params, token, partial, subscribe),
  );
  for (const feature of features)
    feature.listen({
      ...{ connection, session, abilities, shares },
      versionOf: uri => versionOf(uri) ?? null,
      atRest: rest.subscribe,
    });
  connection.onInitialized(() => {
    session.setFolders(folders);
    watchConfiguration(connection, abilities, { session, shares });
    watchFolders(connection, abilities, session);
    watchFiles(connection, abilities, session);
  });
}

/**
 * Tells the client of changed problems: pushes them, or asks it to pull again where an open document changed for another
 * reason than its own edit, after which the client pulls by itself.
 */
function deliver(delivery: Delivery, abilities: Abilities, uris: readonly string[], edited: string | undefined): void {
  const { connection, versionOf } = delivery;
  if (!abilities.pullsDiagnostics) push(delivery, uris);
  else if (abilities.refreshesDiagnostics && uris.some(uri => uri !== edited && versionOf(uri) !== undefined))
    connection.languages.diagnostics.refresh().catch(() => {});
}
