/** Paragraphs (CommonMark 4.8) and what they turn out to begin with or to be: definitions, task boxes and setext headings. */
import { addBlock, addPassage, type BlockState, innermost } from './blockState.ts';
import {
  EQUALS,
  isWhitespace,
  LEFT_BRACKET,
  RIGHT_BRACKET,
  SPACE,
  skipBlanks,
  skipRun,
  skipWhitespace,
  TAB,
  trimBlanks,
} from './chars.ts';
import { readDefinition } from './definition.ts';
import { decode } from './entities.ts';
import { normaliseLabel } from './label.ts';
import { inDocument, type Source, sourceOf, stretchesWithin, withLine } from './stretches.ts';

/** Begins a paragraph with the current line. */
export const startParagraph = ({ line, leaf }: BlockState): void => {
  leaf.kind = 'paragraph';
  leaf.start = line.first;
  leaf.end = line.end;
  leaf.stretches = undefined;
  leaf.previousEnd = line.first;
  leaf.lastStart = line.first;
  leaf.lastIndent = line.indent;
};

/** Goes on with the open paragraph, be it as lazy continuation (CommonMark 5.1). */
export const continueParagraph = ({ line, leaf, marked }: BlockState): void => {
  if (marked || leaf.stretches !== undefined) {
    leaf.stretches = withLine(leaf.stretches, leaf, { start: line.first, end: line.end }, marked);
  }
  leaf.previousEnd = leaf.end;
  leaf.end = line.end;
  leaf.lastStart = line.first;
  leaf.lastIndent = line.indent;
};

/** Closes the open paragraph: its definitions become blocks, and what is left of it, if anything, a paragraph. */
export const closeParagraph = (state: BlockState): void => {
  const { leaf } = state;
  if (!takeDefinitions(state)) return;
  const { start, end } = leaf;
  const parent = innermost(state);
  const isTask = isItemContent(state) && takeTaskBox(state);
  const stretches = leaf.stretches && stretchesWithin(leaf.stretches, start, end);
  addBlock(state, { type: 'paragraph', start, end, parent, stretches });
  const text = isTask ? start + 3 : start;
  addPassage(state, 'text', text, end, stretches && stretchesWithin(stretches, text, end));
  leaf.kind = 'none';
};

/** Makes the open paragraph a heading if the current line underlines it (CommonMark 4.3). Its definitions become blocks in any case. */
export const closeSetextHeading = (state: BlockState): boolean => {
  const { line, leaf, text } = state;
  const marker = text.charCodeAt(line.first);
  const last = skipRun(text, marker, line.first, line.end);
  if (skipBlanks(text, last, line.end) < line.end || !takeDefinitions(state)) return false;
  const content = { start: leaf.start, end: leaf.end };
  const stretches = leaf.stretches && stretchesWithin(leaf.stretches, leaf.start, leaf.end);
  const level = marker === EQUALS ? 1 : 2;
  const parent = innermost(state);
  addBlock(state, { type: 'heading', start: leaf.start, end: last, parent, level, setext: true, content, stretches });
  addPassage(state, 'text', content.start, content.end, stretches);
  leaf.kind = 'none';
  return true;
};

/** Makes blocks of the definitions that the open paragraph begins with; false, and the leaf gone, where nothing else is left. */
const takeDefinitions = (state: BlockState): boolean => {
  const { text, leaf } = state;
  leaf.end = trimBlanks(text, leaf.start, leaf.end);
  if (text.charCodeAt(leaf.start) !== LEFT_BRACKET) return true;
  const source = sourceOf(
    text,
    leaf.start,
    leaf.end,
    leaf.stretches && stretchesWithin(leaf.stretches, leaf.start, leaf.end),
  );
  let at = source.start;
  for (;;) {
    const end = takeDefinition(state, source, at);
    if (end < 0) break;
    at = skipWhitespace(source.text, end, source.end);
  }
  if (at === source.start) return true;
  leaf.start = inDocument(source, at);
  if (at < source.end) {
    leaf.stretches = leaf.stretches && stretchesWithin(leaf.stretches, leaf.start, leaf.end);
    return true;
  }
  leaf.kind = 'none';
  return false;
};

const takeDefinition = (state: BlockState, source: Source, start: number): number => {
  const parts = readDefinition(source.text, start, source.end);
  if (parts === undefined) return -1;
  const { labelStart, labelEnd, destinationStart, destinationEnd, end } = parts;
  const identifier = normaliseLabel(source.text.slice(labelStart, labelEnd));
  const index = addBlock(state, {
    type: 'definition',
    start: inDocument(source, start),
    end: inDocument(source, end),
    parent: innermost(state),
    label: { start: inDocument(source, labelStart), end: inDocument(source, labelEnd) },
    identifier,
    destination: { start: inDocument(source, destinationStart), end: inDocument(source, destinationEnd) },
    url: decode(source.text, destinationStart, destinationEnd),
  });
  if (!state.definitions.has(identifier)) state.definitions.set(identifier, index);
  return end;
};

/** Whether the paragraph stands on the line of an item's marker: only there GitHub takes a task box for one. */
const isItemContent = ({ depth, open, blocks, leaf }: BlockState): boolean => {
  if (depth === 0) return false;
  const block = blocks[open[depth - 1]!.block]!;
  return block.type === 'listItem' && block.content === leaf.start;
};

/** Notes the task box that the paragraph begins with, if it does (GFM 5.3); there must be something after it. */
const takeTaskBox = (state: BlockState): boolean => {
  const { text, leaf } = state;
  const { start, end } = leaf;
  if (start + 4 >= end || text.charCodeAt(start) !== LEFT_BRACKET || text.charCodeAt(start + 2) !== RIGHT_BRACKET)
    return false;
  if (!isWhitespace(text.charCodeAt(start + 3))) return false;
  const mark = text.charCodeAt(start + 1);
  const checked = (mark | 32) === 120;
  if (!checked && mark !== SPACE && mark !== TAB) return false;
  const item = state.blocks[innermost(state)]!;
  if (item.type === 'listItem') item.checked = checked;
  return true;
};
