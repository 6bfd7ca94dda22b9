/** Schemas of nested values: what a schema says of what is inside. */
import type { Schema } from '../kinds/schema.ts';

/** The schema of what is reached by these steps: by a key, or `null` into an item; an empty one where it says nothing of it. */
export function schemaAt(schema: Schema, steps: readonly (string | null)[]): Schema {
  let found: Schema = schema;
  for (const step of steps) {
    const { properties = {}, items } = found;
    const inside = step === null ? items : Object.hasOwn(properties, step) ? properties[step] : undefined;
    found = typeof inside === 'object' && !Array.isArray(inside) ? (inside as Schema) : {};
  }
  return found;
}
