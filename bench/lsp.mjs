/** A client that measures a language server: it pulls diagnostics where the server lets it, and waits for them elsewhere. */
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

const capabilities = {
  textDocument: { diagnostic: { dynamicRegistration: false }, publishDiagnostics: { versionSupport: true } },
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
};

/** How long anything is waited for, in milliseconds. */
const patience = 60_000;

/** Starts a server on a folder; gives what works with it. */
export async function startServer({ program, args, initializationOptions }, folder) {
  const child = spawn(program, args, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const link = connect(child);
  const server = await initialize(link.connection, folder, initializationOptions);
  const takesPieces = (server.textDocumentSync?.change ?? server.textDocumentSync) === 2;
  return {
    pid: child.pid,
    ...typing(link, takesPieces),
    ...waiting(link, server.diagnosticProvider !== undefined),
    watched: (uri, type) => link.send('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] }),
    stop: () => stop(link),
  };
}

/** The connection to a server, the diagnostics that it pushed, and events: `news` of diagnostics, with a document or of all; `status`. */
function connect(child) {
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const events = new EventEmitter();
  const pushed = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    pushed.set(uri, diagnostics);
    events.emit('news', uri);
  });
  connection.onNotification('playbook/status', status => events.emit('status', status));
  connection.onRequest('workspace/diagnostic/refresh', () => {
    events.emit('news');
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest(() => null);
  connection.listen();
  const send = (method, params) => void connection.sendNotification(method, params);
  const next = (name, signal) => once(events, name, { signal });
  return { child, connection, pushed, send, next };
}

/** Gives what the server can do. */
async function initialize(connection, folder, initializationOptions) {
  const uri = pathToFileURL(folder).href;
  const workspaceFolders = [{ uri, name: 'bench' }];
  const params = { processId: process.pid, rootUri: uri, workspaceFolders, capabilities, initializationOptions };
  const result = await connection.sendRequest('initialize', params);
  await connection.sendNotification('initialized', {});
  return result.capabilities;
}

/** Opens documents and inserts text; a server that takes no pieces gets the whole document. */
function typing({ send }, takesPieces) {
  const lines = new Map();
  return {
    open(uri, text) {
      lines.set(uri, text.split('\n'));
      send('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    },
    insert(uri, version, position, text) {
      const all = lines.get(uri);
      const line = all[position.line];
      const after = `${line.slice(0, position.character)}${text}${line.slice(position.character)}`;
      all.splice(position.line, 1, ...after.split('\n'));
      const piece = { range: { start: position, end: position }, text };
      const contentChanges = [takesPieces ? piece : { text: all.join('\n') }];
      send('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
  };
}

/** Waits for what a server says. `pulls`: whether it is asked for diagnostics; else it pushes them. */
function waiting({ child, connection, pushed, next }, pulls) {
  /** Diagnostics of a document after what was last sent; of a server that pushes: the next ones that it sends. */
  async function diagnostics(uri) {
    if (pulls) return pulled(child, connection, uri);
    const signal = AbortSignal.timeout(patience);
    for (;;) if ((await next('news', signal))[0] === uri) return pushed.get(uri);
  }
  return {
    diagnostics,
    /** Resolves when the server has read its library; only ours tells. */
    async indexed() {
      for (;;) if (!(await next('status', AbortSignal.timeout(patience)))[0].loading) return;
    },
    /** Waits until the diagnostics of a document are as wanted; gives whether they came to be so. */
    async until(uri, isWanted) {
      const ended = AbortSignal.timeout(10_000);
      for (let isFound = false; !isFound; ) {
        const enough = new AbortController();
        const news = next('news', AbortSignal.any([ended, enough.signal])).then(
          () => true,
          () => false,
        );
        isFound = isWanted((pulls ? await diagnostics(uri) : pushed.get(uri)) ?? []);
        if (isFound) enough.abort();
        else if (!(await news)) return false;
      }
      return true;
    },
  };
}

async function pulled(child, connection, uri) {
  const answered = new AbortController();
  const tooLate = wait(patience, undefined, { signal: answered.signal }).then(() => {
    child.kill('SIGKILL');
    throw new Error(`A request was not answered within ${patience / 1000} s.`);
  });
  tooLate.catch(() => {}); // that it was answered is no fault
  const answer = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const report = await Promise.race([answer, tooLate]).finally(() => answered.abort());
  return report.items;
}

async function stop({ child, connection, send }) {
  await connection.sendRequest('shutdown');
  const exited = child.exitCode === null ? once(child, 'exit') : undefined;
  send('exit');
  // Not every server ends when it is told to.
  const forced = setTimeout(() => child.kill('SIGKILL'), 2000);
  await exited;
  clearTimeout(forced);
  connection.dispose();
}
