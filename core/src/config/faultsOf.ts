/** Validation of configuration files: what Ajv reports, as faults at their places in the JSON. */
import type { ErrorObject } from 'ajv';
import { allowedBy, toFaults, toUnknownKeys, valueAt } from '../kinds/faults.ts';
import type { Schema } from '../kinds/schema.ts';
import type { CompiledSchema } from '../kinds/validate.ts';
import { nearest } from '../text/distance.ts';
import type { ConfigFault } from './fault.ts';
import { type Json, rangeAt } from './json.ts';

/** The faults of a JSON file against a schema; those of its syntax alone where there are any. */
export function faultsOf(json: Json, compiled: CompiledSchema, schema: Schema): readonly ConfigFault[] {
  if (json.root === undefined || json.faults.some(({ messageId }) => messageId === 'syntax')) return json.faults;
  return [...json.faults, ...(compiled(json.data) ? [] : toConfigFaults(json, compiled.errors ?? [], schema))];
}

/** Ajv's errors as faults, each mistake once. */
export function toConfigFaults(json: Json, errors: readonly ErrorObject[], schema: Schema): ConfigFault[] {
  const unknown = toUnknownKeys(errors).map(({ path, known }): ConfigFault => {
    const key = String(path.at(-1));
    const isRule = path.length === 2 && path[0] === 'rules';
    const data = { key, meant: nearest(key, known) };
    return { ...rangeAt(json, path, 'key'), messageId: isRule ? 'unknownRule' : 'unknownKey', data };
  });
  const others = toFaults(errors, json.data, schema).faults.map(
    ({ code, path, got, expected, allowed }): ConfigFault => {
      const key = path.findLast(step => typeof step === 'string');
      const value = valueAt(json.data, path);
      const words = allowed.length > 0 ? allowed : key === 'type' ? types : [];
      const meant =
        typeof value === 'string'
          ? nearest(
              value,
              words.filter(word => typeof word === 'string'),
            )
          : [];
      const messageId = code === 'missing' ? 'missingKey' : key === undefined ? 'badRoot' : 'badValue';
      return { ...rangeAt(json, path), messageId, data: { key, got, expected, meant } };
    },
  );
  return [...unknown, ...others];
}

/** The types that JSON Schema knows; its own schema names them where no fault shows them. */
const types = allowedBy({ enum: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] });
