/** YAML: the values and places of a text's keys, by the `yaml` package, with every way to go wrong as a fault. */
import { type Document, isAlias, isMap, isPair, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Range } from '../text/range.ts';
import { findDuplicates, maxAliases, mendAliases, showOpening } from './yamlChecks.ts';
import { type Entry, toFault, type YamlFault } from './yamlFaults.ts';
import { firstLineOf, rangeOf } from './yamlTree.ts';

/** What a YAML text holds. */
export interface YamlContent {
  /** `undefined` where the root is no map. */
  readonly data: Record<string, unknown> | undefined;
  readonly entries: readonly Entry[];
  readonly faults: readonly YamlFault[];
}

/** Parses the YAML in `content`. Never throws. */
export function readYaml(text: string, content: Range): YamlContent {
  try {
    return readDocument(text, content);
  } catch {
    // Only nesting deeper than the stack gets here.
    const fault: YamlFault = { code: 'syntax', range: firstOf(content), args: { reason: 'Nested too deeply' } };
    return { data: undefined, entries: [], faults: [fault] };
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

function toValues(document: Document.Parsed, root: YAMLMap, faults: YamlFault[], content: Range) {
  try {
    return root.toJS(document, { maxAliasCount: 10 * maxAliases }) as Record<string, unknown>;
  } catch (error) {
    const bomb: YamlFault = { code: 'tooManyAliases', range: firstOf(content), args: {} };
    const merge: YamlFault = { ...bomb, code: 'syntax', args: { reason: "'<<' before what is no map" } };
    faults.push(error instanceof ReferenceError ? bomb : merge);
    return undefined;
  }
}

const firstOf = ({ start, end }: Range): Range => ({ start, end: Math.min(end, start + 1) });

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

const isEmptyNode = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');

const nameOfRoot = (node: unknown): string => {
  if (!isScalar(node)) return isAlias(node) ? 'an alias' : 'a list';
  return typeof node.value === 'string' ? 'text' : `the single value ${String(node.value)}`;
};

/** What follows the first error of a line follows from it. */
function onePerLine(text: string, faults: readonly YamlFault[]): YamlFault[] {
  const kept: YamlFault[] = [];
  for (const fault of [...faults].sort((a, b) => a.range.start - b.range.start)) {
    const last = kept.at(-1);
    if (!last || /[\r\n]/.test(text.slice(last.range.start, fault.range.start))) kept.push(fault);
  }
  return kept;
}
