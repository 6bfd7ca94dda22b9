/** Lines: offsets to line and column and back. A line ends with LF, CR or CRLF, as in CommonMark and LSP. */

import type { Range } from './range.ts';
import { stringOf } from './strings.ts';

/** A place in a text: line and column from 0, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The offsets at which lines start; the first is always 0. */
export type LineStarts = readonly number[];

/** Where the lines of `text` start. */
export function lineStarts(text: string): LineStarts {
  const starts = [0];
  if (text.indexOf('\r') >= 0) return addAnyLineStarts(text, starts);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function addAnyLineStarts(text: string, starts: number[]): LineStarts {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Where lines start, in little room: for each line but the last its length, as a code unit; see `packLines`. */
export type PackedLines = string;

/** The code unit that stands for no length, behind the control characters, which JSON would escape. */
const zero = 0x20;

/** A length of this much or more is a unit that stands for it for each such part, and one for the rest. */
const longest = 0xffff - zero;

/** Packs the line starts of `text`: most lines take one byte, where as a number they would take eight. */
export function packLines(text: string): PackedLines {
  const starts = lineStarts(text);
  const units: number[] = [];
  for (let line = 1; line < starts.length; line++) {
    let length = (starts[line] as number) - (starts[line - 1] as number);
    for (; length >= longest; length -= longest) units.push(longest + zero);
    units.push(length + zero);
  }
  return stringOf(units);
}

/** What was packed. */
export function unpackLines(packed: PackedLines): LineStarts {
  // Nearly every unit is a line.
  const starts = new Array<number>(packed.length + 1);
  starts[0] = 0;
  let count = 1;
  let at = 0;
  for (let index = 0; index < packed.length; index++) {
    const unit = packed.charCodeAt(index) - zero;
    at += unit;
    if (unit < longest) starts[count++] = at;
  }
  starts.length = count;
  return starts;
}

/** Where the first line ends with its line ending; 0 where there is but one. */
export const packedFirstLine = (packed: PackedLines): number => (packed === '' ? 0 : packed.charCodeAt(0) - zero);

/** Line and column of an offset; offsets beyond the text stay on its last line. */
export function positionAt(starts: LineStarts, offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low, column: offset - (starts[low] ?? 0) };
}

/** Offset of a line and column, kept inside the text. */
export function offsetAt(starts: LineStarts, length: number, position: Position): number {
  const start = starts[position.line];
  if (start === undefined) return position.line < 0 ? 0 : length;
  return Math.max(0, Math.min(start + position.column, starts[position.line + 1] ?? length, length));
}

/** Offset of the start of the line that holds `offset`; `least` where it starts before that. */
export function lineStart(text: string, offset: number, least = 0): number {
  const stop = Math.max(0, least);
  let at = offset;
  while (at > stop && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--;
  return at;
}

/** Offset of the end of the line that holds `offset`, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

/** Start of the line after the one that holds `offset`; the end of the text after the last. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

/** The end of a range of the text without the blanks and line endings that it ends with. */
export function trimmedEnd(text: string, { start, end }: Range): number {
  let at = end;
  while (at > start && isSpace(text, at - 1)) at--;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 127 ? /\s/.test(text.charAt(at)) : code === 32 || (code >= 9 && code <= 13);
}

/** The line ending that the text uses first; LF for a text of one line. */
export function lineEnding(text: string): '\n' | '\r\n' | '\r' {
  const at = lineEnd(text, 0);
  if (at === text.length || text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}
