/** A client for tests that pulls as VS Code does: it keeps one request open, and is told of what changes bit by bit. */
import type { Diagnostic, Position, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { startClient } from './lspClient.ts';

/** What a test sees of a server, and the notifications that an editor sends. */
export interface WatchingClient {
  /** Diagnostics as told bit by bit, by URI. */
  readonly streamed: Map<string, readonly Diagnostic[]>;
  /** All diagnostics, once everything told so far is taken over. */
  pulled(): Promise<Map<string, readonly Diagnostic[]>>;
  watched(changes: readonly { readonly uri: string; readonly type: 'created' | 'changed' | 'deleted' }[]): void;
  foldersChanged(how: 'add' | 'remove', uri: string): void;
  open(uri: string, text: string): void;
  /** Replaces the text of an open document from the first difference on. */
  edit(uri: string, before: string, after: string): void;
  close(uri: string): void;
  shutdown(): Promise<void>;
}

const eventTypes = { created: 1, changed: 2, deleted: 3 } as const;

/** Starts the server on folders. */
export async function startWatchingClient(folders: readonly string[]): Promise<WatchingClient> {
  const client = await startClient(folders, {
    textDocument: { diagnostic: { dynamicRegistration: false } },
    workspace: {
      diagnostics: { refreshSupport: true },
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
  });
  const { connection } = client;
  const streamed = new Map<string, readonly Diagnostic[]>();
  const take = (into: Map<string, readonly Diagnostic[]>, { items }: WorkspaceDiagnosticReport) => {
    for (const report of items) if (report.kind === 'full') into.set(report.uri, report.items);
  };
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onNotification('$/progress', ({ value }: { value: WorkspaceDiagnosticReport }) => take(streamed, value));
  connection.sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'all' }).catch(() => {}); // it is open until the server ends
  const versions = new Map<string, number>();
  const send = (method: string, params: object) => void connection.sendNotification(method, params);
  const identifier = (uri: string) => {
    const version = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, version);
    return { uri, version };
  };
  return {
    streamed,
    async pulled() {
      const all = new Map<string, readonly Diagnostic[]>();
      take(all, await connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }));
      return all;
    },
    watched(changes) {
      if (changes.length === 0) return;
      const typed = changes.map(({ uri, type }) => ({ uri, type: eventTypes[type] }));
      send('workspace/didChangeWatchedFiles', { changes: typed });
    },
    foldersChanged(how, uri) {
      const folders = [{ uri, name: uri }];
      const event = { added: how === 'add' ? folders : [], removed: how === 'remove' ? folders : [] };
      send('workspace/didChangeWorkspaceFolders', { event });
    },
    open: (uri, text) =>
      send('textDocument/didOpen', { textDocument: { ...identifier(uri), languageId: 'markdown', text } }),
    edit(uri, before, after) {
      let same = 0;
      while (same < before.length && before[same] === after[same]) same++;
      const range = { start: positionAt(before, same), end: positionAt(before, before.length) };
      const contentChanges = [{ range, text: after.slice(same) }];
      send('textDocument/didChange', { textDocument: identifier(uri), contentChanges });
    },
    close: uri => send('textDocument/didClose', { textDocument: { uri } }),
    shutdown: client.shutdown,
  };
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
