/** Removing an entry from a list of JSON with comments: what has to go, so that the rest stays as it is and is valid. */
import { createScanner, findNodeAtOffset } from 'jsonc-parser';
import type { Range } from '../text/range.ts';
import type { Json } from './json.ts';

/** The ranges to delete so that the entry that stands at an offset is gone, with its comma; comments stay. */
export function removalOf({ root, text }: Json, offset: number): readonly Range[] {
  const item = root && findNodeAtOffset(root, offset);
  const list = item?.parent;
  if (!item || list?.type !== 'array') return [];
  const entry = { start: item.offset, end: item.offset + item.length };
  const comma = commaFrom(text, entry.end);
  if (comma !== undefined) {
    const [first, second] = joined(text, entry, { start: comma, end: comma + 1 });
    return [tidy(text, first), ...(second ? [second] : [])];
  }
  const previous = list.children?.[(list.children?.indexOf(item) ?? 0) - 1];
  const before = previous && commaFrom(text, previous.offset + previous.length);
  if (before !== undefined) {
    const [first, second] = joined(text, { start: before, end: before + 1 }, entry);
    return second ? [first, tidy(text, second)] : [first];
  }
  const [open, close] = [list.offset + 1, list.offset + list.length - 1];
  const isAlone = isBlank(text, open, entry.start) && isBlank(text, entry.end, close);
  return [isAlone ? { start: open, end: close } : tidy(text, entry)];
}

/** Offset of the comma that is the next token from an offset on, comments passed over. */
function commaFrom(text: string, from: number): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(from);
  scanner.scan();
  return text[scanner.getTokenOffset()] === ',' ? scanner.getTokenOffset() : undefined;
}

/** Two ranges as one where only blanks stand between them. */
const joined = (text: string, first: Range, second: Range): [Range] | [Range, Range] =>
  isBlank(text, first.end, second.start) ? [{ start: first.start, end: second.end }] : [first, second];

/** The range with its line, where it has that for itself; else with the spaces behind it. */
function tidy(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  while (text[to] === ' ' || text[to] === '\t') to++;
  const isLineStart = from === 0 || /[\r\n]/.test(text[from - 1] ?? '');
  const lineEnd = /^(?:\r\n|\r|\n)/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  return isLineStart && lineEnd > 0 ? { start: from, end: to + lineEnd } : { start, end: to };
}

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === '';
