/** Workspace symbols: documents and headings of every folder, best match first. */
import { type SymbolInformation, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { linesAt, type RankedSymbol, workspaceSymbols } from '#core';
import type { Folder } from '../folder.ts';
import { uriOf } from '../roots.ts';
import type { Session } from '../session.ts';
import { toRange } from '../toLsp.ts';
import type { Feature } from './feature.ts';

/** More than that nobody looks through; the next letter narrows them down. */
const limit = 200;

/** What a client hands back to learn where a symbol is. */
interface SymbolData {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Titles, ids and headings. Where the client finds headings itself, only titles and ids. */
export const workspaceSymbolsFeature: Feature = {
  capabilities: ({ resolvesSymbols }) => ({ workspaceSymbolProvider: { resolveProvider: resolvesSymbols } }),
  listen({ connection, session, abilities, shares }) {
    connection.onWorkspaceSymbol(async ({ query }) => {
      const share = shares.of('workspaceSymbols');
      if (share === 'nothing') return [];
      await session.settled();
      const found = session.listedFolders.flatMap(folder =>
        workspaceSymbols(folder.library, query, { limit, headings: share === 'all' }).map(symbol => ({
          folder,
          symbol,
        })),
      );
      found.sort((a, b) => b.symbol.score - a.symbol.score);
      const best = found.slice(0, limit);
      return abilities.resolvesSymbols
        ? best.map(({ folder, symbol }) => toUnresolved(folder, symbol))
        : best.map(({ folder, symbol }) => toSymbol(folder, symbol));
    });
    if (abilities.resolvesSymbols) connection.onWorkspaceSymbolResolve(symbol => resolved(session, symbol));
  },
};

const partsOf = ({ name, container, kind }: RankedSymbol) => ({
  name: name.replace(/\s+/g, ' '),
  kind: kind === 'document' ? SymbolKind.File : SymbolKind.String,
  containerName: container,
});

const toSymbol = ({ root, library }: Folder, symbol: RankedSymbol): SymbolInformation => ({
  ...partsOf(symbol),
  location: { uri: uriOf(root, symbol.path), range: toRange(linesAt(library, symbol.path), symbol.range) },
});

function toUnresolved({ root }: Folder, symbol: RankedSymbol): WorkspaceSymbol {
  const data: SymbolData = { path: symbol.path, start: symbol.range.start, end: symbol.range.end };
  return { ...partsOf(symbol), location: { uri: uriOf(root, symbol.path) }, data };
}

function resolved(session: Session, symbol: WorkspaceSymbol): WorkspaceSymbol {
  const { uri } = symbol.location;
  const place = session.placeOf(uri);
  if (!place) return symbol;
  const range = toRange(linesAt(place.folder.library, place.path), symbol.data as SymbolData);
  return { ...symbol, location: { uri, range } };
}
