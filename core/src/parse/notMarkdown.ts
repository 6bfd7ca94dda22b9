/** What stands in a document and is not Markdown: mathematics, and the calls that site generators replace. Nothing in it is a link. */
import type { Range } from '../text/range.ts';
import type { Block, Scan } from './syntax.ts';

/** The scan without the links, references and tags that stand in mathematics or calls of templates; these count as code spans. */
export function withoutNotMarkdown(text: string, scan: Scan): Scan {
  const hasCalls = text.includes('{') && /\{[{%]/.test(text);
  const hasDollars = text.includes('$');
  if (!hasCalls && !hasDollars) return scan;
  const ranges = outermost([
    ...(hasCalls ? templateCalls(text, codeIn(scan)) : []),
    ...(hasDollars ? mathematics(text, scan) : []),
  ]);
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
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end))
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}

/** All code, blocks and spans, in the order in which it stands. */
export const codeIn = ({ blocks, codeSpans }: Scan): readonly Range[] =>
  [...codeSpans, ...blocks.filter(({ type }) => type === 'code')].sort((a, b) => a.start - b.start);

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

/** What begins a call of a template, and what ends it. */
const closers = { '{{<': '>}}', '{{%': '%}}', '{{': '}}', '{%': '%}' } as const;

/**
 * `{{< … >}}`, `{{% … %}}`, `{{ … }}` and `{% … %}` outside code, also over lines, as site generators have them: the
 * calls, and what they say is code or a comment; not what else stands between two of them. A blank line or another call
 * begins before one that is not closed ends.
 */
function templateCalls(text: string, code: readonly Range[]): Range[] {
  const stop = /([>%]?\}\}|%\})|\{\{[<%]?|\{%|(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/g;
  const opener = /\{\{[<%]?|\{%/g;
  const calls: Range[] = [];
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const { index: start } = match;
    if (start < (lastFrom(code, start)?.end ?? 0)) continue;
    const closer = closers[match[0] as keyof typeof closers];
    stop.lastIndex = opener.lastIndex;
    let [found, end] = [stop.exec(text), stop.lastIndex];
    while (found?.[1] !== undefined && !found[1].endsWith(closer)) [found, end] = [stop.exec(text), stop.lastIndex];
    if (found?.[1] === undefined) continue;
    calls.push({ start, end });
    opener.lastIndex = end;
  }
  return [...calls, ...bodiesOf(text, calls)];
}

/** What stands between calls that say that it is code or a comment, with both. */
function bodiesOf(text: string, calls: readonly Range[]): Range[] {
  const bodies: Range[] = [];
  let open: { start: number; name: string } | undefined;
  for (const { start, end } of calls) {
    const [, closing, name] = /^\{[{%][<%]?-?\s*(end|\/)?\s*(highlight|comment)\b/.exec(text.slice(start, end)) ?? [];
    if (name === undefined) continue;
    if (closing === undefined) open ??= { start, name };
    else if (open?.name === name) {
      bodies.push({ start: open.start, end });
      open = undefined;
    }
  }
  return bodies;
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
