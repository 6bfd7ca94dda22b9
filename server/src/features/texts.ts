/** Texts of documents at this moment: those of open ones as the author sees them, those of closed ones from the file system. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Document, factsAt, type Library, linesOf, refreshed, standIn } from '#core';
import { type Encoding, measure } from '../columns.ts';
import type { Folder } from '../folder.ts';
import { type OpenDocument, openDocument } from '../openDocument.ts';
import type { Session } from '../session.ts';
import { type FeatureHost, type OpenView, openView } from './feature.ts';

/** Documents by path; `undefined` for one that is gone or cannot be read. */
export type Documents = ReadonlyMap<string, OpenDocument | undefined>;

/** The documents at these paths; `parse` reads as much of those that nobody has open as is to be known of them. */
export async function documentsAt(
  session: Session,
  folder: Folder,
  paths: readonly string[],
  parse?: (text: string) => Document,
): Promise<Documents> {
  const closed = paths.filter(path => !folder.open.has(path));
  const sources = closed.length > 0 ? await session.context.fileSystem.read(folder.root.uri, closed) : [];
  const documents = new Map<string, OpenDocument | undefined>();
  closed.forEach((path, index) => {
    const source = sources[index];
    documents.set(path, typeof source === 'string' ? openDocument(source, parse) : undefined);
  });
  // One that was opened meanwhile is what its author sees.
  for (const path of paths) {
    const open = folder.open.get(path);
    if (open) documents.set(path, open);
  }
  return documents;
}

/** A view with every document at hand that an edit may change, its library true to their texts. */
export interface FreshView extends OpenView {
  readonly documents: Documents;
}

/** Which documents an edit may change, and how much of them it has to know. */
export interface Concerned {
  readonly paths: readonly string[];
  readonly parse?: ((text: string) => Document) | undefined;
  /** The one among them of which more is to be known than where its links stand. */
  readonly subject?: string | undefined;
}

/**
 * The open document at a URI, and the documents that `concerned` names of it as they are at this moment.
 *
 * @throws ResponseError with a sentence where it is not open, or where it was edited or the request given up meanwhile.
 */
export async function freshView(
  { session, versionOf }: FeatureHost,
  uri: string,
  concerned: (open: OpenView) => Concerned,
  token: CancellationToken,
): Promise<FreshView | undefined> {
  const open = await openView(session, uri);
  if (!open) return undefined;
  const version = versionOf(uri);
  const { paths, parse, subject } = concerned(open);
  const documents = await documentsAt(session, open.folder, paths, parse);
  giveUpIf(token, versionOf(uri) !== version);
  const library = freshLibrary(open.folder, documents, session.context.encoding, subject);
  const facts = factsAt(library, open.path) ?? open.view.facts;
  return { ...open, documents, view: { ...open.view, library, facts } };
}

/**
 * The library of a folder with the facts of closed documents true to their texts: of those made anew whose lines or links
 * are others than the library knows, and of the subject; of open ones they are.
 */
export function freshLibrary(
  { library, open }: Folder,
  documents: Documents,
  encoding: Encoding,
  subject?: string,
): Library {
  const isKnown = (path: string, text: string | undefined): boolean => {
    const facts = factsAt(library, path);
    return facts !== undefined && text !== undefined && path !== subject && standIn(facts, text);
  };
  const changed = [...documents].filter(([path, document]) => !open.has(path) && !isKnown(path, document?.text));
  const fresh = refreshed(library, new Map(changed.map(([path, document]) => [path, document?.document])));
  for (const [path, document] of changed) {
    const facts = factsAt(fresh, path);
    if (facts && document) measure(() => linesOf(facts), document.text, encoding);
  }
  return fresh;
}

/** @throws ResponseError where the client wants no answer any more, or the document it is about was edited meanwhile. */
export function giveUpIf({ isCancellationRequested }: CancellationToken, isEdited = false): void {
  if (isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  if (isEdited)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document was edited meanwhile; please try again.');
}
