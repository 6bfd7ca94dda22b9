/** Fences: where a document's frontmatter begins and ends. */
import type { Range } from '../text/range.ts';

/** How frontmatter is written. */
export type FrontmatterFormat = 'yaml' | 'toml' | 'json' | 'other';

/** The outline of a frontmatter block. */
export interface Fences {
  readonly whole: Range;
  readonly fence: Range;
  readonly content: Range;
  readonly bodyStart: number;
  readonly format: FrontmatterFormat;
  /** What the author would call the format: `YAML`, `TOML`, `JSON`, or the word after the fence. */
  readonly language: string;
  readonly closed: boolean;
}

const opening = /^\uFEFF?(---(?!-)[ \t]*([A-Za-z][\w+-]*)?|\+\+\+|\{(?=[ \t]*(?:"|[\r\n])))[ \t]*(?=[\r\n"]|$)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/;
const closingToml = /^\+\+\+[ \t]*$/;
const keyLine = /^(?:[A-Za-z_][\w-]*|"[^"]*"|'[^']*')[ \t]*:(?:[ \t]|$)/;
const heading = /^#{1,6}[ \t]/;
const jsonToken = /"(?:[^"\\\r\n]|\\.)*"|["{}]/g;

/**
 * Finds the fences. Only the first line can open frontmatter, after a byte order mark at most; `---` or `...` closes
 * it. Without a closing fence there is frontmatter only if a key follows at once, for a lone `---` is a thematic break;
 * it then ends where the keys end. `undefined` where there is none.
 * @param leadingOnly find the closing fence only if no heading stands between, as after a forgotten fence
 */
export function findFences(text: string, leadingOnly = false): Fences | undefined {
  const match = opening.exec(text);
  if (!match) return undefined;
  const marker = match[1] ?? '';
  const start = match[0].startsWith('\uFEFF') ? 1 : 0;
  const fence = { start, end: start + marker.trimEnd().length };
  if (marker.startsWith('{')) return findJson(text, fence);
  const firstLine = nextLine(text, match[0].length);
  const language = match[2];
  const yaml = marker.startsWith('-') && language === undefined;
  const end = findClosing(text, firstLine, yaml && leadingOnly, marker === '+++' ? closingToml : closing);
  if (end) {
    const content = { start: firstLine, end: end.start };
    const whole = { start, end: end.end };
    const bodyStart = nextLine(text, end.end);
    const format = yaml ? 'yaml' : marker === '+++' ? 'toml' : 'other';
    return { whole, fence, content, bodyStart, format, language: language ?? format.toUpperCase(), closed: true };
  }
  return yaml ? findLeadingKeys(text, fence, firstLine) : undefined;
}

function findClosing(text: string, from: number, beforeHeading: boolean, pattern: RegExp): Range | undefined {
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const code = text.charCodeAt(at);
    if (code === 45 || code === 46 || code === 43) {
      if (pattern.test(text.slice(at, end))) return { start: at, end };
    } else if (beforeHeading && code === 35 && beginsBody(text, at, end)) {
      return undefined;
    }
    at = nextLine(text, end);
  }
  return undefined;
}

/** Whether the line is a heading rather than a comment: a blank line before it, and no key (`Note:` is none) under it. */
function beginsBody(text: string, start: number, end: number): boolean {
  if (!heading.test(text.slice(start, end)) || !/[\r\n][ \t]*(?:\r\n|\r|\n)$/.test(text.slice(start - 8, start)))
    return false;
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, lineEnd(text, at))) {
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() !== '' && !line.startsWith('#')) return !keyLine.test(line) || /^[A-Z]/.test(line);
  }
  return true;
}

/** Frontmatter without an end: the key lines after the fence with what belongs to them. */
function findLeadingKeys(text: string, fence: Range, firstLine: number): Fences | undefined {
  if (!keyLine.test(text.slice(firstLine, lineEnd(text, firstLine)))) return undefined;
  let end = firstLine;
  let afterBlank = false;
  for (let at = firstLine; at < text.length; ) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, stop);
    const blank = line.trim() === '';
    if (!blank && !keyLine.test(line) && (afterBlank || !/^(?:[ \t]|- |\])/.test(line))) break;
    at = nextLine(text, stop);
    if (!blank) end = at;
    afterBlank = blank;
  }
  const content = { start: firstLine, end };
  const whole = { start: fence.start, end };
  return { whole, fence, content, bodyStart: end, format: 'yaml', language: 'YAML', closed: false };
}

/** A JSON object at the start of a text, if its last brace ends a line. */
function findJson(text: string, fence: Range): Fences | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.slice(fence.start).matchAll(jsonToken)) {
    if (token === '"') return undefined;
    if (token === '{') depth++;
    else if (token === '}') depth--;
    if (depth > 0) continue;
    const end = fence.start + index + 1;
    const stop = lineEnd(text, end);
    if (text.slice(end, stop).trim() !== '') return undefined;
    const content = { start: fence.end, end: end - 1 };
    const bodyStart = nextLine(text, stop);
    const whole = { start: fence.start, end };
    return { whole, fence, content, bodyStart, format: 'json', language: 'JSON', closed: true };
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

/** Start of the line after the line ending at `end`; `end` itself at the end of the text. */
function nextLine(text: string, end: number): number {
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2;
  return end < text.length ? end + 1 : end;
}
