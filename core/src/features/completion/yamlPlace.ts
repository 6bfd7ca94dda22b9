/** Places in frontmatter: the key or value that an author is about to write, told from the lines, for the YAML is unfinished. */
import { lineEnd, lineStart, nextLine } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { mapAround, type NestedMap } from './nestedPlace.ts';

/** What is about to be written. */
export type YamlPlace = KeyPlace | ValuePlace;

/** A key; its range is what of it is there. */
export interface KeyPlace extends Range {
  readonly of: 'key';
  /** The map inside the frontmatter in which it stands; `undefined` at the top. */
  readonly map?: NestedMap;
  /** Whether a colon follows already. */
  readonly hasColon: boolean;
}

/** A value of a key, or an item of its list; its range is what of it is there, without quotes. */
export interface ValuePlace extends Range {
  readonly of: 'value';
  /** The map inside the frontmatter in which the key stands; `undefined` at the top. */
  readonly map?: NestedMap;
  readonly key: string;
  /** Whether it is the whole value, an item between brackets, or one behind a dash. */
  readonly form: 'whole' | 'flow' | 'block';
  /** The quote that it stands in. */
  readonly quote: '"' | "'" | '';
  /** The space that has to stand before it and does not. */
  readonly gap: '' | ' ';
}

const keyed = /^([\w-]+|"[^"]*"|'[^']*')[ \t]*:(?=[ \t]|$)/;

/** What is about to be written at an offset of the frontmatter's content; `undefined` where nothing can be proposed. */
export function yamlPlace(text: string, content: Range, offset: number): YamlPlace | undefined {
  const start = lineStart(text, offset, content.start);
  const before = text.slice(start, offset);
  if (/^(?:\w[\w-]*)?$/.test(before)) return keyPlace(text, start, offset);
  const key = keyed.exec(before);
  if (key) return valuePlace(text, nameIn(key), start + key[0].length, offset);
  if (!/^(?:[ \t]|-)/.test(before)) return undefined;
  const owner = keyAbove(text, content, start);
  if (!owner) return undefined;
  const first = text.slice(owner.valueStart, lineEnd(text, owner.valueStart)).trim();
  if (first.startsWith('[')) return flowPlace(text, owner.key, text.indexOf('[', owner.valueStart), offset);
  const item = /^[ \t]*-([ \t]*)/.exec(before);
  if (!item || (first !== '' && !first.startsWith('#'))) return undefined;
  if (item[1] === '' && item[0].length < before.length) return undefined;
  const at = start + item[0].length;
  return scalarPlace(text, owner.key, 'block', at, offset, item[1] === '' ? ' ' : '');
}

/** As `yamlPlace`, of a map inside the frontmatter: one of a key's own, or an item of its list. */
export function nestedPlace(text: string, content: Range, offset: number): YamlPlace | undefined {
  const start = lineStart(text, offset, content.start);
  const [whole, lead = '', typed = '', colon] = nested.exec(text.slice(start, offset)) ?? [];
  const map = whole === undefined || lead === '' ? undefined : mapAround(text, content, offset, lead + (typed || 'x'));
  if (whole === undefined || !map) return undefined;
  if (colon === undefined) {
    const place = /^[\w-]*$/.test(typed) ? keyPlace(text, start + lead.length, offset) : undefined;
    return place && { ...place, map };
  }
  const name = typed.replace(/^(["'])(.*)\1$/, '$2');
  const value = valuePlace(text, name, start + lead.length + typed.length + colon.length, offset);
  return value && { ...value, map };
}

/** Blanks and dashes, a key, and its colon where it is there. */
const nested = /^( *(?:- +)*)([\w-]*|"[^"]*"|'[^']*')(?:([ \t]*:)(?=[ \t]|$).*)?$/;

const nameIn = (match: RegExpExecArray): string => (match[1] ?? '').replace(/^(["'])(.*)\1$/, '$2');

function keyPlace(text: string, start: number, offset: number): KeyPlace {
  const rest = /^[\w-]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0].length ?? 0;
  const end = offset + rest;
  return { of: 'key', start, end, hasColon: /^[ \t]*:/.test(text.slice(end, lineEnd(text, end))) };
}

function keyAbove(text: string, content: Range, start: number): { key: string; valueStart: number } | undefined {
  for (let at = start; at > content.start; ) {
    at = lineStart(text, at - (text.startsWith('\r\n', at - 2) ? 2 : 1), content.start);
    const line = text.slice(at, lineEnd(text, at));
    const key = keyed.exec(line);
    if (key) return { key: nameIn(key), valueStart: at + key[0].length };
    if (line !== '' && !/^[ \t\-#\]]/.test(line)) return undefined;
  }
  return undefined;
}

/** A value that begins behind its key's colon. */
function valuePlace(text: string, key: string, start: number, offset: number): ValuePlace | undefined {
  const spaces = /^[ \t]*/.exec(text.slice(start, offset))?.[0].length ?? 0;
  const at = start + spaces;
  const first = text.charAt(at);
  if (first === '[' && at < offset) return flowPlace(text, key, at, offset);
  return scalarPlace(text, key, 'whole', at, offset, spaces === 0 ? ' ' : '');
}

/** A scalar from `at` to the end of its line, or to its closing quote. */
function scalarPlace(
  text: string,
  key: string,
  form: 'whole' | 'block',
  at: number,
  offset: number,
  gap: '' | ' ',
): ValuePlace | undefined {
  const line = text.slice(at, lineEnd(text, offset));
  const typed = line.slice(0, offset - at);
  const quote = line.charAt(0);
  if (typed !== '' && (quote === '"' || quote === "'")) {
    const close = line.indexOf(quote, 1);
    if (close >= 0 && at + close < offset) return undefined;
    const end = close < 0 ? trimmed(line) : close;
    return { of: 'value', key, form, quote, gap, start: at + 1, end: Math.max(offset, at + end) };
  }
  // Other values than plain text: lists, maps, blocks, anchors, aliases, tags; and comments.
  if (typed !== '' && /^[[\]{}|>&*!%@`#]|^[-?:](?:\s|$)|[ \t]#|:[ \t]/.test(typed)) return undefined;
  const comment = /(?:^|[ \t])#/.exec(line.slice(typed.length))?.index ?? line.length;
  const end = trimmed(line.slice(0, typed.length + comment));
  return { of: 'value', key, form, quote: '', gap, start: at, end: Math.max(offset, at + end) };
}

const trimmed = (line: string): number => line.trimEnd().length;

/** An item of the list whose bracket opens at `open`. */
function flowPlace(text: string, key: string, open: number, offset: number): ValuePlace | undefined {
  let start = open + 1;
  for (let at = start; at < offset; at++) {
    const character = text.charAt(at);
    if (character === ']' || character === '[' || character === '{') return undefined;
    if (character === ',') start = at + 1;
    else if (character === '#' && /\s/.test(text.charAt(at - 1))) {
      at = nextLine(text, at) - 1;
      if (at >= offset) return undefined;
      start = at + 1;
    } else if ((character === '"' || character === "'") && text.slice(start, at).trim() === '') {
      const close = text.indexOf(character, at + 1);
      const stop = lineEnd(text, offset);
      if (close < 0 || close >= offset) {
        const end = close >= 0 && close <= stop ? close : endOfItem(text, offset);
        return { of: 'value', key, form: 'flow', quote: character, gap: '', start: at + 1, end };
      }
      at = close;
    }
  }
  while (start < offset && /\s/.test(text.charAt(start))) start++;
  const end = endOfItem(text, offset);
  return { of: 'value', key, form: 'flow', quote: '', gap: '', start, end };
}

/** Where the item ends that the offset stands in: before the next comma, bracket, comment or line ending. */
function endOfItem(text: string, offset: number): number {
  const rest = text.slice(offset, lineEnd(text, offset));
  const stop = rest.search(/[,\]]|[ \t]#/);
  return offset + rest.slice(0, stop < 0 ? rest.length : stop).trimEnd().length;
}
