/** The language server on Node: over stdio, IPC or a socket, as its arguments say. */

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDate } from '#core';
import { clientFileSystem } from '../clientFileSystem.ts';
import { runServer } from '../server.ts';
import { diskFileSystem } from './diskFileSystem.ts';

/** Starts the server; the promise never resolves, the protocol's `exit` ends the process. */
export function startServer(): Promise<never> {
  const connection = createConnection(ProposedFeatures.all);
  const fileSystem = diskFileSystem(clientFileSystem(connection));
  runServer(connection, { fileSystem, today: () => localDate(new Date()), version: __VERSION__ });
  return new Promise(() => {});
}
