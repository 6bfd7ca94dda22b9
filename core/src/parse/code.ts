/** Code blocks, fenced and indented (CommonMark 4.4, 4.5). */
import type { BlockState } from './blockState.ts';
import { BACKTICK, skipBlanks, skipRun, trimBlanks } from './chars.ts';
import { closeUnmatched } from './containers.ts';

/** Opens fenced code if a fence stands here. */
export const openFence = (state: BlockState): boolean => {
  const { text, line, leaf } = state;
  const { first, end } = line;
  const marker = text.charCodeAt(first);
  const after = skipRun(text, marker, first, end);
  if (after - first < 3) return false;
  const infoStart = skipBlanks(text, after, end);
  // A backtick would make it a code span.
  if (marker === BACKTICK && holds(text, BACKTICK, infoStart, end)) return false;
  closeUnmatched(state);
  leaf.kind = 'fence';
  leaf.start = first;
  leaf.end = end;
  leaf.marker = marker;
  leaf.size = after - first;
  leaf.infoStart = infoStart;
  leaf.infoEnd = trimBlanks(text, infoStart, end);
  return true;
};

const holds = (text: string, code: number, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === code) return true;
  return false;
};

/** Adds the line to the open fenced code and closes it at a closing fence. */
export const continueFence = (state: BlockState): void => {
  const { text, line, leaf } = state;
  const { first, end } = line;
  leaf.end = end;
  if (line.indent > 3 || first === end || text.charCodeAt(first) !== leaf.marker) return;
  const after = skipRun(text, leaf.marker, first, end);
  if (after - first < leaf.size || skipBlanks(text, after, end) < end) return;
  leaf.end = after;
  closeUnmatched(state);
};

/** Opens indented code with the line. */
export const openIndented = (state: BlockState): void => {
  const { line, leaf } = state;
  closeUnmatched(state);
  leaf.kind = 'indented';
  leaf.start = line.offset;
  leaf.end = line.end;
  leaf.infoStart = line.offset;
  leaf.infoEnd = line.offset;
};

/** Adds the line to the open indented code, if it belongs there. Blank lines do, but the last ones are none of it. */
export const continueIndented = ({ line, leaf }: BlockState): boolean => {
  if (line.first === line.end) return true;
  if (line.indent < 4) return false;
  leaf.end = line.end;
  return true;
};
