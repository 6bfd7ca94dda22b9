/** Raw HTML: the tags, attributes and comments in what the scanner has found of it, read as a browser would. */
import type { Range } from '../text/range.ts';
import {
  APOSTROPHE,
  BANG,
  DASH,
  EQUALS,
  GREATER,
  isLetter,
  isWhitespace,
  QUESTION,
  QUOTE,
  SLASH,
  skipWhitespace,
} from './chars.ts';
import { decodeReferences } from './entities.ts';
import { inDocument, type Source, sourceOf } from './stretches.ts';
import type { Scan } from './syntax.ts';

/** An attribute; its range is name and value, quotes included. */
export interface HtmlAttribute extends Range {
  /** In lower case. */
  readonly name: string;
  /** The value as written, without quotes; empty where there is none. */
  readonly value: Range;
  /** The value with character references decoded. */
  readonly text: string;
}

/** An open or closing tag. */
export interface HtmlTag extends Range {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: readonly HtmlAttribute[];
}

/** A comment, with `<!--` and `-->`. */
export interface HtmlComment extends Range {
  /** Between `<!--` and `-->`. */
  readonly content: Range;
}

/** The tags and comments of a text, each list in document order. */
export interface HtmlParts {
  readonly tags: readonly HtmlTag[];
  readonly comments: readonly HtmlComment[];
}

/** Elements whose content is text, whatever it looks like (HTML 13.1.2). */
const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'textarea']);

/** Reads the tags and comments of a scan's raw HTML. Never throws; takes linear time. */
export const readHtml = (text: string, scan: Scan): HtmlParts => {
  const parts = { tags: [] as HtmlTag[], comments: [] as HtmlComment[] };
  for (const { start, end, stretches } of scan.html) readSource(sourceOf(text, start, end, stretches), parts);
  return parts;
};

interface Parts {
  readonly tags: HtmlTag[];
  readonly comments: HtmlComment[];
}

const readSource = (source: Source, parts: Parts): void => {
  const { text, end } = source;
  let at = source.start;
  while (at < end) {
    const open = find(source, '<', at);
    if (open + 1 >= end) return;
    const code = text.charCodeAt(open + 1);
    if (isLetter(code)) at = readTag(source, open, open + 1, parts);
    else if (code === SLASH && open + 2 < end && isLetter(text.charCodeAt(open + 2)))
      at = readTag(source, open, open + 2, parts);
    else if (text.startsWith('<!--', open)) at = readComment(source, open, parts);
    else if (code === BANG || code === QUESTION || code === SLASH) at = find(source, '>', open + 1) + 1;
    else at = open + 1;
  }
};

/** Offset of the next `mark` from `offset` on, the source's end where there is none. */
const find = ({ text, end }: Source, mark: string, offset: number): number => {
  const found = text.slice(offset, end).indexOf(mark);
  return found < 0 ? end : offset + found;
};

const readComment = (source: Source, start: number, { comments }: Parts): number => {
  const { text, end } = source;
  const content = start + 4;
  // `<!-->` and `<!--->` are empty comments.
  const dashes = text.charCodeAt(content) === DASH ? content + 1 : content;
  const isShort = dashes < end && text.charCodeAt(dashes) === GREATER;
  const close = isShort ? content : find(source, '-->', content);
  const last = isShort ? dashes + 1 : Math.min(end, close + 3);
  const at = (offset: number): number => inDocument(source, offset);
  comments.push({ start: at(start), end: at(last), content: { start: at(content), end: at(close) } });
  return last;
};

/** Reads the tag that begins at `start` and whose name begins at `nameStart`; one that isn't closed ends with the source. */
const readTag = (source: Source, start: number, nameStart: number, { tags }: Parts): number => {
  const { text, end } = source;
  let at = endOfName(text, nameStart, end);
  const name = text.slice(nameStart, at).toLowerCase();
  const closing = nameStart > start + 1;
  const attributes: HtmlAttribute[] = [];
  while (at < end) {
    at = skipBetween(text, at, end);
    if (at === end || text.charCodeAt(at) === GREATER) break;
    at = readAttribute(source, at, attributes);
  }
  const last = Math.min(end, at + 1);
  tags.push({ start: inDocument(source, start), end: inDocument(source, last), name, closing, attributes });
  return !closing && RAW_TEXT.has(name) ? endOfRawText(source, name, last) : last;
};

const endOfName = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && !isTagBreak(text.charCodeAt(at))) at++;
  return at;
};

const isTagBreak = (code: number): boolean => isWhitespace(code) || code === SLASH || code === GREATER;

const skipBetween = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && (isWhitespace(text.charCodeAt(at)) || text.charCodeAt(at) === SLASH)) at++;
  return at;
};

const readAttribute = (source: Source, start: number, attributes: HtmlAttribute[]): number => {
  const { text, end } = source;
  let nameEnd = start + 1;
  while (nameEnd < end && !isTagBreak(text.charCodeAt(nameEnd)) && text.charCodeAt(nameEnd) !== EQUALS) nameEnd++;
  const equals = skipWhitespace(text, nameEnd, end);
  const hasValue = equals < end && text.charCodeAt(equals) === EQUALS;
  const first = hasValue ? skipWhitespace(text, equals + 1, end) : nameEnd;
  const quote = hasValue && first < end ? text.charCodeAt(first) : 0;
  const isQuoted = quote === QUOTE || quote === APOSTROPHE;
  const valueStart = isQuoted ? first + 1 : first;
  const valueEnd = isQuoted
    ? find(source, String.fromCharCode(quote), valueStart)
    : hasValue
      ? endOfUnquoted(text, valueStart, end)
      : nameEnd;
  const last = isQuoted ? Math.min(end, valueEnd + 1) : valueEnd;
  attributes.push({
    start: inDocument(source, start),
    end: inDocument(source, last),
    name: text.slice(start, nameEnd).toLowerCase(),
    value: { start: inDocument(source, valueStart), end: inDocument(source, valueEnd) },
    text: decodeReferences(text, valueStart, valueEnd),
  });
  return last;
};

const endOfUnquoted = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && !isWhitespace(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER) at++;
  return at;
};

/** Offset of the closing tag of the raw text element whose content begins at `start`. */
const endOfRawText = (source: Source, name: string, start: number): number => {
  const { text, end } = source;
  for (let at = find(source, '</', start); at < end; at = find(source, '</', at + 2)) {
    const after = at + 2 + name.length;
    if (text.slice(at + 2, after).toLowerCase() === name && (after >= end || isTagBreak(text.charCodeAt(after))))
      return at;
  }
  return end;
};
