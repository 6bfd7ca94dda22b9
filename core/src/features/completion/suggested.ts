/** Suggested values: what a schema allows, and what fits this document best. */
import type { Schema } from '../../kinds/schema.ts';
import { suggestValue } from '../../kinds/template.ts';
import { titleFromPath } from '../../rules/createDocument.ts';
import { schemaAt } from '../schemaAt.ts';
import type { Place } from './place.ts';
import type { YamlPlace } from './yamlPlace.ts';

/** The schema of the map in which a key stands; an empty one where the kind says nothing of it. */
export const mapSchema = ({ kind }: Place, { map }: Pick<YamlPlace, 'map'>): Schema =>
  kind ? schemaAt(kind.schema, map?.within ?? []) : {};

/**
 * The value of a key that fits this document: what its path, its H1 and the day say, else the schema's default. Of the
 * document itself only the keys at the top tell.
 */
export function suggested(place: Place, key: string, at: Pick<YamlPlace, 'map'>): unknown {
  const { view, kind } = place;
  if (!kind) return undefined;
  const { document, path, today } = view;
  if (at.map) {
    const own = mapSchema(place, at).properties?.[key];
    return own?.default ?? (own?.format === 'date' ? today : undefined);
  }
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
