/** The oracle: what micromark, which implements CommonMark and GFM to the letter, finds in a text, as comparable lines. */
import { parse, postprocess, preprocess } from 'micromark';
import { blockQuote, list } from 'micromark-core-commonmark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { decodeString } from 'micromark-util-decode-string';
import type { Construct, Event, State, Token } from 'micromark-util-types';
import { scan } from '../../../core/src/parse/scan.ts';
import { contentLine, inlineLine, line } from './lines.ts';

const footnote = gfmFootnote();

/** The line on which each parser has opened a container last. */
const opened = new WeakMap<object, number>();

/**
 * Makes a container of micromark's take a paragraph for interrupted only where one is (DIFFERENCES.md, 1 and 2):
 * micromark also does after a container that has opened on the same line, and after indented code.
 */
const correct = (construct: Construct): void => {
  const { tokenize } = construct;
  construct.tokenize = function (effects, ok, nok) {
    const { line } = this.now();
    const flow = this.events.findLast(([, token]) => token.type === 'chunkFlow')?.[1]._tokenizer;
    const isAfterCode = flow?.currentConstruct?.name === 'codeIndented';
    if (isAfterCode || opened.get(this.parser) === line) this.interrupt = false;
    // A quote goes on by the same function that opens it.
    const isOpen = this.containerState?.['open'] === true;
    const whenOk: State = code => {
      if (!isOpen) opened.set(this.parser, line);
      return ok(code);
    };
    return tokenize.call(this, effects, whenOk, nok);
  };
};

for (const construct of [list, blockQuote, footnote.document![91] as Construct]) correct(construct);

/** Micromark's events for a text, all subtokens included. */
export const eventsOf = (text: string): Event[] => {
  const extensions = [footnote, gfmStrikethrough(), gfmTable(), gfmTaskListItem()];
  return postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(text, undefined, true)),
  );
};

/** What micromark finds in `text`: a line each, ordered by position. */
export const oracle = (text: string): string[] => {
  // Micromark strips a byte order mark and doesn't count it.
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const reader = new Reader(text, shift);
  for (const [kind, token] of eventsOf(text)) reader.read(kind === 'enter', token);
  return mergeIndented(text, reader.lines.sort(byPosition));
};

/** Joins indented code that nothing but blank lines stands between, which micromark splits after a quote (DIFFERENCES.md, 3). */
const mergeIndented = (text: string, lines: string[]): string[] => {
  const merged: string[] = [];
  for (const next of lines) {
    const [from, to, rest] = partsOf(next);
    const [start, end, before] = partsOf(merged.at(-1) ?? '');
    const isOne = rest.startsWith('codeIndented') && rest === before && /^[ \t\r\n]*$/.test(text.slice(end, from));
    if (isOne) merged[merged.length - 1] = `${start}-${to} ${rest}`;
    else merged.push(next);
  }
  return merged;
};

const partsOf = (next: string): [number, number, string] => {
  const [, start, end, rest] = /^(\d+)-(\d*) ?(.*)$/s.exec(next) ?? [];
  return [Number(start), Number(end), rest ?? ''];
};

/** Whether micromark keeps HTML that interrupts a lazy paragraph in the paragraph's container (DIFFERENCES.md, 4), or reads `]]]>` past CDATA's end (5). */
export const isMistaken = (text: string): boolean => {
  if (text.includes('<![CDATA[') && text.includes(']]]>')) return true;
  const { blocks, references } = scan(text, 0, { inlines: 'everywhere' });
  if (references.some(({ syntax, end }) => syntax === 'shortcut' && text[end] === '[')) return true;
  if (blocks.some(({ type, parent }) => type === 'footnoteDefinition' && blocks[parent]?.type === type)) return true;
  let depth = 0;
  for (const [kind, token, context] of eventsOf(text)) {
    if (CONTAINERS.has(token.type)) depth += kind === 'enter' ? 1 : -1;
    if (token.type === 'htmlFlow' && depth > 0 && context.parser.lazy[token.start.line]) return true;
  }
  return false;
};

const CONTAINERS: ReadonlySet<string> = new Set([
  'blockQuote',
  'listOrdered',
  'listUnordered',
  'gfmFootnoteDefinition',
]);

/** Orders lines by the offset they begin with. */
export const byPosition = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0);

interface Link {
  image: boolean;
  start: number;
  parts: string[];
}

/** Collects lines from tokens. */
class Reader {
  readonly lines: string[] = [];
  private readonly path: string[] = [];
  private readonly open: { token: Token; from: number }[] = [];
  private readonly links: Link[] = [];
  private definition: string[] = [];
  private content: [number, number] | undefined;
  private item = '';
  private itemStart = 0;

  constructor(
    private readonly text: string,
    private readonly shift: number,
  ) {}

  read(isEnter: boolean, token: Token): void {
    if (isEnter) this.enter(token);
    else this.exit(token);
  }

  private range(token: Token): [number, number] {
    return [token.start.offset + this.shift, token.end.offset + this.shift];
  }

  private enter(token: Token): void {
    const [start, end] = this.range(token);
    const where = this.path.join('>');
    switch (token.type) {
      case 'blockQuote':
        this.lines.push(line(this.text, start, -1, `blockquote ${where}`));
        this.path.push('quote');
        break;
      case 'gfmFootnoteDefinition':
        this.lines.push(line(this.text, start, -1, `footnote ${where}`));
        this.path.push('footnote');
        break;
      case 'listOrdered':
      case 'listUnordered':
        this.path.push('list');
        this.lines.push(line(this.text, start, -1, `${token.type} ${where}`));
        break;
      case 'listItemPrefix':
        if (this.path.at(-1) === 'item') this.path.pop();
        this.lines.push(line(this.text, start, -1, `item ${this.path.join('>')}`));
        this.itemStart = end;
        this.path.push('item');
        break;
      case 'taskListCheckValueChecked':
        this.task(start - 1, true);
        break;
      case 'taskListCheckValueUnchecked':
        this.task(start - 1, false);
        break;
      case 'paragraph':
      case 'thematicBreak':
      case 'htmlFlow':
        this.lines.push(line(this.text, start, end, `${token.type} ${where}`));
        break;
      case 'codeFenced':
      case 'codeIndented':
        this.lines.push(line(this.text, start, end, `${token.type} ${where}`));
        break;
      case 'table':
        this.lines.push(line(this.text, start, end, `table ${token._align?.length} ${where}`));
        break;
      case 'atxHeading':
      case 'setextHeading':
        this.content = undefined;
        this.item = where;
        break;
      case 'atxHeadingText':
      case 'setextHeadingText':
        this.content = [start, end];
        break;
      case 'atxHeadingSequence':
      case 'setextHeadingLineSequence':
        this.open.push({ token, from: start });
        break;
      case 'htmlText':
      case 'codeText':
      case 'autolink':
        this.lines.push(inlineLine(start, end, token.type));
        break;
      case 'definition':
        this.definition = [];
        break;
      case 'definitionLabelString':
        this.definition.push(`label ${start}-${end}`);
        break;
      case 'definitionDestinationString':
        this.definition.push(`destination ${start}-${end} ${this.url(start, end)}`);
        break;
      case 'link':
      case 'image':
        this.links.push({ image: token.type === 'image', start, parts: [] });
        break;
      case 'labelText':
        this.links.at(-1)?.parts.push(`text ${start}-${end}`);
        break;
      case 'resourceDestinationString':
        this.links.at(-1)?.parts.push(`destination ${start}-${end} ${this.url(start, end)}`);
        break;
      case 'reference':
        this.links.at(-1)?.parts.push(end - start === 2 ? 'collapsed' : 'full');
        break;
      case 'referenceString':
        this.links.at(-1)?.parts.push(`label ${start}-${end}`);
        break;
    }
  }

  private exit(token: Token): void {
    const [start, end] = this.range(token);
    switch (token.type) {
      case 'blockQuote':
      case 'gfmFootnoteDefinition':
        this.path.pop();
        break;
      case 'listOrdered':
      case 'listUnordered':
        if (this.path.at(-1) === 'item') this.path.pop();
        this.path.pop();
        break;
      case 'definition': {
        const parts = this.definition.join(' ');
        this.lines.push(
          line(
            this.text,
            start,
            end,
            `definition ${parts.includes('destination') ? parts : `${parts} empty`} ${this.path.join('>')}`,
          ),
        );
        break;
      }
      case 'atxHeading':
      case 'setextHeading': {
        const sequence = this.open[0]!;
        const marker = this.text[sequence.from]!;
        const level = marker === '#' ? sequence.token.end.offset - sequence.token.start.offset : marker === '=' ? 1 : 2;
        this.open.length = 0;
        const content = this.content === undefined ? 'empty' : contentLine(this.text, ...this.content);
        // A setext heading's token begins with the definitions before it, if there are any.
        const from = marker === '#' || this.content === undefined ? start : this.content[0];
        this.lines.push(line(this.text, from, end, `heading ${level} ${content} ${this.item}`));
        break;
      }
      case 'link':
      case 'image': {
        const { image, parts } = this.links.pop()!;
        const rest = parts.join(' ');
        this.lines.push(inlineLine(start, end, `${image ? 'image' : 'link'} ${rest}`));
        break;
      }
    }
  }

  /** Micromark also takes a box on the line after an empty item's marker for the item's, be it in the item or not (DIFFERENCES.md, 8). */
  private task(start: number, isChecked: boolean): void {
    const isOnMarkersLine = !/[\r\n]/.test(this.text.slice(this.itemStart, start));
    if (isOnMarkersLine) this.lines.push(`${start} task ${isChecked}`);
  }

  private url(start: number, end: number): string {
    return JSON.stringify(decodeString(this.text.slice(start, end).replaceAll('\0', '\uFFFD')));
  }
}
