/** TODO marks: links and list items that an author marked as not yet written. */
import { lineEnd } from '../text/lines.ts';
import { firstFrom, type Range } from '../text/range.ts';
import { definedLinks, type Link } from './links.ts';
import type { ListItem, Scan } from './syntax.ts';

/**
 * One marked topic; its range is the link or text with its mark. The spellings: `(TODO) [T](t.md)`, `[T](t.md) (TODO)`
 * or `(TODO if missing)`, `[T (TODO)](t.md)`, `[T](TODO)`, and `(TODO) T` with no link.
 */
export interface Todo extends Range {
  /** The mark itself: `(TODO)`, or the destination `TODO`. */
  readonly mark: Range;
  /** What must go for the mark to be gone: the mark, its emphasis and the space that sets it apart. */
  readonly removal: Range;
  /** The name of the topic, as written. */
  readonly title: Range;
  /** Index of the marked link in the document's links; -1 where there is no target. */
  readonly link: number;
}

/** A link, or a reference to a definition, that a mark can stand beside. */
interface Markable extends Range {
  readonly text: Range;
  readonly link: number;
}

interface Context {
  readonly text: string;
  readonly links: readonly Link[];
  readonly markables: readonly Markable[];
  readonly startingAt: ReadonlyMap<number, Markable>;
  readonly endingAt: ReadonlyMap<number, Markable>;
  readonly items: readonly ListItem[];
  readonly taken: Set<Markable>;
  /** Where the line of the last mark ends: many marks on one line must not be many searches. */
  lineEnd: number;
}

/** The TODO marks of a document, in the order in which they stand. */
export function collectTodos(text: string, scan: Scan, links: readonly Link[]): Todo[] {
  if (!text.includes('TODO')) return [];
  const markables = collectMarkables(scan, links);
  const context: Context = {
    text,
    links,
    markables,
    startingAt: new Map(markables.map(markable => [markable.start, markable])),
    endingAt: new Map(markables.map(markable => [markable.end, markable])),
    items: scan.blocks.filter(block => block.type === 'listItem'),
    taken: new Set(),
    lineEnd: -1,
  };
  const todos = markables.flatMap(markable => withoutTarget(context, markable));
  for (const mark of findMarks(text, scan)) {
    const todo = insideLink(context, mark) ?? besideLink(context, mark) ?? inItem(context, mark);
    if (todo) todos.push(todo);
  }
  return todos.sort((a, b) => a.start - b.start);
}

function collectMarkables(scan: Scan, links: readonly Link[]): Markable[] {
  const markables: Markable[] = [];
  links.forEach(({ syntax, start, end, text }, link) => {
    if (syntax === 'link') markables.push({ start, end, text, link });
  });
  const defined = definedLinks(scan.blocks, links);
  for (const { image, definition, start, end, text } of scan.references) {
    const link = image ? undefined : defined.get(definition);
    if (link !== undefined) markables.push({ start, end, text, link });
  }
  return markables.sort((a, b) => a.start - b.start);
}

/** `[T](TODO)`: the mark is the destination. */
function withoutTarget({ links, taken }: Context, markable: Markable): Todo[] {
  const link = links[markable.link];
  if (link?.syntax !== 'link' || link.path !== 'TODO') return [];
  taken.add(markable);
  const { start, end, text } = markable;
  return [{ start, end, mark: link.destination, removal: link.destination, title: text, link: -1 }];
}

/** Every `(TODO)` and `(TODO …)` on one line, outside code and raw HTML. */
function findMarks(text: string, { blocks, codeSpans, html }: Scan): Range[] {
  const hidden = [...blocks.filter(({ type }) => type === 'code'), ...codeSpans, ...html];
  hidden.sort((a, b) => a.start - b.start);
  const marks: Range[] = [];
  let next = 0;
  for (let at = text.indexOf('(TODO', blocks[0]?.start ?? text.length); at >= 0; at = text.indexOf('(TODO', at + 5)) {
    while (next < hidden.length && (hidden[next]?.end ?? 0) <= at) next++;
    const end = endOfMark(text, at);
    if (end > 0 && (hidden[next]?.start ?? text.length) > at) marks.push({ start: at, end });
  }
  return marks;
}

/** Offset behind the `)` of the mark that begins at `start`; -1 where it is none, as in `(TODOs)` or over two lines. */
function endOfMark(text: string, start: number): number {
  const after = text[start + 5];
  if (after === ')') return start + 6;
  if (after !== ' ' && after !== ':' && after !== ',') return -1;
  const end = text.slice(start, start + 60).search(/[)\r\n]/);
  return end > 0 && text[start + end] === ')' ? start + end + 1 : -1;
}

/** `[T (TODO)](t.md)`. */
function insideLink({ text, markables, taken }: Context, mark: Range): Todo | undefined {
  const markable = lastBefore(markables, mark.start);
  if (!markable || mark.end > markable.text.end || taken.has(markable)) return undefined;
  taken.add(markable);
  const { start, end, link, text: shown } = markable;
  const removal = withEmphasis(text, mark);
  const atStart = removal.start <= shown.start;
  const gap = atStart
    ? { ...removal, end: skipBlanks(text, removal.end) }
    : { ...removal, start: skipBlanksBack(text, removal.start) };
  const title = atStart ? { start: gap.end, end: shown.end } : { start: shown.start, end: gap.start };
  return { start, end, mark, removal: gap, title, link };
}

/** `(TODO) [T](t.md)` and `[T](t.md) (TODO)`, with emphasis around either and a dash between allowed. */
function besideLink(context: Context, mark: Range): Todo | undefined {
  const { text, taken } = context;
  const own = withEmphasis(text, mark);
  const before = context.endingAt.get(skipBack(text, own.start));
  if (before && !taken.has(before)) {
    taken.add(before);
    return { ...marked(before), end: mark.end, mark, removal: { start: skipGapBack(text, own.start), end: own.end } };
  }
  const after = context.startingAt.get(skip(text, own.end));
  if (!after || taken.has(after)) return undefined;
  taken.add(after);
  return { ...marked(after), start: mark.start, mark, removal: { start: own.start, end: skipGap(text, own.end) } };
}

const marked = ({ start, end, text, link }: Markable) => ({ start, end, title: text, link });

/** `- (TODO) T — a note`, and `- [T](t.md), a note (TODO)` where the item's only link begins it. */
function inItem(context: Context, mark: Range): Todo | undefined {
  const { text, items, markables, taken } = context;
  if (context.lineEnd < mark.start) context.lineEnd = lineEnd(text, mark.start);
  const { lineEnd: end } = context;
  const item = lastBefore(items, mark.start);
  const own = withEmphasis(text, mark);
  if (!item || (own.start !== afterTaskBox(text, item) && skipBlanks(text, own.end) !== end)) return undefined;
  if (lineEnd(text, item.content) !== end) return undefined;
  if (own.start === afterTaskBox(text, item)) {
    const titleStart = skipGap(text, own.end);
    const title = { start: titleStart, end: endOfTitle(text, titleStart, end) };
    const removal = { start: own.start, end: title.start };
    return title.end > title.start ? { start: mark.start, end: title.end, mark, removal, title, link: -1 } : undefined;
  }
  const only = lastBefore(markables, end);
  const begins = only && skip(text, afterTaskBox(text, item)) === only.start;
  if (!begins || taken.has(only) || skipBlanks(text, own.end) !== end) return undefined;
  taken.add(only);
  return { ...marked(only), end: mark.end, mark, removal: { start: skipBlanksBack(text, own.start), end: own.end } };
}

/** The name in `Teaching — a note`: up to a dash or colon that stands apart, or the end of the line. */
function endOfTitle(text: string, start: number, end: number): number {
  if (start >= end) return end;
  const note = text.slice(start + 1, end).search(/[ \t]+(?:[-–—]+)[ \t]|:[ \t]|[ \t]+\(|[ \t]*$/);
  return note < 0 ? end : start + 1 + note;
}

const afterTaskBox = (text: string, { content, checked }: ListItem): number =>
  checked === undefined ? content : skipBlanks(text, content + 3);

/** The last range that starts before `offset`. Ranges are in order of their starts. */
const lastBefore = <R extends Range>(ranges: readonly R[], offset: number): R | undefined =>
  ranges[firstFrom(ranges, offset) - 1];

/** The mark with the emphasis markers that enclose nothing else. */
function withEmphasis(text: string, { start, end }: Range): Range {
  while (start > 0 && text[start - 1] === text[end] && isEmphasis(text, end)) {
    start--;
    end++;
  }
  return { start, end };
}

const isEmphasis = (text: string, at: number): boolean => '*_~'.includes(text[at] ?? ' ');
const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t';
const isDash = (text: string, at: number): boolean => '-–—:'.includes(text[at] ?? ' ');

function skipBlanks(text: string, at: number): number {
  while (isBlank(text, at)) at++;
  return at;
}

function skipBlanksBack(text: string, at: number): number {
  while (isBlank(text, at - 1)) at--;
  return at;
}

/** Past blanks, one dash or colon, and blanks again. */
const skipGap = (text: string, at: number): number => {
  const gap = skipBlanks(text, at);
  return isDash(text, gap) ? skipBlanks(text, gap + 1) : gap;
};

const skipGapBack = (text: string, at: number): number => {
  const gap = skipBlanksBack(text, at);
  return isDash(text, gap - 1) ? skipBlanksBack(text, gap - 1) : gap;
};

/** Past the gap and the emphasis markers that open the link beside it. */
function skip(text: string, at: number): number {
  let position = skipGap(text, at);
  while (isEmphasis(text, position)) position++;
  return position;
}

function skipBack(text: string, at: number): number {
  let position = skipGapBack(text, at);
  while (isEmphasis(text, position - 1)) position--;
  return position;
}
