/** Navigation: definition, references and highlights of what is named under the cursor. */
import {
  type CancellationToken,
  type Definition,
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import {
  type DocumentAt,
  definitionOf,
  linesAt,
  type Naming,
  namingsAt,
  needsFrontmatterOnly,
  parseDocument,
  parseFrontmatterOnly,
  placesOf,
  type Range,
  textsFor,
} from '#core';
import type { FeatureName } from '../protocol.ts';
import { uriOf } from '../roots.ts';
import { toRange } from '../toLsp.ts';
import { type Feature, type FeatureHost, type OpenView, offsetIn, openView } from './feature.ts';
import { documentsAt, giveUpIf } from './texts.ts';

/** Go to Definition, Go to References, and the other places of a name in the document. */
export const navigationFeature: Feature = {
  capabilities: () => ({ definitionProvider: true, referencesProvider: true, documentHighlightProvider: true }),
  listen(host) {
    const { connection } = host;
    connection.onDefinition((params, token) => definition(host, params, token));
    connection.onReferences((params, token) => references(host, params, params.context.includeDeclaration, token));
    connection.onDocumentHighlight((params, token) => highlights(host, params, token));
  },
};

/** What the author asks about: the open document, and what is named under the cursor. */
interface Asked extends OpenView {
  readonly naming: Naming;
  readonly documentAt: DocumentAt;
}

/** `undefined` where nothing is named that the feature is to tell of. */
async function asked(
  { session, shares }: FeatureHost,
  feature: FeatureName,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<Asked | undefined> {
  const open = await openView(session, uri);
  const share = shares.of(feature);
  if (!open || share === 'nothing') return undefined;
  const namings = namingsAt(open.view, offsetIn(open.view, position));
  const naming = namings.find(one => share === 'all' || one.isOwn || (feature === 'definition' && isWholeFile(one)));
  if (!naming) return undefined;
  const { named } = naming;
  const parse = needsFrontmatterOnly(named) ? parseFrontmatterOnly : parseDocument;
  const documents = await documentsAt(session, open.folder, textsFor(open.view.library, named), parse);
  giveUpIf(token);
  return { ...open, naming, documentAt: path => documents.get(path)?.document };
}

/** Editors that know Markdown go to the headings that links lead to, but not to whole files. */
const isWholeFile = ({ link }: Naming): boolean => link !== undefined && link.fragment === undefined;

async function definition(
  host: FeatureHost,
  params: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<Definition | DefinitionLink[] | null> {
  const found = await asked(host, 'definition', params, token);
  if (!found) return null;
  const { origin, destinations } = definitionOf(found.view, found.naming, found.documentAt);
  if (destinations.length === 0) return null;
  const originSelectionRange = toRange(linesAt(found.view.library, found.path), origin);
  const locations = destinations.map(destination => toLocation(found, destination.path, destination));
  if (!host.abilities.locationLinks) return locations;
  return locations.map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

async function references(
  host: FeatureHost,
  params: TextDocumentPositionParams,
  withDeclaration: boolean,
  token: CancellationToken,
): Promise<Location[] | null> {
  const found = await asked(host, 'references', params, token);
  if (!found) return null;
  const places = placesOf(found.view.library, found.naming.named, found.documentAt);
  return places
    .filter(({ isDeclaration }) => withDeclaration || !isDeclaration)
    .map(place => toLocation(found, place.path, place));
}

async function highlights(
  host: FeatureHost,
  params: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<DocumentHighlight[] | null> {
  const found = await asked(host, 'highlight', params, token);
  if (!found) return null;
  const { path, view, naming } = found;
  const lines = linesAt(view.library, path);
  // What stands in other documents is not looked at.
  return placesOf(view.library, naming.named, other => (other === path ? view.document : undefined))
    .filter(place => place.path === path)
    .map(place => ({
      range: toRange(lines, place),
      kind: place.isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

const toLocation = ({ folder, view }: Asked, path: string, range: Range): Location => ({
  uri: uriOf(folder.root, path),
  range: toRange(linesAt(view.library, path), range),
});
