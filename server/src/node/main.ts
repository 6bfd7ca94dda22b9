/** The language server on Node: over stdio, IPC or a socket, as its arguments say. */
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDate } from '#core';
import { workerIn } from '../../../style/src/node/start.ts';
import { clientFileSystem } from '../clientFileSystem.ts';
import { runServer } from '../server.ts';
import { serverCaches } from './caches.ts';
import { diskFileSystem } from './diskFileSystem.ts';
import { giveBack } from './room.ts';

const connection = createConnection(ProposedFeatures.all);
const caches = serverCaches(__filename, sentence => connection.console.warn(sentence));
const fileSystem = diskFileSystem(clientFileSystem(connection), caches);
runServer(connection, {
  fileSystem,
  today: () => localDate(new Date()),
  version: __VERSION__,
  startWorker: () => workerIn(path.join(__dirname, '../style/node.js')),
  settled: () => giveBack(caches),
});
