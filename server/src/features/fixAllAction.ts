/** "Fix all": every safe fix of an open document as one code action, also when it is saved. */
import type { CodeAction } from 'vscode-languageserver';
import { editsBetween, type FileEdit, fixAll } from '#core';
import type { Folder } from '../folder.ts';
import { uriOf } from '../roots.ts';
import type { Session } from '../session.ts';
import { type EditAbilities, toWorkspaceEdit } from '../toLsp.ts';

/** The kind of code action under which clients ask for it. */
export const fixAllKind = 'source.fixAll.playbook';

/** The safe fixes of a document, with what they change in others; none where there is nothing to fix. */
export async function fixAllAction(session: Session, uri: string, abilities: EditAbilities): Promise<CodeAction[]> {
  const place = session.placeOf(uri);
  if (!place?.folder.open.has(place.path)) return [];
  const { folder, path } = place;
  const { edits } = await safeFixes(session, folder, [path]);
  return toAction(edits, folder, abilities);
}

/** What fixing changes, with the closed documents that were read for it. */
export interface SafeFixes {
  readonly edits: readonly FileEdit[];
  readonly closed: readonly string[];
}

/** Every safe fix of the documents at these paths, with what they change in others. */
export async function safeFixes(session: Session, folder: Folder, paths: readonly string[]): Promise<SafeFixes> {
  const closed = new Map<string, string | undefined>();
  for (;;) {
    const { edits, missed } = plan(folder, paths, closed, session);
    if (missed.length === 0) return { edits, closed: [...closed.keys()] };
    // A document that nobody has open is read when a fix turns out to change it.
    const sources = await session.context.fileSystem.read(folder.root.uri, missed);
    missed.forEach((at, index) => {
      const source = sources[index];
      closed.set(at, typeof source === 'string' ? source : undefined);
    });
  }
}

function plan(
  folder: Folder,
  paths: readonly string[],
  closed: ReadonlyMap<string, string | undefined>,
  { context }: Session,
) {
  const missed: string[] = [];
  const textOf = (at: string) => folder.open.get(at)?.text ?? closed.get(at);
  const get = (at: string) => {
    if (!folder.open.has(at) && !closed.has(at)) missed.push(at);
    return textOf(at);
  };
  const { texts } = fixAll(folder.library, { get }, paths, context);
  const edits = [...texts].map(([at, text]): FileEdit => {
    return { type: 'edit', path: at, edits: editsBetween(textOf(at) ?? '', text) };
  });
  return { edits, missed };
}

function toAction(edits: readonly FileEdit[], { library, root }: Folder, abilities: EditAbilities): CodeAction[] {
  if (edits.length === 0) return [];
  const edit = toWorkspaceEdit(edits, library, at => uriOf(root, at), abilities);
  return edit ? [{ title: 'Apply all safe fixes', kind: fixAllKind, edit }] : [];
}
