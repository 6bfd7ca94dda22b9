/** Validation: data against a compiled schema, with each mistake told once. */
import type { ErrorObject } from 'ajv';
import { toFaults } from './faults.ts';
import type { Validation } from './kind.ts';
import type { Schema } from './schema.ts';

/** A schema compiled by Ajv with `allErrors` and `verbose`. */
export interface CompiledSchema {
  (data: unknown): boolean;
  errors?: null | ErrorObject[];
}

const nothing: Validation = Object.freeze({ faults: [], unknownKeys: [] });

/** Validates data against a schema and its compiled form. Keys that the schema does not name are no faults. */
export function validate(
  compiled: CompiledSchema,
  schema: Schema,
  data: Readonly<Record<string, unknown>>,
): Validation {
  const unknown = unnamedKeys(schema, data);
  if (compiled(data)) return unknown.length === 0 ? nothing : { faults: [], unknownKeys: unknown };
  const { faults, unknownKeys } = toFaults(compiled.errors ?? [], data, schema);
  return { faults, unknownKeys: [...new Set([...unknown, ...unknownKeys])] };
}

/** Keywords behind which other keys may be named. */
const elsewhere = [
  '$ref',
  '$dynamicRef',
  '$recursiveRef',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'dependentSchemas',
  'dependencies',
];

/** The keys that a schema does not name; none where it allows any, or describes them by a pattern or a subschema. */
function unnamedKeys(schema: Schema, data: object): string[] {
  const { properties, patternProperties, additionalProperties } = schema;
  if (!properties || patternProperties || additionalProperties === true || typeof additionalProperties === 'object')
    return [];
  const unnamed = Object.keys(data).filter(key => !Object.hasOwn(properties, key));
  return unnamed.length === 0 || elsewhere.some(keyword => keyword in schema) ? [] : unnamed;
}
