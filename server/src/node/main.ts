/** Entry point of the language server on Node: over stdio, IPC or a socket, as its arguments say. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDate } from '#core';
import { clientFileSystem } from '../clientFileSystem.ts';
import { runServer } from '../server.ts';
import { diskFileSystem } from './diskFileSystem.ts';

const connection = createConnection(ProposedFeatures.all);
const fileSystem = diskFileSystem(clientFileSystem(connection));
runServer(connection, { fileSystem, today: () => localDate(new Date()), version: __VERSION__ });
