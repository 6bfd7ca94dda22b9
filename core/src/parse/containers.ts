/** Containers: block quotes, list items and footnote definitions, which of them a line goes on with, and which it opens (CommonMark 5). */
import { addBlock, type BlockState, type Container, extend, innermost } from './blockState.ts';
import { COLON, GREATER } from './chars.ts';
import { endOfFootnoteLabel } from './footnote.ts';
import { normaliseLabel } from './label.ts';
import { closeLeaf } from './leaf.ts';
import { readIndent, readMarker } from './line.ts';
import { listMarkerWidth } from './listMarker.ts';

/** Columns that lines of a footnote definition are indented by, as GitHub has it. */
const FOOTNOTE_INDENT = 4;

/** Finds how many of the open containers the line goes on with, and reads their markers and indentation. */
export const matchContainers = (state: BlockState): void => {
  const { line, open, depth } = state;
  state.marked = false;
  let matched = 0;
  for (; matched < depth; matched++) {
    const container = open[matched]!;
    if (container.kind === 'quote') {
      if (line.indent > 3 || line.first === line.end || line.text.charCodeAt(line.first) !== GREATER) break;
      readQuoteMarker(state);
      state.marked = true;
    } else if (line.first === line.end) {
      matched = matchBlank(state, matched);
      break;
    } else if (line.indent >= container.indent) readIndent(line, container.indent);
    else break;
  }
  state.matched = matched;
};

/** A blank line goes on with everything up to the next quote, unless an item has begun with two blank lines. In constant time for a deep list. */
const matchBlank = (state: BlockState, matched: number): number => {
  const { open, depth } = state;
  if (matched < state.quoted) {
    while (open[matched]!.kind !== 'quote') matched++;
    return matched;
  }
  const container = open[depth - 1]!;
  const isEmpty = state.leaf.kind === 'none' && state.blocks.length - 1 === container.block;
  // The item can't go on, but its list can: it stays among the open containers with an indentation no line has.
  if (isEmpty && container.kind === 'item') container.indent = Infinity;
  return depth;
};

const readQuoteMarker = ({ line }: BlockState): void => {
  readMarker(line, 1);
  if (line.indent > 0) readIndent(line, 1);
};

/** Closes the leaf and the containers that the line doesn't go on with. */
export const closeUnmatched = (state: BlockState): void => {
  closeLeaf(state);
  while (state.depth > state.matched) {
    const { block, list, kind, quotedAbove } = state.open[--state.depth]!;
    const end = state.blocks[block]!.end;
    const outermost = kind === 'item' ? list : block;
    extend(state, list, end);
    extend(state, state.blocks[outermost]!.parent, end);
    state.quoted = quotedAbove;
  }
};

const open = (
  state: BlockState,
  kind: Container['kind'],
  block: number,
  list: number,
  indent: number,
  marker: number,
) => {
  const quotedAbove = state.quoted;
  const record = state.open[state.depth];
  if (record === undefined) state.open.push({ kind, block, list, indent, marker, quotedAbove });
  else {
    record.kind = kind;
    record.block = block;
    record.list = list;
    record.indent = indent;
    record.marker = marker;
    record.quotedAbove = quotedAbove;
  }
  state.matched = ++state.depth;
  if (kind === 'quote') state.quoted = state.depth;
  state.interrupts = false;
};

/** Opens a block quote at a `>` (CommonMark 5.1). */
export const openQuote = (state: BlockState): void => {
  closeUnmatched(state);
  const start = state.line.first;
  const block = addBlock(state, { type: 'blockquote', start, end: start + 1, parent: innermost(state) });
  readQuoteMarker(state);
  open(state, 'quote', block, -1, 0, 0);
};

/** Opens a list item, and a list for it unless it goes on with one, if a list marker stands here (CommonMark 5.2, 5.3). */
export const openItem = (state: BlockState): boolean => {
  const { line, text } = state;
  const width = listMarkerWidth(line, state.interrupts);
  if (width === 0) return false;
  const start = line.first;
  const end = start + width;
  const marker = text.charCodeAt(end - 1);
  const sibling = state.open[state.matched];
  const isSibling = state.matched < state.depth && sibling!.kind === 'item' && sibling!.marker === marker;
  let list = isSibling ? sibling!.list : -1;
  closeUnmatched(state);
  if (!isSibling) {
    list = addBlock(state, { type: 'list', start, end, parent: innermost(state), ordered: width > 1 });
  }
  const indent = line.indent + width;
  readMarker(line, width);
  const isBare = line.first === line.end;
  const padding = isBare || line.indent > 4 ? 1 : line.indent;
  if (!isBare) readIndent(line, padding);
  const content = isBare ? end : line.indent > 0 ? line.offset : line.first;
  const block = addBlock(state, { type: 'listItem', start, end, parent: list, checked: undefined, content });
  open(state, 'item', block, list, indent + padding, marker);
  return true;
};

/** Opens a footnote definition if `[^label]:` stands here (GitHub). */
export const openFootnote = (state: BlockState): boolean => {
  const { line, text } = state;
  const start = line.first;
  const close = endOfFootnoteLabel(text, start, line.end);
  if (close < 0 || text.charCodeAt(close + 1) !== COLON) return false;
  closeUnmatched(state);
  state.footnotes.add(normaliseLabel(text.slice(start + 2, close)));
  const end = close + 2;
  const block = addBlock(state, { type: 'footnoteDefinition', start, end, parent: innermost(state) });
  readMarker(line, end - start);
  // All the space after the marker belongs to it: no indented code here.
  readMarker(line, 0);
  open(state, 'footnote', block, -1, FOOTNOTE_INDENT, 0);
  return true;
};
