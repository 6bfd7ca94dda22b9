/** JSON with comments: data, where each part of it stands, and what is wrong with the syntax. */
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { DataPath } from '../parse/locate.ts';
import type { Range } from '../text/range.ts';
import type { ConfigFault } from './fault.ts';

/** A JSON text as read; of a broken one, what could be read. */
export interface Json {
  readonly text: string;
  readonly data: unknown;
  readonly root: Node | undefined;
  readonly faults: readonly ConfigFault[];
}

/** Reads JSON with comments. Never throws. */
export function readJson(text: string): Json {
  const errors: ParseError[] = [];
  try {
    // A byte order mark is no JSON, but editors write it; a space keeps the offsets.
    const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
    const data: unknown = root ? getNodeValue(root) : undefined;
    const faults = errors.slice(0, 1).map(error => toFault(error, text));
    return { text, data, root, faults: faults.length > 0 ? faults : repeatedKeys(root) };
  } catch {
    const fault = { start: 0, end: 0, messageId: 'syntax', data: { detail: 'it is nested too deeply' } };
    return { text, data: undefined, root: undefined, faults: [fault] };
  }
}

/** What the parser's codes say, for those that authors meet. */
const details: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word or character is out of place; text stands in double quotes',
  InvalidNumberFormat: 'a number is not written as JSON writes it',
  PropertyNameExpected: 'a key in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: "a ':' is expected here",
  CommaExpected: "a ',' is expected before this",
  CloseBraceExpected: "a '}' is missing",
  CloseBracketExpected: "a ']' is missing",
  EndOfFileExpected: 'the file should end before this',
  UnexpectedEndOfComment: "a comment does not end with '*/'",
  UnexpectedEndOfString: 'a text has no closing quote on its line',
  InvalidEscapeCharacter: "a '\\' stands before a character that it does not go with",
};

/** Only the first error is told: those behind it mostly follow from it. */
function toFault({ error, offset, length }: ParseError, text: string): ConfigFault {
  const name = printParseErrorCode(error);
  const start = Math.min(offset, text.length);
  const data = { detail: details[name] ?? name };
  return { start, end: Math.min(start + length, text.length), messageId: 'syntax', data };
}

function repeatedKeys(root: Node | undefined): ConfigFault[] {
  if (!root) return [];
  const faults: ConfigFault[] = [];
  const seen = new Set<unknown>();
  for (const { type, children } of root.children ?? []) {
    const [key, value] = children ?? [];
    if (type !== 'property' || !key) continue;
    if (seen.has(key.value)) faults.push({ ...rangeOf(key), messageId: 'repeatedKey', data: { key: key.value } });
    seen.add(key.value);
    faults.push(...repeatedKeys(value));
  }
  if (root.type === 'array') for (const item of root.children ?? []) faults.push(...repeatedKeys(item));
  return faults;
}

const firstOf = (place: Node | undefined): Range | undefined => place && { start: place.offset, end: place.offset + 1 };

const rangeOf = ({ offset, length }: Node): Range => ({ start: offset, end: offset + length });

/** Where the value at a path stands, or its key; of what is not there, the nearest key around it, or the first character. */
export function rangeAt({ root, text }: Json, path: DataPath, part: 'key' | 'value' = 'value'): Range {
  let place: Node | undefined = root;
  let range: Range = { start: root?.offset ?? 0, end: Math.min(text.length, (root?.offset ?? 0) + 1) };
  for (const [index, step] of path.entries()) {
    const property =
      place?.type === 'object'
        ? place.children?.findLast(({ children }) => children?.[0]?.value === String(step))
        : undefined;
    const [key, value]: (Node | undefined)[] =
      place?.type === 'array' ? [undefined, place.children?.[Number(step)]] : (property?.children ?? []);
    if (!key && !value) return index > 0 && typeof path[index - 1] === 'number' ? (firstOf(place) ?? range) : range;
    const isLast = index === path.length - 1;
    const shown = key && (!isLast || part === 'key' || !value) ? key : (value ?? key);
    if (shown && (isLast || key)) range = rangeOf(shown);
    place = value;
  }
  return range;
}

/** Whether a fault keeps a file from being used. */
export const isSerious = ({ messageId }: ConfigFault): boolean => messageId !== 'repeatedKey';
