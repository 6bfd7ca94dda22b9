/** Plain YAML: a fast reader of the simple lines that nearly all frontmatter consists of. */
import type { Range } from '../text/range.ts';
import type { YamlContent } from './yaml.ts';
import type { Entry } from './yamlFaults.ts';

/** Anything but printable text and line endings: tabs, a lone CR, and what readers of YAML disagree about. */
const doubtful = /[^\n\r -~\u00A1-\u2027\u202A-\uFEFE\uFF00-\uFFFF]|\r(?!\n)/;
const line = /(?:([A-Za-z_][\w-]{0,99}):(?:( +)([^\r\n]*))?| *(?:#[^\r\n]*)?)(?:\r?\n|$)/y;
const quoted = /^(?:"[^"\\]*"|'[^']*')$/;
const plain = /^[A-Za-z\u00C0-\u024F(/](?:[^#:]|:(?! |$)|(?<! )#)*$/;
const plainItem = /^[A-Za-z][\w ./-]*$/;
const integer = /^(?:0|[1-9]\d{0,14})$/;
const date = /^\d{4}-\d\d-\d\d$/;
const meaningful = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

/**
 * Reads `key: word`, `key: "quoted"`, `key: [a, b]`, comments and blank lines. `undefined` as soon as a line might mean
 * anything else to the real parser, and for repeated keys.
 */
export function readPlainYaml(text: string, content: Range): YamlContent | undefined {
  const source = text.slice(content.start, content.end);
  if (doubtful.test(source)) return undefined;
  const data: Record<string, unknown> = {};
  const entries: Entry[] = [];
  for (line.lastIndex = 0; line.lastIndex < source.length; ) {
    const start = content.start + line.lastIndex;
    const match = line.exec(source);
    if (!match) return undefined;
    const key = match[1];
    if (key === undefined) continue;
    const entry = readEntry(key, match[2]?.length ?? 0, trimSpaces(match[3] ?? ''), start);
    if (!entry || key === '__proto__' || meaningful.test(key) || entries.some(other => other.key === key))
      return undefined;
    data[key] = entry.value;
    entries.push(entry);
  }
  return { data, entries, faults: [] };
}

function readEntry(key: string, spaces: number, written: string, start: number): Entry | undefined {
  const keyRange = { start, end: start + key.length };
  const colon = keyRange.end + 1;
  if (written === '') return { key, keyRange, value: null, valueRange: { start: colon, end: colon } };
  const value = readValue(written);
  if (value === undefined) return undefined;
  return { key, keyRange, value, valueRange: { start: colon + spaces, end: colon + spaces + written.length } };
}

function readValue(written: string): unknown {
  const first = written.charCodeAt(0);
  if (first === 34 || first === 39) return quoted.test(written) ? written.slice(1, -1) : undefined;
  if (first === 91) return written.endsWith(']') ? readList(written.slice(1, -1)) : undefined;
  if (integer.test(written)) return Number(written);
  if (written === 'true' || written === 'false') return written === 'true';
  return date.test(written) || (plain.test(written) && !meaningful.test(written)) ? written : undefined;
}

function readList(items: string): unknown[] | undefined {
  if (trimSpaces(items) === '') return [];
  const values: string[] = [];
  for (const item of items.split(',')) {
    const written = trimSpaces(item).replace(/^ +/, '');
    if (plainItem.test(written) && !meaningful.test(written)) values.push(written);
    else if (quoted.test(written)) values.push(written.slice(1, -1));
    else return undefined;
  }
  return values;
}

/** Without the spaces behind it; `trimEnd` would take more than YAML does. */
function trimSpaces(written: string): string {
  let end = written.length;
  while (end > 0 && written.charCodeAt(end - 1) === 32) end--;
  return end === written.length ? written : written.slice(0, end);
}
