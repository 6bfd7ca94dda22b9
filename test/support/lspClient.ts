/** A client of the language server for tests: the real process, real JSON-RPC, and as little else as the protocol allows. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';

const server = path.join(import.meta.dirname, '../../dist/server/node.js');

/** The message of a diagnostic, which this server always sends as plain text. */
export const messageOf = (diagnostic: Diagnostic | undefined): string => String(diagnostic?.message ?? '');

/** What a test sees of a running server. */
export interface LspClient {
  readonly connection: MessageConnection;
  readonly result: InitializeResult;
  /** Exit code of the process, once it has ended. */
  readonly exited: Promise<number | null>;
  uri(file: string): string;
  open(file: string, text: string): void;
  /** Tells that a file was saved. */
  saved(file: string): void;
  change(file: string, version: number, text: string): void;
  /** The diagnostics of a file as last pushed; waits until `until` holds. */
  pushed(file: string, until: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  actions(file: string, diagnostic: Diagnostic): Promise<CodeAction[]>;
  shutdown(): Promise<void>;
}

/** Starts the server on a folder, or on several of which the first is that of `uri`. `capabilities` are the client's; none make a client that only takes what is pushed. */
export async function startClient(
  folders: string | readonly string[],
  capabilities: ClientCapabilities = {},
  settings: unknown = {},
  initializationOptions?: object,
): Promise<LspClient> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>(resolve => child.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const shutdown = async () => {
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await exited;
  };
  onTestFinished(async () => {
    if (child.exitCode === null) await shutdown();
    connection.dispose();
  });
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
    diagnostics.set(params.uri, params.diagnostics);
    for (const wake of waiting) wake();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  const [folder = '', ...others] = [folders].flat();
  const root = pathToFileURL(folder).href;
  const uri = (file: string) => pathToFileURL(path.resolve(folder, file)).href;
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [root, ...others.map(other => pathToFileURL(other).href)].map(uri => ({ uri, name: 'test' })),
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  const document = (file: string) => ({ uri: uri(file) });
  return {
    connection,
    result,
    exited,
    uri,
    open: (file, text) =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { ...document(file), languageId: 'markdown', version: 1, text },
      }),
    saved: file => void connection.sendNotification('textDocument/didSave', { textDocument: document(file) }),
    change: (file, version, text) =>
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { ...document(file), version },
        contentChanges: [{ text }],
      }),
    pushed: (file, until) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const current = diagnostics.get(uri(file)) ?? [];
          if (!until(current)) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(current);
        };
        const seen = () => JSON.stringify(diagnostics.get(uri(file)) ?? [], undefined, 1);
        const timer = setTimeout(
          () => reject(new Error(`Waited in vain for the diagnostics of ${file}; there are ${seen()}`)),
          10_000,
        );
        waiting.add(look);
        look();
      }),
    actions: (file, diagnostic) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: document(file),
        range: diagnostic.range,
        context: { diagnostics: [diagnostic] },
      }),
    shutdown,
  };
}

/** The edit of an action as `path: text` where it inserts or replaces, for simple comparison. */
export const newTexts = (edit: WorkspaceEdit | undefined): string[] =>
  [
    ...Object.values(edit?.changes ?? {}).flat(),
    ...(edit?.documentChanges ?? []).flatMap(change => ('edits' in change ? change.edits : [])),
  ].map(change => ('newText' in change ? change.newText : ''));
