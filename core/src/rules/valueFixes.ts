/** Fixes of values in the frontmatter: each candidate is offered only if the kind's schema allows it. */
import { type SchemaFault, valueAt } from '../kinds/faults.ts';
import type { Kind } from '../kinds/kind.ts';
import { writeYaml } from '../kinds/writeYaml.ts';
import type { DataPath } from '../parse/locate.ts';
import { nearest } from '../text/distance.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import { insertKey } from './frontmatterEdits.ts';
import type { FixInput } from './rule.ts';
import { candidatesFor, suggest } from './valueCandidates.ts';

/** A fix of one document's own text. */
export interface ValueFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly preferred: boolean;
}

/** More fixes than these nobody reads. */
const most = 10;

/** Fixes that insert a missing key, alone or with every other that is missing. */
export function insertMissing(input: FixInput, fault: SchemaFault, missing: readonly SchemaFault[]): ValueFix[] {
  const { document, kind } = input;
  const { frontmatter, text } = document;
  if (!kind || !frontmatter || fault.path.length !== 1) return [];
  const insert = ({ path }: SchemaFault) => {
    const key = String(path[0]);
    return insertKey(text, frontmatter, kind.schema, key, suggest(input, kind.schema, key));
  };
  const edit = insert(fault);
  const one = { title: `Insert '${edit.text.trim()}'`, edits: [edit], preferred: true };
  if (missing.length < 2) return [one];
  const all = joinEdits(missing.map(insert));
  return [one, { title: `Insert all ${missing.length} missing keys`, edits: all, preferred: false }];
}

/** Insertions at one place as one, in their order. */
function joinEdits(edits: readonly TextEdit[]): TextEdit[] {
  const byPlace = new Map<number, TextEdit>();
  for (const edit of edits)
    byPlace.set(edit.start, { ...edit, text: (byPlace.get(edit.start)?.text ?? '') + edit.text });
  return [...byPlace.values()];
}

/** Fixes that put another value in the place of a wrong one: those that are allowed, else what it was likely meant to be. */
export function mendValue(input: FixInput, fault: SchemaFault, range: Range): ValueFix[] {
  const { document, kind } = input;
  const data = document.frontmatter?.data;
  if (!kind || !data || fault.code === 'repeated') return [];
  const value = valueAt(data, fault.path);
  const meant = typeof value === 'string' ? nearest(value, fault.allowed.map(String), 1)[0] : undefined;
  const allowed = [...fault.allowed].sort((a, b) => Number(String(b) === meant) - Number(String(a) === meant));
  const candidates = allowed.length > 0 ? allowed : candidatesFor(input, kind.schema, fault.path, value);
  const different = [...new Map(candidates.map(candidate => [writeYaml(candidate), candidate])).values()];
  const fitting = different.filter(candidate => allowed.length > 0 || fits(kind, data, fault.path, candidate));
  return fitting.slice(0, most).map((candidate, index) => ({
    title: `Change to ${quoted(candidate)}`,
    edits: [replace(document.text, range, fault.path, candidate)],
    preferred: index === 0 && (meant !== undefined || fitting.length === 1),
  }));
}

const quoted = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : writeYaml(value));

/** Replaces the value as written; where nothing is written the range is the key's, and the value goes behind its colon. */
function replace(text: string, { start, end }: Range, path: DataPath, value: unknown): TextEdit {
  const isKey = text.slice(start, end) === String(path.at(-1)) && text.charAt(end) === ':';
  return isKey
    ? { start: end + 1, end: end + 1, text: ` ${writeYaml(value)}` }
    : { start, end, text: writeYaml(value) };
}

/** Whether the schema has nothing against `candidate` at `path`. */
function fits(kind: Kind, data: Readonly<Record<string, unknown>>, path: DataPath, candidate: unknown): boolean {
  const { faults } = kind.validate(withValue(data, path, candidate) as Record<string, unknown>);
  return !faults.some(fault => path.every((step, index) => fault.path[index] === step));
}

function withValue(data: unknown, [step, ...rest]: DataPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  const record = data as Readonly<Record<string, unknown>>;
  return { ...record, [step]: withValue(record[step], rest, value) };
}
