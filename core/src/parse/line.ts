/** The line the block scanner stands on: its bounds, and how far the line has been read in offsets and columns. */
import { SPACE, TAB } from './chars.ts';

/** A line and a place in it. Offsets are UTF-16 offsets in the whole text; columns count from the line's start with tab stops of 4 (CommonMark 2.2). */
export interface Line {
  readonly text: string;
  start: number;
  /** Offset of the line ending, or the text's length. */
  end: number;
  /** Offset of the next line. */
  next: number;
  /** How far the line has been read. Where a tab is only partly read it is the tab's offset. */
  offset: number;
  column: number;
  /** First offset from `offset` on that is neither space nor tab; `end` where the rest is blank. */
  first: number;
  /** Columns between `offset` and `first`. */
  indent: number;
  /** Offsets of the next LF and CR not before `start`; more than the text's length where there is none. So one search serves many lines. */
  lineFeed: number;
  carriageReturn: number;
  /** No thematic break begins before this offset of the line. */
  ruled: number;
}

/** The line before the one that begins at `start`, of which nothing can be read. */
export const lineBefore = (text: string, start: number): Line => ({
  text,
  start,
  end: start,
  next: start,
  offset: start,
  column: 0,
  first: start,
  indent: 0,
  lineFeed: -1,
  carriageReturn: -1,
  ruled: -1,
});

/** Goes on to the next line; false at the end of the text. Lines end with LF, CR or CRLF (CommonMark 2.1). */
export const nextLine = (line: Line): boolean => {
  const { text, next: start } = line;
  if (start >= text.length) return false;
  if (line.lineFeed < start) line.lineFeed = find(text, '\n', start);
  if (line.carriageReturn < start) line.carriageReturn = find(text, '\r', start);
  const { lineFeed, carriageReturn } = line;
  line.end = Math.min(lineFeed, carriageReturn, text.length);
  line.next = carriageReturn + 1 === lineFeed ? lineFeed + 1 : line.end + 1;
  line.start = start;
  line.offset = start;
  line.column = 0;
  measure(line);
  return true;
};

const find = (text: string, ending: string, start: number): number => {
  const found = text.indexOf(ending, start);
  return found < 0 ? text.length + 2 : found;
};

/** Finds the first character that is neither space nor tab, and its indentation. */
const measure = (line: Line): void => {
  const { text, end } = line;
  let first = line.offset;
  let column = line.column;
  for (; first < end; first++) {
    const code = text.charCodeAt(first);
    if (code === SPACE) column++;
    else if (code === TAB) column = (column | 3) + 1;
    else break;
  }
  line.first = first;
  line.indent = column - line.column;
};

/** Reads the `width` characters of a marker that stands at `first`. */
export const readMarker = (line: Line, width: number): void => {
  line.column += line.indent + width;
  line.offset = line.first + width;
  measure(line);
};

/** Reads `columns` columns of indentation, a tab in parts if need be; there must be as many. */
export const readIndent = (line: Line, columns: number): void => {
  line.indent -= columns;
  while (columns > 0) {
    const width = line.text.charCodeAt(line.offset) === TAB ? 4 - (line.column & 3) : 1;
    if (width > columns) {
      line.column += columns;
      return;
    }
    line.offset++;
    line.column += width;
    columns -= width;
  }
};
