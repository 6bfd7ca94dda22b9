/** What a language feature is to the server: what it declares, and the handlers that it adds to the connection. */
import {
  type Connection,
  ErrorCodes,
  type Position,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { configFor, type DocumentView, type FixContext, factsAt, lineEnd, linesAt } from '#core';
import type { Abilities } from '../abilities.ts';
import { fromPosition } from '../columns.ts';
import type { Folder } from '../folder.ts';
import type { Place } from '../place.ts';
import type { Rest } from '../rest.ts';
import { rootOf } from '../roots.ts';
import type { Session } from '../session.ts';
import type { EditAbilities } from '../toLsp.ts';
import type { Shares } from './share.ts';

/** What the handlers of a feature work with. */
export interface FeatureHost {
  readonly connection: Connection;
  readonly session: Session;
  readonly abilities: Abilities;
  /** How much of each feature is wanted now: `shares.of('definition')`. */
  readonly shares: Shares;
  /** The versions of open documents; `null` for others. */
  readonly versionOf: (uri: string) => number | null;
  /** Calls the listener whenever changes have come to rest. */
  readonly atRest: Rest['subscribe'];
}

/** What the client can apply of edits. */
export const editAbilities = ({ abilities, versionOf }: FeatureHost): EditAbilities => ({ ...abilities, versionOf });

/** One language feature. */
export interface Feature {
  /** What the server says it can do, to a client with these abilities. */
  readonly capabilities: (abilities: Abilities) => ServerCapabilities;
  /** Adds the handlers. They hold no logic: from the protocol, to the core, to the protocol. */
  readonly listen: (host: FeatureHost) => void;
}

/** An open file with what its fixes are made of; a document or a file of the configuration. */
export interface OpenFile extends Place {
  readonly context: FixContext;
}

/** An open document as the core's features see it, with where it is. */
export interface OpenView extends Place {
  readonly view: DocumentView;
}

/**
 * The open file at a URI, every edit so far taken over and checked.
 *
 * @throws ResponseError with a sentence where no such file is open.
 */
export async function openFile(session: Session, uri: string): Promise<OpenFile> {
  await session.checked();
  const place = session.placeOf(uri);
  const document = place?.folder.open.get(place.path)?.document;
  if (!place || !document) throw new ResponseError(ErrorCodes.InvalidParams, `The document ${uri} is not open.`);
  const { path, folder } = place;
  const { library } = folder;
  const config = configFor(library.configs, path);
  const context = {
    path,
    document,
    library,
    config,
    today: session.context.today,
    say: session.context.say,
    style: session.styleOf(uri),
  };
  return { path, folder, context };
}

/**
 * The open document at a URI; `undefined` where the author does not want to have it checked.
 *
 * @throws ResponseError with a sentence where no such document is open.
 */
export async function openView(session: Session, uri: string): Promise<OpenView | undefined> {
  const { path, folder, context } = await openFile(session, uri);
  const facts = factsAt(folder.library, path);
  return facts && { path, folder, view: { ...context, facts } };
}

/**
 * The offset of a position in an open file; a character after the line's end means its end.
 *
 * @throws ResponseError where the file has no such line.
 */
export function offsetIn({ path, document, library }: FixContext, { line, character }: Position): number {
  const lines = linesAt(library, path);
  const start = lines[line];
  if (start !== undefined) {
    const offset = fromPosition(lines, document.text.length, { line, column: character });
    return Math.min(offset, lineEnd(document.text, start));
  }
  const sentence = `The document has ${lines.length} lines; there is no line ${line + 1}.`;
  throw new ResponseError(ErrorCodes.InvalidParams, sentence);
}

/** The folder of the workspace with this URI, which may end in a slash. */
export const folderAt = ({ listedFolders }: Session, uri: string): Folder | undefined =>
  listedFolders.find(({ root }) => root.prefix === rootOf(uri).prefix);
