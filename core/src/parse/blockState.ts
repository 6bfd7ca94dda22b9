/** What the block scanner knows between two lines: the blocks found, the containers still open and the leaf still growing. */
import type { Range } from '../text/range.ts';
import type { Line } from './line.ts';
import { lineBefore } from './line.ts';
import type { NextOccurrence } from './nextOccurrence.ts';
import { findNext } from './nextOccurrence.ts';
import type { Block } from './syntax.ts';

/** A block whose end may still move. */
export type OpenBlock = Mutable<Block>;

type Mutable<T> = T extends unknown ? { -readonly [Key in keyof T]: T[Key] } : never;

/** An open container. The records are reused at their depth, so that a line that opens one need not allocate. */
export interface Container {
  kind: 'quote' | 'item' | 'footnote';
  /** Index of its block, and of an item's list. */
  block: number;
  list: number;
  /** Columns a line must be indented by to go on with it. */
  indent: number;
  /** Character code of a list item's bullet, or of the delimiter after its number. */
  marker: number;
  /** How many containers stand above and at the innermost quote above this one. */
  quotedAbove: number;
}

/** The leaf block that the next line may go on with. One record serves all, one after another. */
export interface Leaf {
  kind: 'none' | 'paragraph' | 'fence' | 'indented' | 'html' | 'table';
  start: number;
  end: number;
  /** Set once a quote's marker stands between two lines: the text between the markers. */
  stretches: Range[] | undefined;
  /** A paragraph's last line: where it starts, its indentation, and where the line before ends. */
  lastStart: number;
  lastIndent: number;
  previousEnd: number;
  /** A fence's character and length; the kind (1–7) of an HTML block; the number of a table's columns. */
  marker: number;
  size: number;
  /** A fence's info string. */
  infoStart: number;
  infoEnd: number;
}

/** A text whose inlines are to be scanned, a table's row (of which each cell is a text), or an HTML block. */
export interface Passage extends Range {
  readonly kind: 'text' | 'row' | 'html';
  readonly stretches: readonly Range[] | undefined;
}

/** The state of the block scanner. */
export interface BlockState {
  readonly text: string;
  readonly line: Line;
  readonly blocks: OpenBlock[];
  /** Open containers, outermost first; only the first `depth` are valid. */
  readonly open: Container[];
  depth: number;
  /** How many of them the current line goes on with. */
  matched: number;
  /** How many containers stand above and at the innermost open quote. */
  quoted: number;
  /** Whether the current line holds a `>` of an open quote. */
  marked: boolean;
  /** Whether a new block would interrupt a paragraph of the same container, which some may not (CommonMark 4.6, 5.2). */
  interrupts: boolean;
  readonly leaf: Leaf;
  /** Index of the block of the first definition of each identifier. */
  readonly definitions: Map<string, number>;
  readonly footnotes: Set<string>;
  readonly passages: Passage[];
  /** The next `[`, `<` and mark; undefined where inlines are scanned everywhere. */
  readonly reasons: readonly NextOccurrence[] | undefined;
}

/** The state before the line that begins at `start`. `marks` are the strings that make a text's inlines worth scanning; undefined for all texts. */
export const startBlocks = (text: string, start: number, marks: readonly string[] | undefined): BlockState => ({
  text,
  line: lineBefore(text, start),
  blocks: [],
  open: [],
  depth: 0,
  matched: 0,
  quoted: 0,
  marked: false,
  interrupts: false,
  leaf: {
    kind: 'none',
    start: 0,
    end: 0,
    stretches: undefined,
    lastStart: 0,
    lastIndent: 0,
    previousEnd: 0,
    marker: 0,
    size: 0,
    infoStart: 0,
    infoEnd: 0,
  },
  definitions: new Map(),
  footnotes: new Set(),
  passages: [],
  reasons: marks?.map(mark => ({ mark, at: -1 })),
});

/** Index of the innermost open container's block, -1 where none is open. */
export const innermost = (state: BlockState): number => (state.depth > 0 ? state.open[state.depth - 1]!.block : -1);

/** Adds a finished leaf or a new container; gives its index. */
export const addBlock = (state: BlockState, block: OpenBlock): number => {
  extend(state, block.parent, block.end);
  return state.blocks.push(block) - 1;
};

/** Moves the end of the block at `index`, if there is one, to `end` if it lies before. */
export const extend = (state: BlockState, index: number, end: number): void => {
  if (index < 0) return;
  const block = state.blocks[index]!;
  if (block.end < end) block.end = end;
};

/** Notes a text for the inline scanner if it holds anything worth it. Texts must come in document order. */
export const addPassage = (
  state: BlockState,
  kind: 'text' | 'row',
  start: number,
  end: number,
  stretches: readonly Range[] | undefined,
): void => {
  if (start < end && isWorthScanning(state, start, end)) state.passages.push({ kind, start, end, stretches });
};

const isWorthScanning = ({ text, reasons }: BlockState, start: number, end: number): boolean => {
  if (reasons === undefined) return true;
  for (const reason of reasons) if (findNext(text, reason, start) < end) return true;
  return false;
};
