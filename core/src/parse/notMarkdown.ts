/** What stands in a document and is not Markdown: mathematics, and the shortcodes of site generators. Nothing in it is a link. */
import type { Range } from '../text/range.ts';
import type { Block, Scan } from './syntax.ts';

/** The scan without the links, references and tags that stand in mathematics or shortcodes; these count as code spans. */
export function withoutNotMarkdown(text: string, scan: Scan): Scan {
  if (!text.includes('$') && !text.includes('{{')) return scan;
  const ranges = outermost([...shortcodes(text), ...mathematics(text, scan)]);
  if (ranges.length === 0) return scan;
  const outside = ({ start, end }: Range): boolean => {
    const before = lastFrom(ranges, start);
    return !before || end > before.end;
  };
  return {
    ...scan,
    links: scan.links.filter(outside),
    references: scan.references.filter(outside),
    html: scan.html.filter(outside),
    codeSpans: [...scan.codeSpans, ...ranges].sort((a, b) => a.start - b.start),
  };
}

function outermost(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start))
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}

/** The range, of those in the order of their starts, that starts last at or before the offset. */
export function lastFrom<R extends Range>(ranges: readonly R[], offset: number): R | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

/**
 * `{{< … >}}` and `{{% … %}}`, also over lines, as Hugo has them: the calls, not what stands between two of them. A blank
 * line or another call begins before one that is not closed ends.
 */
function shortcodes(text: string): Range[] {
  return [
    ['{{<', /(>\}\})|\{\{[<%]|(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/g] as const,
    ['{{%', /(%\}\})|\{\{[<%]|(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/g] as const,
  ].flatMap(([opener, stop]) => {
    const found: Range[] = [];
    for (let at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at)) {
      stop.lastIndex = at + opener.length;
      const isClosed = stop.exec(text)?.[1] !== undefined;
      if (isClosed) found.push({ start: at, end: stop.lastIndex });
      at = isClosed ? stop.lastIndex : at + opener.length;
    }
    return found;
  });
}

/**
 * `$…$` on one line and `$$…$$` in one block, outside code, as GitHub has them: no space inside the single dollars, no
 * letter or digit right outside of them, so that `$5 or $6` is none.
 */
function mathematics(text: string, { blocks, codeSpans }: Scan): Range[] {
  const isCode = (offset: number): boolean => offset < (lastFrom(codeSpans, offset)?.end ?? 0);
  const found: Range[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'table') continue;
    for (let at = text.indexOf('$', block.start); at >= 0 && at < block.end; at = text.indexOf('$', at)) {
      const after = endOfDollars(text, at);
      const isOpener = !isEscaped(text, at) && !isCode(at);
      const end = isOpener ? endOfMathematics(text, at, after, block, isCode) : -1;
      if (end > 0) found.push({ start: at, end });
      at = end > 0 ? end : after;
    }
  }
  return found;
}

function endOfDollars(text: string, start: number): number {
  let at = start;
  while (text[at] === '$') at++;
  return at;
}

/** Offset behind the mathematics that the dollars from `start` to `after` open; -1 where they open none. */
function endOfMathematics(
  text: string,
  start: number,
  after: number,
  { type, end: limit }: Block,
  isCode: (offset: number) => boolean,
): number {
  const size = after - start;
  const isWide = size === 2;
  if (size > 2 || (!isWide && (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') || /\s/.test(text[after] ?? ' '))))
    return -1;
  for (let at = after; at < limit; at++) {
    const character = text[at] ?? '';
    if (!isWide && (/[\r\n]/.test(character) || (type === 'table' && character === '|'))) return -1;
    if (character !== '$' || isEscaped(text, at) || isCode(at)) continue;
    const end = endOfDollars(text, at);
    const isOpen = !isWide && (/\s/.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end] ?? ' '));
    return end - at === size && !isOpen ? end : -1;
  }
  return -1;
}

const isEscaped = (text: string, at: number): boolean => {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
};
