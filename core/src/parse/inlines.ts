/** Inlines: code spans, raw HTML, autolinks and what brackets make; no emphasis (CommonMark 6). */
import type { Range } from '../text/range.ts';
import { endOfAutolink } from './autolink.ts';
import { type Brackets, closeBracket, openBracket, sortBrackets, startBrackets } from './brackets.ts';
import { BACKSLASH, BACKTICK, BANG, isPunctuation, LEFT_BRACKET, LESS, RIGHT_BRACKET } from './chars.ts';
import { type CodeSpans, endOfCodeSpan, endOfRun, startCodeSpans } from './codeSpan.ts';
import { endOfFootnoteLabel } from './footnote.ts';
import { normaliseLabel } from './label.ts';
import { endOfRawHtml, type MissingClosers, noneMissing } from './rawHtml.ts';
import { inDocument, type Source, stretchesWithin } from './stretches.ts';
import type { InlineLink, RawHtml, Reference, Targets } from './syntax.ts';

/** Where the inline scanner puts what it finds; offsets are the document's. */
export interface Found {
  readonly links: InlineLink[];
  readonly references: Reference[];
  readonly html: RawHtml[];
  readonly codeSpans: Range[];
  readonly autolinks: Range[];
}

/** Lists with nothing in them yet. */
export const nothingFound = (): Found => ({ links: [], references: [], html: [], codeSpans: [], autolinks: [] });

/** 1 for the ASCII characters that inlines begin or end with. */
const SPECIAL = Uint8Array.from({ length: 128 }, (_, code) => ('!<[\\]`'.includes(String.fromCharCode(code)) ? 1 : 0));

/** What is known of a source's inlines while they are scanned. */
interface InlineState {
  readonly source: Source;
  readonly targets: Targets;
  readonly found: Found;
  readonly brackets: Brackets;
  readonly codeSpans: CodeSpans;
  readonly missing: MissingClosers;
}

/** Scans the inlines of one source. What is found within a link comes after it, so that each list stays in document order. */
export const scanInlines = (source: Source, targets: Targets, found: Found): void => {
  const { text, start, end } = source;
  const brackets = startBrackets(found.links, found.references);
  const state = { source, targets, found, brackets, codeSpans: startCodeSpans(), missing: noneMissing() };
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < 128 && SPECIAL[code] === 1) at = scanSpecial(state, code, at);
    else at++;
  }
  sortBrackets(brackets);
};

/** Scans what the special character at `at` begins or ends; gives the offset after it. */
const scanSpecial = (state: InlineState, code: number, at: number): number => {
  const { source, brackets } = state;
  const { text, end } = source;
  switch (code) {
    case BACKSLASH:
      return at + 1 < end && isPunctuation(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
    case BACKTICK:
      return scanCode(state, at);
    case LESS:
      return scanAngle(state, at);
    case BANG:
      if (at + 1 >= end || text.charCodeAt(at + 1) !== LEFT_BRACKET) return at + 1;
      openBracket(brackets, at, true);
      return at + 2;
    case RIGHT_BRACKET:
      return closeBracket(brackets, source, state.targets, at);
    default:
      return scanOpening(state, at);
  }
};

const scanCode = ({ source, found, codeSpans }: InlineState, start: number): number => {
  const end = endOfCodeSpan(codeSpans, source, start);
  if (end < 0) return endOfRun(source, start);
  found.codeSpans.push(rangeInDocument(source, start, end));
  return end;
};

const scanAngle = ({ source, found, missing }: InlineState, start: number): number => {
  const autolink = endOfAutolink(source.text, start, source.end);
  const end = autolink < 0 ? endOfRawHtml(missing, source, start) : autolink;
  if (end < 0) return start + 1;
  const range = rangeInDocument(source, start, end);
  if (autolink < 0)
    found.html.push({
      ...range,
      stretches: source.joined && stretchesWithin(source.joined.stretches, range.start, range.end),
    });
  else found.autolinks.push(range);
  return end;
};

/** A `[` opens a link's text, unless it begins a footnote call, which is passed over. */
const scanOpening = ({ source, targets, brackets }: InlineState, start: number): number => {
  const { text, end } = source;
  const close = targets.footnotes.size > 0 ? endOfFootnoteLabel(text, start, end) : -1;
  if (close > 0 && targets.footnotes.has(normaliseLabel(text.slice(start + 2, close)))) return close + 1;
  openBracket(brackets, start, false);
  return start + 1;
};

const rangeInDocument = (source: Source, start: number, end: number): Range => ({
  start: inDocument(source, start),
  end: inDocument(source, end),
});
