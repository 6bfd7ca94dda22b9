/** List places: where a link goes that is added to a list, and in which style. */
import type { Document } from '../parse/document.ts';
import type { Link } from '../parse/links.ts';
import type { Block, ListItem } from '../parse/syntax.ts';
import { lineEnding, lineStart, trimmedEnd } from '../text/lines.ts';
import { type Range, startingIn } from '../text/range.ts';
import type { Keep } from '../text/strings.ts';

/** Where a link can be added to a stretch of a document, as plain data. */
export interface ListPlace {
  /** Offset at which the text goes in. */
  readonly at: number;
  /** What stands before and behind the new link: line endings, the list's marker, a table's bars. */
  readonly before: string;
  readonly after: string;
  /** The path of a link that stands there, as written, so that the new one is written alike; empty where there is none. */
  readonly like: string;
}

/** The end of the last list or table of the range, which begins with a heading or label; a new list where it has none. */
export function placeIn({ text, blocks, links }: Document, range: Range, keep: Keep): ListPlace {
  const eol = lineEnding(text);
  const [from, to] = startingIn(blocks, range);
  const like = keep(lastPath(links, range));
  let index = to - 1;
  while (index >= from && !isListing(blocks[index] as Block)) index--;
  const last = index < from ? undefined : (blocks[index] as Block);
  if (!last) {
    const isAlone = blocks.slice(from, to).filter(({ parent }) => parent < 0).length < 2;
    return { at: trimmedEnd(text, range), before: `${isAlone ? '' : eol}${eol}- `, after: '', like };
  }
  const at = trimmedEnd(text, last);
  if (last.type === 'table') return { at, before: `${eol}| `, after: ' |'.repeat(last.columns), like };
  const [item, previous] = lastItems(blocks, index, to);
  return { at, before: separator(text, previous, item, eol) + nextMarker(text, item), after: '', like };
}

/** Whether a block is a list or table that stands in no other block. */
const isListing = ({ type, parent }: Block): boolean => parent < 0 && (type === 'list' || type === 'table');

/** The last two items of the list with this index, whose blocks end before `to`; the last one first. */
function lastItems(blocks: readonly Block[], list: number, to: number): ListItem[] {
  const items: ListItem[] = [];
  for (let index = to - 1; index > list && items.length < 2; index--) {
    const block = blocks[index] as Block;
    if (block.type === 'listItem' && block.parent === list) items.push(block);
  }
  return items;
}

/** The path of the last link of the range that leads to a file; empty where there is none. */
function lastPath(links: readonly Link[], range: Range): string {
  const [from, to] = startingIn(links, range);
  for (let index = to - 1; index >= from; index--) {
    const { path } = links[index] as Link;
    if (path !== '' && path !== 'TODO') return path;
  }
  return '';
}

/** A blank line where the list has one before its last item. */
function separator(text: string, previous: ListItem | undefined, last: ListItem | undefined, eol: string): string {
  if (!previous || !last) return eol;
  const between = text.slice(trimmedEnd(text, previous), last.start);
  return (between.match(/\r\n|\r|\n/g)?.length ?? 0) > 1 ? eol + eol : eol;
}

/** The marker of the item with what stands before it, counted on where it is a number. */
function nextMarker(text: string, item: ListItem | undefined): string {
  if (!item) return '- ';
  // An empty item's content may begin on the next line.
  const [marker = ''] = text.slice(lineStart(text, item.start), item.content).split(/[\r\n]/);
  return marker.replace(/\d+(?=[.)])/, digits => String(Number(digits) + 1)).replace(/(\S)$/, '$1 ');
}
