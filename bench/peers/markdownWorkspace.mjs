/** VS Code's Markdown language service on a folder of this machine, for its command line and its server. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import { peersFolder } from './table.mjs';

const inPeers = createRequire(path.join(peersFolder, 'package.json'));
const service = inPeers('vscode-markdown-languageservice');
const inService = createRequire(inPeers.resolve('vscode-markdown-languageservice'));
const { URI } = inService('vscode-uri');
const { Emitter } = inService('vscode-languageserver');
const { TextDocument } = createRequire(import.meta.url)('vscode-languageserver-textdocument');

/** The checks that are wanted of it. */
export const diagnosticOptions = {
  validateReferences: 'ignore',
  validateFragmentLinks: 'error',
  validateFileLinks: 'error',
  validateMarkdownFileLinkFragments: 'error',
  validateUnusedLinkDefinitions: 'ignore',
  validateDuplicateLinkDefinitions: 'ignore',
  ignoreLinks: [],
};

/** No cancellation. */
export const noToken = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

/** The service on a folder. `documents` reads every Markdown file; `opened` and `changed` take over a document of an editor. */
export function openWorkspace(folder) {
  const changes = { changed: new Emitter(), created: new Emitter(), deleted: new Emitter() };
  const cache = new Map();
  const open = new Map();
  const read = uri => {
    const key = uri.toString();
    if (open.has(key)) return open.get(key);
    if (!cache.has(key)) {
      let text;
      try {
        text = fs.readFileSync(uri.fsPath, 'utf8');
      } catch {
        return undefined;
      }
      cache.set(key, TextDocument.create(key, 'markdown', 1, text));
    }
    return cache.get(key);
  };
  const documents = () =>
    fs
      .readdirSync(folder, { recursive: true })
      .filter(name => name.endsWith('.md'))
      .map(name => read(URI.parse(pathToFileURL(path.join(folder, name)).href)));
  const workspace = {
    workspaceFolders: [URI.file(folder)],
    onDidChangeMarkdownDocument: changes.changed.event,
    onDidCreateMarkdownDocument: changes.created.event,
    onDidDeleteMarkdownDocument: changes.deleted.event,
    getAllMarkdownDocuments: async () => documents(),
    hasMarkdownDocument: uri => open.has(uri.toString()) || cache.has(uri.toString()),
    openMarkdownDocument: async uri => read(uri),
    async stat(uri) {
      const stats = fs.statSync(uri.fsPath, { throwIfNoEntry: false });
      return stats && { isDirectory: stats.isDirectory() };
    },
    readDirectory: async uri =>
      fs
        .readdirSync(uri.fsPath, { withFileTypes: true })
        .map(entry => [entry.name, { isDirectory: entry.isDirectory() }]),
  };
  const markdownIt = MarkdownIt({ html: true });
  const parser = {
    slugifier: service.githubSlugifier,
    tokenize: async document => markdownIt.parse(document.getText(), {}),
  };
  const logger = { level: 0, log() {} };
  const languageService = service.createLanguageService({ workspace, parser, logger });
  return {
    documents,
    diagnostics: document => languageService.computeDiagnostics(document, diagnosticOptions, noToken),
    taken(document) {
      open.set(document.uri, document);
      changes.changed.fire(document);
    },
    fileChanged(uri, type) {
      cache.delete(uri);
      const at = URI.parse(uri);
      if (type === 'deleted') return changes.deleted.fire(at);
      const document = read(at);
      if (document) changes[type].fire(document);
    },
  };
}
