// VS Code's Markdown language service as a language server, as plain as can be: what is measured is the service.
// node markdownServer.mjs --stdio
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openWorkspace } from './markdownWorkspace.mjs';

const types = { 1: 'created', 2: 'changed', 3: 'deleted' };
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let workspace;

connection.onInitialize(({ workspaceFolders }) => {
  workspace = openWorkspace(fileURLToPath(workspaceFolders[0].uri));
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    },
  };
});
documents.onDidChangeContent(({ document }) => workspace.taken(document));
connection.languages.diagnostics.on(async ({ textDocument }) => ({
  kind: 'full',
  items: await workspace.diagnostics(documents.get(textDocument.uri)),
}));
connection.onDidChangeWatchedFiles(({ changes }) => {
  for (const { uri, type } of changes) workspace.fileChanged(uri, types[type]);
  void connection.languages.diagnostics.refresh();
});
documents.listen(connection);
connection.listen();
