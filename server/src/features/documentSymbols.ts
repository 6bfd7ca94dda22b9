/** Document symbols: as a tree where the client shows one, else as a list. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type DocumentSymbol as CoreSymbol, documentSymbols, type LineStarts, linesAt } from '#core';
import { toRange } from '../toLsp.ts';
import { type Feature, openView } from './feature.ts';

/** The outline of a document. A client that has an outline of its own would show it twice. */
export const documentSymbolsFeature: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Playbook' } }),
  listen({ connection, session, abilities, shares }) {
    connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
      if (shares.of('symbols') !== 'all') return [];
      const open = await openView(session, uri);
      if (!open) return [];
      const lines = linesAt(open.folder.library, open.path);
      const symbols = documentSymbols(open.view);
      return abilities.hierarchicalSymbols ? symbols.map(symbol => toTree(symbol, lines)) : toList(symbols, uri, lines);
    });
  },
};

/** Sections are what VS Code's own outline of Markdown makes of headings. */
const kinds: Readonly<Record<CoreSymbol['kind'], SymbolKind>> = {
  frontmatter: SymbolKind.Object,
  key: SymbolKind.Key,
  section: SymbolKind.String,
};

const toTree = (symbol: CoreSymbol, lines: LineStarts): DocumentSymbol => ({
  name: symbol.name,
  ...(symbol.detail === '' ? {} : { detail: symbol.detail }),
  kind: kinds[symbol.kind],
  range: toRange(lines, symbol),
  selectionRange: toRange(lines, symbol.selection),
  children: symbol.children.map(child => toTree(child, lines)),
});

const toList = (symbols: readonly CoreSymbol[], uri: string, lines: LineStarts, within?: string): SymbolInformation[] =>
  symbols.flatMap(symbol => [
    {
      name: symbol.name,
      kind: kinds[symbol.kind],
      location: { uri, range: toRange(lines, symbol) },
      ...(within === undefined ? {} : { containerName: within }),
    },
    ...toList(symbol.children, uri, lines, symbol.name),
  ]);
