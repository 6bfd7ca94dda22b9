/** YAML: the values and places of a text's keys, by the `yaml` package, with every way to go wrong as a fault. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type ParsedNode,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Range } from '../text/range.ts';
import { type Entry, toFault, type YamlFault } from './yamlFaults.ts';

/** What a YAML text holds. */
export interface YamlContent {
  /** `undefined` where the root is no map. */
  readonly data: Record<string, unknown> | undefined;
  readonly entries: readonly Entry[];
  readonly faults: readonly YamlFault[];
}

/** More aliases than any author writes by hand; with more, what they stand for can grow without bound. */
const maxAliases = 100;

/** Parses the YAML in `content`. Never throws. */
export function readYaml(text: string, content: Range): YamlContent {
  try {
    return readDocument(text, content);
  } catch {
    // Only nesting deeper than the stack gets here.
    const range = { start: content.start, end: Math.min(content.end, content.start + 1) };
    return { data: undefined, entries: [], faults: [{ code: 'syntax', range, args: { reason: 'Nested too deeply' } }] };
  }
}

/** The syntax tree of the YAML in `content`; offsets in it count from `content.start`. May throw on deep nesting. */
export function parseYaml(text: string, content: Range): Document.Parsed {
  // The package knows no lone CR; LF has the same length.
  const source = text.slice(content.start, content.end).replace(/\r(?!\n)/g, '\n');
  // Its own check for equal keys compares each with each.
  return parseDocument(source, {
    version: '1.2',
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
}

function readDocument(text: string, content: Range): YamlContent {
  const document = parseYaml(text, content);
  const errors = [...document.errors, ...document.warnings].map(error => toFault(text, content, error));
  const faults = [...errors, ...mendAliases(document, content), ...findDuplicates(document, content)];
  const root = document.contents;
  if (isEmptyNode(root)) return { data: {}, entries: [], faults: onePerLine(text, faults) };
  if (!isMap(root)) {
    const args = { got: nameOfRoot(root) };
    const range = firstLineOf(text, rangeOf(text, content, root));
    return { data: undefined, entries: [], faults: [...onePerLine(text, faults), { code: 'notAMap', range, args }] };
  }
  const values = toValues(document, root, faults, content);
  const entries = root.items.map(pair => toEntry(text, content, pair, values));
  return {
    data: values,
    entries,
    faults: onePerLine(
      text,
      faults.map(fault => showOpening(text, content, fault, document)),
    ),
  };
}

function toValues(
  document: Document.Parsed,
  root: YAMLMap,
  faults: YamlFault[],
  content: Range,
): Record<string, unknown> | undefined {
  try {
    return root.toJS(document, { maxAliasCount: 10 * maxAliases }) as Record<string, unknown>;
  } catch {
    const merge = root.items.find(({ key }) => isScalar(key) && typeof key.value === 'symbol')?.key as
      | ParsedNode
      | undefined;
    const range = merge
      ? shift(content, merge.range)
      : { start: content.start, end: Math.min(content.end, content.start + 1) };
    // With few aliases it was `<<` before what is no map.
    faults.push(
      merge
        ? { code: 'syntax', range, args: { reason: '`<<` without a map' } }
        : { code: 'tooManyAliases', range, args: {} },
    );
    return undefined;
  }
}

/** Replaces aliases that lead nowhere, into themselves or past the limit by nothing, and reports them. */
function mendAliases(document: Document.Parsed, content: Range): YamlFault[] {
  const faults: YamlFault[] = [];
  const anchors = new Map<string, Node>();
  let count = 0;
  visit(document, {
    Pair(_key, pair) {
      // As a name it would be written out, which takes cubic time for nested ones.
      if (!isCollection(pair.key) && !isAlias(pair.key)) return;
      faults.push({ code: 'complexKey', range: shift(content, pair.key.range), args: {} });
      const name = new Scalar('');
      name.range = pair.key.range ?? null;
      pair.key = name;
    },
    Node(_key, node, path) {
      if (!isAlias(node)) {
        const { anchor } = node as { anchor?: string };
        if (anchor !== undefined) anchors.set(anchor, node);
        return undefined;
      }
      const target = anchors.get(node.source);
      const code = !target
        ? 'unknownAlias'
        : path.includes(target)
          ? 'selfAlias'
          : ++count > maxAliases
            ? 'tooManyAliases'
            : '';
      if (code === '') return undefined;
      // One report is enough for a thousand aliases.
      if (code !== 'tooManyAliases' || count === maxAliases + 1)
        faults.push({ code, range: shift(content, node.range), args: { name: node.source } });
      const nothing = new Scalar(null);
      nothing.range = node.range ?? null;
      return nothing;
    },
  });
  return faults;
}

function findDuplicates(document: Document.Parsed, content: Range): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Map<string, Range>();
      for (const { key } of map.items) {
        if (!isScalar(key) || typeof key.value === 'symbol') continue;
        const name = String(key.value);
        const range = shift(content, key.range);
        const related = seen.get(name);
        if (related) faults.push({ code: 'duplicateKey', range, args: { key: name }, related });
        else seen.set(name, range);
      }
    },
  });
  return faults;
}

function toEntry(text: string, content: Range, pair: unknown, values: Record<string, unknown> | undefined): Entry {
  const { key, value } = isPair(pair) ? pair : { key: undefined, value: undefined };
  const keyRange = rangeOf(text, content, key);
  const name =
    isScalar(key) && typeof key.value !== 'symbol' ? String(key.value ?? '') : text.slice(keyRange.start, keyRange.end);
  const range = rangeOf(text, content, value);
  const afterColon = { start: afterKey(text, keyRange.end), end: afterKey(text, keyRange.end) };
  const written = range.start < range.end && value !== null && value !== undefined;
  // A repeated key has one value in the data, but each its own here.
  const own = isScalar(value) ? value.value : values?.[name];
  return { key: name, keyRange, value: own, valueRange: written ? range : afterColon };
}

/** The place right behind the colon of a key that ends at `end`. */
function afterKey(text: string, end: number): number {
  let at = end;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return text.charAt(at) === ':' ? at + 1 : end;
}

/** The range of a node as written, without the white space and comments behind it; empty at the start for none. */
export function rangeOf(text: string, content: Range, node: unknown): Range {
  const { start } = shift(content, rangeOfNode(node));
  let { end } = shift(content, rangeOfNode(lastIn(node)));
  while (end > start && /[ \t\r\n]/.test(text.charAt(end - 1))) end--;
  return { start, end: Math.max(start, end) };
}

const rangeOfNode = (node: unknown) => (isNode(node) ? node.range : undefined);

/** The last thing written in a block collection, whose own range reaches over the comments behind it. */
function lastIn(node: unknown): unknown {
  let last = node;
  while (isCollection(last) && last.flow !== true) {
    const item = last.items.at(-1);
    const next = isPair(item)
      ? rangeOfNode(item.value)?.[0] === rangeOfNode(item.value)?.[1]
        ? item.key
        : item.value
      : item;
    if (!isNode(next)) break;
    last = next;
  }
  return last;
}

function shift(content: Range, range: readonly number[] | null | undefined): Range {
  const start = Math.min(content.end, content.start + (range?.[0] ?? 0));
  return { start, end: Math.max(start, Math.min(content.end, content.start + (range?.[1] ?? 0))) };
}

const isEmptyNode = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');

const nameOfRoot = (node: unknown): string => {
  if (!isScalar(node)) return isAlias(node) ? 'an alias' : 'a list';
  return typeof node.value === 'string' ? 'text' : `the single value ${String(node.value)}`;
};

const firstLineOf = (text: string, { start, end }: Range): Range => {
  const stop = text.slice(start, end).search(/[\r\n]/);
  return { start, end: stop < 0 ? end : start + stop };
};

/** An unclosed quote or bracket is noticed behind all that it swallowed, but shown where it opens. */
function showOpening(text: string, content: Range, fault: YamlFault, document: Document.Parsed): YamlFault {
  if (fault.code !== 'unclosedQuote' && fault.code !== 'unclosedBracket') return fault;
  let opening: Node | undefined;
  visit(document, {
    Node(_key, node) {
      const isQuote = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const isBracket = isCollection(node) && node.flow === true;
      if (!(fault.code === 'unclosedQuote' ? isQuote : isBracket)) return undefined;
      if (shift(content, node.range).start < fault.range.end) opening = node;
      return visit.SKIP;
    },
  });
  return opening ? { ...fault, range: firstLineOf(text, rangeOf(text, content, opening)) } : fault;
}

/** What follows the first error of a line follows from it. */
function onePerLine(text: string, faults: readonly YamlFault[]): YamlFault[] {
  const kept: YamlFault[] = [];
  for (const fault of [...faults].sort((a, b) => a.range.start - b.range.start)) {
    const last = kept.at(-1);
    if (!last || /[\r\n]/.test(text.slice(last.range.start, fault.range.start))) kept.push(fault);
  }
  return kept;
}
