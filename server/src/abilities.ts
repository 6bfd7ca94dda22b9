/** Abilities: what the client at the other end can do, read once from its capabilities. */
import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
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
  /** Whether it wants to be told how far the reading of the library is. */
  readonly showsStatus: boolean;
  /** Completion items may have placeholders to fill in. */
  readonly snippets: boolean;
  /** A completion item may tell what is replaced from what is there when it is inserted. */
  readonly insertReplace: boolean;
  /** A completion item may have more words at its far end. */
  readonly labelDetails: boolean;
  readonly completionMarkdown: boolean;
  readonly hoverMarkdown: boolean;
  /** Whether it completes configurations from their schema by itself. */
  readonly completesConfig: boolean;
}

/** Reads a client's capabilities; what it does not name it cannot do. */
export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): Abilities {
  const { textDocument, workspace, window } = capabilities;
  const options: InitializationOptions = initializationOptions ?? {};
  const item = textDocument?.completion?.completionItem;
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
    showsStatus: options.status === true,
    snippets: item?.snippetSupport === true,
    insertReplace: item?.insertReplaceSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    completionMarkdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    completesConfig: options.completesConfig === true,
  };
}
