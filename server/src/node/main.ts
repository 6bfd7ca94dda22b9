/** Entry point of the language server on Node: over stdio, IPC or a socket, as its arguments say. */
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDate } from '#core';
import { workerIn } from '../../../style/src/node/start.ts';
import { clientFileSystem } from '../clientFileSystem.ts';
import { runServer } from '../server.ts';
import { diskFileSystem } from './diskFileSystem.ts';

const connection = createConnection(ProposedFeatures.all);
const fileSystem = diskFileSystem(clientFileSystem(connection));
runServer(connection, {
  fileSystem,
  today: () => localDate(new Date()),
  version: __VERSION__,
  startWorker: () => workerIn(path.join(__dirname, '../style/node.js')),
});
