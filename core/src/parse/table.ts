/** Tables (GFM 4.10). */
import { addPassage, type BlockState } from './blockState.ts';
import { BACKSLASH, COLON, DASH, PIPE, skipBlanks, skipRun, trimBlanks } from './chars.ts';
import { closeParagraph } from './paragraph.ts';
import { stretchesWithin } from './stretches.ts';

/** Makes a table of the open paragraph's last line if the current line is a delimiter row for it. */
export const openTable = (state: BlockState): boolean => {
  const { text, line, leaf } = state;
  if (leaf.lastIndent > 3) return false;
  const columns = delimiterColumns(text, line.first, line.end);
  if (columns === 0) return false;
  const { lastStart, previousEnd, end } = leaf;
  if (countCells(text, lastStart, end) !== columns) return false;
  if (leaf.start < lastStart) {
    leaf.end = previousEnd;
    leaf.stretches = leaf.stretches && stretchesWithin(leaf.stretches, leaf.start, previousEnd);
    closeParagraph(state);
  }
  leaf.kind = 'table';
  leaf.start = lastStart;
  leaf.end = line.end;
  leaf.stretches = undefined;
  leaf.size = columns;
  addPassage(state, 'row', lastStart, end, undefined);
  return true;
};

/** Adds the line to the open table as a row. */
export const continueTable = (state: BlockState): void => {
  const { line, leaf } = state;
  leaf.end = line.end;
  addPassage(state, 'row', line.first, line.end, undefined);
};

/** Number of columns of the delimiter row from `start` to `end`, 0 where it is none; a single one needs a `|` or a `:`. */
const delimiterColumns = (text: string, start: number, end: number): number => {
  let columns = 0;
  let isMarked = text.charCodeAt(start) === PIPE;
  let at = isMarked ? skipBlanks(text, start + 1, end) : start;
  while (at < end) {
    const after = endOfDelimiter(text, at, end);
    if (after < 0) return 0;
    columns++;
    if (text.charCodeAt(at) === COLON || text.charCodeAt(after - 1) === COLON) isMarked = true;
    at = skipBlanks(text, after, end);
    if (at === end) break;
    if (text.charCodeAt(at) !== PIPE) return 0;
    isMarked = true;
    at = skipBlanks(text, at + 1, end);
  }
  return isMarked ? columns : 0;
};

const endOfDelimiter = (text: string, start: number, end: number): number => {
  const dashes = text.charCodeAt(start) === COLON ? start + 1 : start;
  const after = skipRun(text, DASH, dashes, end);
  if (after === dashes) return -1;
  return after < end && text.charCodeAt(after) === COLON ? after + 1 : after;
};

const countCells = (text: string, start: number, end: number): number => {
  let count = 0;
  for (let cell = firstCell(text, start, end); cell < end; cell = endOfCell(text, cell, end) + 1) {
    if (skipBlanks(text, cell, end) < end) count++;
  }
  return count;
};

const firstCell = (text: string, start: number, end: number): number => {
  const first = skipBlanks(text, start, end);
  return first < end && text.charCodeAt(first) === PIPE ? first + 1 : first;
};

/** Offset of the `|` that ends the cell that begins at `start`, or `end`. */
const endOfCell = (text: string, start: number, end: number): number => {
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === PIPE) break;
    const isEscape = code === BACKSLASH && at + 1 < end;
    if (isEscape && (text.charCodeAt(at + 1) === PIPE || text.charCodeAt(at + 1) === BACKSLASH)) at++;
  }
  return at;
};

/** Calls `visit` with the content of each cell of the row from `start` to `end`, empty ones left out. */
export const eachCell = (
  text: string,
  start: number,
  end: number,
  visit: (start: number, end: number) => void,
): void => {
  for (let cell = firstCell(text, start, end); cell < end; ) {
    const last = endOfCell(text, cell, end);
    const first = skipBlanks(text, cell, last);
    if (first < last) visit(first, trimBlanks(text, first, last));
    cell = last + 1;
  }
};

/** Whether a delimiter row may begin with the character. */
export const isDelimiterStart = (code: number): boolean => code === PIPE || code === COLON || code === DASH;
