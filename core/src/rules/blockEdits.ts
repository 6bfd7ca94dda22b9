/** Edits that put blocks of text between others. */
import type { TextEdit } from '../text/edit.ts';
import { lineEnding } from '../text/lines.ts';

/**
 * Inserts lines of a template as blocks of their own, with a blank line before and behind; `block` has LF between its
 * lines.
 */
export function insertBlock(text: string, at: number, block: string): TextEdit {
  const written = blankLineBefore(text.slice(0, at)) + block + blankLineBehind(text.slice(at, at + 200));
  // Editors indent a snippet as the line is on which it begins.
  const isTemplate = !/^[ \t]/.test(lineBefore(text, at));
  return { start: at, end: at, text: written.replaceAll('\n', lineEnding(text)), isTemplate };
}

/** Inserts lines right under the line that ends at `at`. */
export function insertBelow(text: string, at: number, block: string): TextEdit {
  return { start: at, end: at, text: `\n${block}`.replaceAll('\n', lineEnding(text)) };
}

/** The line endings that are lacking to a blank line at the end of a text. */
export function blankLineBefore(before: string): string {
  const ending = before.slice(-200);
  if (before.trim() === '' || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(ending)) return '';
  return /[\r\n]$/.test(ending) ? '\n' : '\n\n';
}

function blankLineBehind(behind: string): string {
  if (behind === '') return '\n';
  if (/^[ \t]*(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n|$)/.test(behind)) return '';
  return /^[ \t]*[\r\n]/.test(behind) ? '\n' : '\n\n';
}

/** Offset of the end of the text before `at`, spaces and line endings at its end left out. */
export function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** What stands on its line before `offset`. */
export function lineBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, offset);
}
