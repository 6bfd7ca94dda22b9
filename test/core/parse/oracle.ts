/** The oracle: what micromark, which implements CommonMark and GFM to the letter, finds in a text, as comparable lines. */
import { decodeString } from 'micromark-util-decode-string';
import type { Token } from 'micromark-util-types';
import { blockLine, byPosition, contentOf, inlineLine, withoutMarkers } from './lines.ts';
import { eventsOf } from './micromark.ts';

/** What micromark finds in `text`: a line each, ordered by position. */
export const oracle = (text: string): string[] => {
  const reading: Reading = { text, lines: [], path: [], parts: [[]], itemContent: 0 };
  // Micromark strips a byte order mark and doesn't count it.
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const [kind, token] of eventsOf(text)) {
    const read = (kind === 'enter' ? ENTER : EXIT)[token.type];
    read?.(reading, token.start.offset + shift, token.end.offset + shift, token);
  }
  return mergeIndented(text, reading.lines.sort(byPosition)).map(line => withoutMarkers(text, line));
};

/** What is known while the events are read. */
interface Reading {
  readonly text: string;
  readonly lines: string[];
  readonly path: string[];
  /** Parts of the links, definitions and headings that are open, innermost last. */
  readonly parts: string[][];
  itemContent: number;
}

type Read = (reading: Reading, start: number, end: number, token: Token) => void;

const where = ({ path }: Reading): string => path.join('>');

const container =
  (name: string, step: string): Read =>
  (reading, start) => {
    reading.lines.push(blockLine(reading.text, start, -1, `${name} ${where(reading)}`));
    reading.path.push(step);
  };

const block =
  (name: string): Read =>
  (reading, start, end) => {
    reading.lines.push(blockLine(reading.text, start, end, `${name} ${where(reading)}`));
  };

const inline =
  (name: string): Read =>
  (reading, start, end) => {
    reading.lines.push(inlineLine(start, end, name));
  };

const begin: Read = ({ parts }) => {
  parts.push([]);
};

const part =
  (write: (reading: Reading, start: number, end: number) => string): Read =>
  (reading, start, end) => {
    reading.parts.at(-1)!.push(write(reading, start, end));
  };

const destination: Read = part(({ text }, start, end) => {
  const url = decodeString(text.slice(start, end).replaceAll('\0', '\uFFFD'));
  return `destination ${start}-${end} ${JSON.stringify(url)}`;
});

const label: Read = part((_, start, end) => `label ${start}-${end}`);

const leave: Read = ({ path }) => {
  path.pop();
};

const item: Read = (reading, start, end) => {
  if (reading.path.at(-1) === 'item') reading.path.pop();
  reading.itemContent = end;
  container('item', 'item')(reading, start, end, {} as Token);
};

/** Micromark also takes a box on the line after an empty item's marker for the item's, be it in the item or not (DIFFERENCES.md, 8). */
const task =
  (isChecked: boolean): Read =>
  ({ text, lines, itemContent }, start) => {
    if (!/[\r\n]/.test(text.slice(itemContent, start))) lines.push(`${start - 1} task ${isChecked}`);
  };

const link =
  (name: string): Read =>
  ({ lines, parts }, start, end) => {
    lines.push(inlineLine(start, end, `${name} ${parts.pop()!.join(' ')}`));
  };

const leaveList: Read = ({ path }) => {
  if (path.at(-1) === 'item') path.pop();
  path.pop();
};

const leaveDefinition: Read = (reading, start, end) => {
  const parts = reading.parts.pop()!;
  if (parts.length === 1) parts.push('empty');
  reading.lines.push(blockLine(reading.text, start, end, `definition ${parts.join(' ')} ${where(reading)}`));
};

/** A setext heading's token begins with the definitions before it, if there are any. */
const leaveHeading =
  (isSetext: boolean): Read =>
  (reading, start, end) => {
    const parts = reading.parts.pop()!;
    const content = parts.find(found => /^\d/.test(found)) ?? 'empty';
    const level = parts.find(found => found.startsWith('level'))!;
    const from = isSetext ? Number.parseInt(content, 10) : start;
    reading.lines.push(blockLine(reading.text, from, end, `heading ${level} ${content} ${where(reading)}`));
  };

const ENTER: Readonly<Record<string, Read>> = {
  blockQuote: container('blockquote', 'quote'),
  gfmFootnoteDefinition: container('footnote', 'footnote'),
  listOrdered: container('listOrdered', 'list'),
  listUnordered: container('listUnordered', 'list'),
  listItemPrefix: item,
  taskListCheckValueChecked: task(true),
  taskListCheckValueUnchecked: task(false),
  paragraph: block('paragraph'),
  thematicBreak: block('thematicBreak'),
  htmlFlow: block('html'),
  codeFenced: block('fenced'),
  codeIndented: block('indented'),
  table: (reading, start, end, { _align }) => block(`table ${_align?.length}`)(reading, start, end, {} as Token),
  htmlText: inline('htmlText'),
  codeText: inline('codeText'),
  autolink: inline('autolink'),
  atxHeading: begin,
  setextHeading: begin,
  atxHeadingText: part(({ text }, start, end) => contentOf(text, start, end)),
  setextHeadingText: part(({ text }, start, end) => contentOf(text, start, end)),
  atxHeadingSequence: part((_, start, end) => `level${end - start}`),
  setextHeadingLineSequence: part(({ text }, start) => `level${text[start] === '=' ? 1 : 2}`),
  definition: begin,
  definitionLabelString: label,
  definitionDestinationString: destination,
  link: begin,
  image: begin,
  labelText: part((_, start, end) => `text ${start}-${end}`),
  resourceDestinationString: destination,
  reference: part((_, start, end) => (end - start === 2 ? 'collapsed' : 'full')),
  referenceString: label,
};

const EXIT: Readonly<Record<string, Read>> = {
  blockQuote: leave,
  gfmFootnoteDefinition: leave,
  listOrdered: leaveList,
  listUnordered: leaveList,
  definition: leaveDefinition,
  atxHeading: leaveHeading(false),
  setextHeading: leaveHeading(true),
  link: link('link'),
  image: link('image'),
};

/** Joins indented code that nothing but blank lines stands between, which micromark splits after a quote (DIFFERENCES.md, 3). */
const mergeIndented = (text: string, lines: readonly string[]): string[] => {
  const merged: string[] = [];
  for (const next of lines) {
    const [from, to, rest] = partsOf(next);
    const [start, end, before] = partsOf(merged.at(-1) ?? '');
    const isOne = rest.startsWith('indented') && rest === before && /^[ \t\r\n>]*$/.test(text.slice(end, from));
    if (isOne) merged[merged.length - 1] = `${start}-${to} ${rest}`;
    else merged.push(next);
  }
  return merged;
};

const partsOf = (next: string): [number, number, string] => {
  const [, start, end, rest] = /^(\d+)-(\d*) ?(.*)$/s.exec(next) ?? [];
  return [Number(start), Number(end), rest ?? ''];
};
