/** Suggested values: what a schema allows, and what fits this document best. */
import type { Schema } from '../../kinds/schema.ts';
import { suggestValue } from '../../kinds/template.ts';
import { titleFromPath } from '../../rules/createDocument.ts';
import type { Place } from './place.ts';

/** The value of a key that fits this document: what its path, its H1 and the day say, else the schema's default. */
export function suggested({ view, kind }: Place, key: string): unknown {
  if (!kind) return undefined;
  const { document, path, today } = view;
  const title = document.titles.find(({ level }) => level === 1)?.text.trim() || titleFromPath(path);
  const value = suggestValue(kind.schema, key, { title, path, today });
  return value === `<${key}>` ? undefined : value;
}

/** The values that a schema leaves to choose from; none where it does not count them up. */
export function choicesOf(schema: Schema): readonly unknown[] {
  if (schema.enum) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  if (schema.type === 'boolean') return [true, false];
  return [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(choicesOf);
}
