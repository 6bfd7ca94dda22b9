/** Entry point of the language server in a Web Worker. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDate } from '#core';
import { workerFrom } from '../../../style/src/browser/start.ts';
import { clientFileSystem } from '../clientFileSystem.ts';
import { runServer } from '../server.ts';

declare const self: DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
runServer(connection, {
  fileSystem: clientFileSystem(connection),
  today: () => localDate(new Date()),
  version: __VERSION__,
  startWorker: ({ styleWorker }) => (styleWorker === undefined ? undefined : workerFrom(styleWorker)),
});
