/** Abilities: what the client at the other end can do, read once from its capabilities. */
import type { InitializeParams } from 'vscode-languageserver';
import { type Encoding, encodingOf } from './columns.ts';
import type { InitializationOptions } from './protocol.ts';

/** What the server has to know of its client. */
export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly workspaceFolders: boolean;
  readonly watchesFiles: boolean;
  readonly progress: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly renamesFiles: boolean;
  /** What the client counts columns in. */
  readonly encoding: Encoding;
  /** Whether it wants to be told how far the reading of the library is. */
  readonly showsStatus: boolean;
}

/** Reads a client's capabilities; what it does not name it cannot do. */
export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): Abilities {
  const { textDocument, workspace, window, general } = capabilities;
  const options: InitializationOptions = initializationOptions ?? {};
  const operations = workspace?.workspaceEdit?.resourceOperations ?? [];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: operations.includes('create'),
    renamesFiles: operations.includes('rename'),
    encoding: encodingOf(general?.positionEncodings),
    showsStatus: options.status === true,
  };
}
