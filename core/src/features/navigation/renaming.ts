/** Renaming, what every sort of it shares: what is asked for, what comes of it, and names that are none. */

import type { TextOf } from '../../rules/moveFiles.ts';
import type { FileEdit } from '../../text/edit.ts';
import type { DocumentView } from '../documentView.ts';
import type { Naming } from './named.ts';
import type { DocumentAt } from './places.ts';

/** What is to be renamed, and how. The library's facts are those of the texts that `textOf` gives. */
export interface Renaming {
  readonly view: DocumentView;
  readonly naming: Naming;
  /** The new name, without the white space around it. */
  readonly name: string;
  readonly documentAt: DocumentAt;
  /** The text of a document, for what needs no more of it than that. */
  readonly textOf: TextOf;
}

/** The edits that rename something, or a sentence that says why it cannot be. */
export type Renamed = { readonly edits: readonly FileEdit[] } | { readonly refusal: string };

/** Longer names are refused. */
const longest = 500;

/** Why a text is no name of anything; `undefined` where it may be one. */
export function faultOfName(name: string): string | undefined {
  if (name.trim() === '') return 'The new name is empty.';
  if (name.length > longest) return `The new name has ${name.length} characters; expected ${longest} at most.`;
  if (/[\r\n]/.test(name)) return 'The new name has more than one line.';
  const code = /[\p{Cc}\p{Surrogate}]/u.exec(name)?.[0].charCodeAt(0);
  if (code === undefined) return undefined;
  return `The new name holds the character U+${code.toString(16).toUpperCase().padStart(4, '0')}, which nobody sees.`;
}

/** A name as messages show it. */
export const shownName = (name: string): string => (name.length > 60 ? `'${name.slice(0, 60)}…'` : `'${name}'`);

/** Edits by document as edits of files, those without any left out. */
export const byDocument = (
  edits: ReadonlyMap<string, readonly (FileEdit & { type: 'edit' })['edits'][number][]>,
): FileEdit[] =>
  [...edits].flatMap(([path, list]) => (list.length > 0 ? [{ type: 'edit', path, edits: list } as const] : []));
