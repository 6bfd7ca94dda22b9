/** Blocks: splits a text line by line into containers and leaves (CommonMark 3 to 5, GFM tables and task items, GitHub's footnotes). */
import { type BlockState, startBlocks } from './blockState.ts';
import {
  BACKTICK,
  COLON,
  DASH,
  EQUALS,
  GREATER,
  HASH,
  LEFT_BRACKET,
  LESS,
  PIPE,
  PLUS,
  STAR,
  TILDE,
  UNDERSCORE,
} from './chars.ts';
import { continueFence, continueIndented, openFence, openIndented } from './code.ts';
import { closeUnmatched, matchContainers, openFootnote, openItem, openQuote } from './containers.ts';
import { addHeading } from './heading.ts';
import { continueHtml, openHtml } from './htmlBlock.ts';
import { nextLine } from './line.ts';
import { closeSetextHeading, continueParagraph, startParagraph } from './paragraph.ts';
import { continueTable, isDelimiterStart, openTable } from './table.ts';
import { addThematicBreak } from './thematicBreak.ts';

/** What stands at a place in a line: a container's marker, a leaf that takes the line up, or neither. */
type Opened = 'container' | 'leaf' | 'nothing';

/** 1 for the ASCII characters that a block other than a paragraph may begin with. */
const STARTS = Uint8Array.from({ length: 128 }, (_, code) =>
  '#*+-:<=>[_`|~0123456789'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Finds the blocks of `text` from the line that starts at `start`, and the passages whose inlines are worth scanning: those that hold one of `marks`, or all. */
export const scanBlocks = (text: string, start: number, marks: readonly string[] | undefined): BlockState => {
  const state = startBlocks(text, start, marks);
  while (nextLine(state.line)) scanLine(state);
  state.matched = 0;
  closeUnmatched(state);
  return state;
};

const scanLine = (state: BlockState): void => {
  const { line, leaf } = state;
  matchContainers(state);
  const isWhole = state.matched === state.depth;
  if (isWhole && continuesLeaf(state)) return;
  if (line.first === line.end) closeUnmatched(state);
  else {
    state.interrupts = isWhole && leaf.kind === 'paragraph';
    openBlocks(state);
  }
};

/** Adds the line to a leaf that takes lines whatever they begin with. */
const continuesLeaf = (state: BlockState): boolean => {
  switch (state.leaf.kind) {
    case 'fence':
      continueFence(state);
      return true;
    case 'indented':
      return continueIndented(state);
    case 'html':
      return continueHtml(state);
    default:
      return false;
  }
};

/** Opens what containers and leaf the rest of the line begins. */
const openBlocks = (state: BlockState): void => {
  const { text, line, leaf } = state;
  while (line.first < line.end) {
    if (line.indent > 3) {
      if (leaf.kind === 'paragraph') continueParagraph(state);
      else openIndented(state);
      return;
    }
    const code = text.charCodeAt(line.first);
    const opened = code < 128 && STARTS[code] === 1 ? open(state, code) : 'nothing';
    if (opened === 'nothing') addText(state);
    if (opened !== 'container') return;
  }
};

const open = (state: BlockState, code: number): Opened => {
  switch (code) {
    case DASH:
    case STAR:
    case EQUALS:
    case PIPE:
    case COLON:
    case PLUS:
    case UNDERSCORE:
      return openMarked(state, code);
    case HASH:
      return addHeading(state) ? 'leaf' : 'nothing';
    case GREATER:
      openQuote(state);
      return 'container';
    case LESS:
      return openHtml(state) ? 'leaf' : 'nothing';
    case BACKTICK:
    case TILDE:
      return openFence(state) ? 'leaf' : 'nothing';
    case LEFT_BRACKET:
      return openFootnote(state) ? 'container' : 'nothing';
    default:
      return openItem(state) ? 'container' : 'nothing';
  }
};

/** Opens what may begin with a `-`, `*`, `_`, `=`, `+`, `|` or `:`, which have several meanings. */
const openMarked = (state: BlockState, code: number): Opened => {
  const follows = state.interrupts && state.leaf.kind === 'paragraph';
  if (follows && (code === DASH || code === EQUALS) && closeSetextHeading(state)) return 'leaf';
  if ((code === DASH || code === STAR || code === UNDERSCORE) && addThematicBreak(state)) return 'leaf';
  if ((code === DASH || code === STAR || code === PLUS) && openItem(state)) return 'container';
  return follows && isDelimiterStart(code) && openTable(state) ? 'leaf' : 'nothing';
};

/** Adds the rest of the line to the paragraph it goes on with, lazily or not, or to the table as a row, or begins a paragraph. */
const addText = (state: BlockState): void => {
  const { leaf } = state;
  if (leaf.kind === 'paragraph') continueParagraph(state);
  else if (leaf.kind === 'table' && state.matched === state.depth) continueTable(state);
  else {
    closeUnmatched(state);
    startParagraph(state);
  }
};
