/** Nested places in frontmatter: which keys hold what is written on an indented line, told by how far lines are indented. */
import { lineEnd, lineStart } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';

/** A step into data: by a key, or `null` into an item of a list. */
export type Step = string | null;

/** The map that holds a line of the frontmatter. */
export interface NestedMap {
  /** How it is reached from the top. */
  readonly within: readonly Step[];
  /** The keys that it has on other lines. */
  readonly siblings: readonly string[];
}

/** A line as its indentation tells it. */
interface Line {
  /** Where its first character stands. */
  readonly indent: number;
  /** Where the dashes stand that begin items. */
  readonly dashes: readonly number[];
  /** Where the key stands, or whatever else comes behind the dashes. */
  readonly column: number;
  readonly key: string | undefined;
  /** Whether nothing but a comment stands behind the key's colon. */
  readonly isOpen: boolean;
}

const shape = /^( *)((?:- +)*)(?:([\w-]+|"[^"]*"|'[^']*')[ \t]*:(?=[ \t]|$))?(.*)$/;

function readLine(line: string): Line | undefined {
  const [, blanks = '', marks = '', key, rest = ''] = shape.exec(line) ?? [];
  const isEmpty = /^[ \t]*(?:#|$)/.test(rest);
  if (isEmpty && marks === '' && key === undefined) return undefined;
  const dashes = [...marks].flatMap((mark, at) => (mark === '-' ? blanks.length + at : []));
  const name = key?.replace(/^(["'])(.*)\1$/, '$2');
  return { indent: blanks.length, dashes, column: blanks.length + marks.length, key: name, isOpen: isEmpty };
}

/** The map in which a key stands at the offset's line, behind `column` blanks and dashes; `undefined` where none can be told. */
export function mapAround(text: string, content: Range, offset: number, before: string): NestedMap | undefined {
  const start = lineStart(text, offset, content.start);
  const own = readLine(`${before}:`);
  const above = linesIn(text, content.start, start).reverse();
  const found = own && climb(above, own);
  if (!found) return undefined;
  const siblings = [...found.siblings];
  for (const line of linesIn(text, lineEnd(text, offset), content.end)) {
    if (line.indent < own.column) break;
    if (line.column === own.column && line.key !== undefined) siblings.push(line.key);
  }
  return { within: found.within, siblings };
}

const linesIn = (text: string, start: number, end: number): Line[] =>
  text
    .slice(start, Math.max(start, end))
    .split(/\r\n?|\n/)
    .flatMap(line => readLine(line) ?? []);

/** Goes up the lines to the top, the nearest first. */
function climb(above: readonly Line[], own: Line): NestedMap | undefined {
  const within: Step[] = [];
  const siblings: string[] = [];
  let { column } = own;
  let isItem = false;
  /** A line with dashes begins the items of the lists that they stand for. */
  const enter = ({ dashes }: Line) => {
    for (const dash of [...dashes].reverse()) {
      within.unshift(null);
      column = dash;
      isItem = true;
    }
  };
  enter(own);
  for (const line of above) {
    if (column === 0 && !isItem) break;
    const isBeside = isItem ? line.dashes.includes(column) : line.column === column && line.key !== undefined;
    const isOutside = isItem ? line.column <= column : line.column < column;
    if (isBeside && isItem) {
      // The first item of a list that is an item itself tells of no key above.
      if (line.dashes[0] !== column) return undefined;
    } else if (isBeside) {
      if (within.length === 0) siblings.push(line.key ?? '');
      enter(line);
    } else if (isOutside) {
      if (line.key === undefined || !line.isOpen) return undefined;
      within.unshift(line.key);
      ({ column } = line);
      isItem = false;
      enter(line);
    } else if (line.indent < column) return undefined;
  }
  return column === 0 && !isItem ? { within, siblings } : undefined;
}
