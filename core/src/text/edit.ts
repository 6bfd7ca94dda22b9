/** Edits: what a fix wants changed, as plain data, and how text edits are applied. */
import type { Range } from './range.ts';

/** Replace the text in the range by `text`. An empty range inserts, an empty `text` deletes. */
export interface TextEdit extends Range {
  readonly text: string;
  /** Whether the text is a template's, and each `<…>` in it is for the author to write; see `asSnippet`. */
  readonly isTemplate?: boolean;
}

/** One change to the files of a library; paths are relative to its root. */
export type FileEdit =
  | { readonly type: 'edit'; readonly path: string; readonly edits: readonly TextEdit[] }
  | { readonly type: 'create'; readonly path: string; readonly text: string }
  | { readonly type: 'rename'; readonly path: string; readonly to: string };

/** The text with non-overlapping edits applied. Edits may come in any order; of two that overlap the later one is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let position = 0;
  for (const edit of sorted) {
    if (edit.start < position) continue;
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}
