/** Abilities: what the client at the other end can do, read once from its capabilities. */
import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import { type Encoding, encodingOf } from './columns.ts';
import type { InitializationOptions } from './protocol.ts';

/** What the server has to know of its client. */
export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly workspaceFolders: boolean;
  readonly watchesFiles: boolean;
  readonly progress: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly renamesFiles: boolean;
  /** Whether the edit of a code action may be worked out once it is chosen. */
  readonly resolvesEdits: boolean;
  /** Whether it shows code actions that cannot be done here, with the reason. */
  readonly disabledActions: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Whether the place of a workspace symbol may be worked out once it is chosen. */
  readonly resolvesSymbols: boolean;
  /** The most folds that it wants of a document. */
  readonly foldLimit: number | undefined;
  /** The commands that it can run for a code lens. */
  readonly commands: ReadonlySet<string>;
  /** What the client counts columns in. */
  readonly encoding: Encoding;
  /** Whether a definition may say which range it is the definition of. */
  readonly locationLinks: boolean;
  readonly preparesRename: boolean;
  /** Whether it wants to be told how far the reading of the library is. */
  readonly showsStatus: boolean;
  /** What a code action inserts may have placeholders to fill in. */
  readonly snippetEdits: boolean;
  /** Completion items may have placeholders to fill in. */
  readonly snippets: boolean;
  /** A completion item may have more words at its far end. */
  readonly labelDetails: boolean;
  readonly completionMarkdown: boolean;
  readonly hoverMarkdown: boolean;
  /** Whether it completes configurations from their schema by itself. */
  readonly completesConfig: boolean;
  /** Whether a hover need not say what a problem of the place says. */
  readonly hoversProblems: boolean;
}

/** Reads a client's capabilities; what it does not name it cannot do. */
export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): Abilities {
  const { textDocument, workspace, window, general } = capabilities;
  const options: InitializationOptions = initializationOptions ?? {};
  // Files are created and renamed among the changes of documents only.
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  const operations = documentChanges ? (workspace.workspaceEdit?.resourceOperations ?? []) : [];
  const { codeAction, documentSymbol, foldingRange } = textDocument ?? {};
  const item = textDocument?.completion?.completionItem;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    documentChanges,
    createsFiles: operations.includes('create'),
    renamesFiles: operations.includes('rename'),
    resolvesEdits: codeAction?.dataSupport === true && includes(codeAction.resolveSupport?.properties, 'edit'),
    disabledActions: codeAction?.disabledSupport === true,
    hierarchicalSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    resolvesSymbols: includes(workspace?.symbol?.resolveSupport?.properties, 'location.range'),
    foldLimit: foldingRange?.rangeLimit,
    commands: new Set(Array.isArray(options.commands) ? options.commands : []),
    encoding: encodingOf(general?.positionEncodings),
    locationLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    showsStatus: options.status === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    snippets: item?.snippetSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    completionMarkdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    completesConfig: options.completesConfig === true,
    hoversProblems: options.hoversProblems === true,
  };
}

const includes = (all: readonly string[] | undefined, one: string): boolean => all?.includes(one) === true;
