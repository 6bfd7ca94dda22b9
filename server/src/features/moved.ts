/**
 * Files that a handed out edit renames. Editors that apply one ask once more for the edits of that renaming
 * (`workspace/willRenameFiles`), when the document's own links are already written for the place where it goes.
 */
import { applyEdits, type FileEdit } from '#core';
import type { Folder } from '../folder.ts';
import { uriOf } from '../roots.ts';
import type { Session } from '../session.ts';

/** So many are remembered: those of the last edits. */
const most = 50;

/** Remembers the texts with which documents will be renamed, where an edit changes and renames them. */
export function announce(
  { announced }: Session,
  { root }: Folder,
  edits: readonly FileEdit[],
  textOf: (path: string) => string | undefined,
): void {
  for (const move of edits) {
    if (move.type !== 'rename') continue;
    const text = textOf(move.path);
    const own = edits.flatMap(edit => (edit.type === 'edit' && edit.path === move.path ? edit.edits : []));
    if (text === undefined || own.length === 0) continue;
    const key = keyOf(uriOf(root, move.path), uriOf(root, move.to));
    announced.delete(key);
    announced.set(key, applyEdits(text, own));
  }
  for (const key of announced.keys()) if (announced.size > most) announced.delete(key);
}

/** Whether a document is renamed as an edit said that was handed out, and has been changed by it before. */
export const isAnnounced = ({ announced }: Session, from: string, to: string, text: string | undefined): boolean =>
  text !== undefined && announced.get(keyOf(from, to)) === text;

const keyOf = (from: string, to: string): string => JSON.stringify([from, to]);
