/** Candidates: values that may stand in the place of a wrong or missing one; some fit the schema, some do not. */
import type { Schema } from '../kinds/schema.ts';
import { suggestValue, toKebab } from '../kinds/template.ts';
import type { DataPath } from '../parse/locate.ts';
import { titleFromPath } from './createDocument.ts';
import type { FixInput } from './rule.ts';

/** A sensible value for a key of this document. */
export function suggest({ document, path, today }: FixInput, schema: Schema, key: string): unknown {
  const title = document.titles.find(({ level }) => level === 1)?.text.trim() || titleFromPath(path);
  return suggestValue(schema, key, { title, path, today });
}

/** What a wrong value may have been meant to be, likeliest first. */
export function candidatesFor(input: FixInput, schema: Schema, path: DataPath, value: unknown): unknown[] {
  const own = schemaAt(schema, path);
  if (value === null || value === '') return path.length === 1 ? [suggest(input, schema, String(path[0]))] : [];
  if (typeof value === 'number') {
    const bounds = [own.minimum, own.maximum].filter(bound => bound !== undefined);
    const nearestBound = bounds.sort((a, b) => Math.abs(a - value) - Math.abs(b - value)).slice(0, 1);
    return [String(value), Math.round(value), ...nearestBound, [String(value)]];
  }
  if (typeof value !== 'string') return [];
  const list = value.split(/\s*,\s*/).filter(Boolean);
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return [
    ...dates(own, value, input.today),
    ...(Number.isNaN(number) ? [] : [number]),
    toKebab(value),
    list,
    list.map(toKebab),
  ];
}

/** A date in the order year, month, day with other signs between; else today. */
function dates({ format }: Schema, value: string, today: string): string[] {
  if (format !== 'date') return [];
  const [, year = '', month = '', day = ''] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})(?:\D|$)/.exec(value) ?? [];
  return [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, today];
}

function schemaAt(schema: Schema, path: DataPath): Schema {
  return path.reduce<Schema>((at, step) => {
    if (typeof step === 'string') return at.properties?.[step] ?? {};
    return at.items && typeof at.items === 'object' && !Array.isArray(at.items) ? (at.items as Schema) : {};
  }, schema);
}
