/** Validation of configuration files: what Ajv reports, as faults at their places in the JSON. */
import type { ErrorObject } from 'ajv';
import { describeSchema } from '../kinds/describe.ts';
import { toFaults, toUnknownKeys, valueAt } from '../kinds/faults.ts';
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
  const unknown = toUnknownKeys(errors).map(({ path, known }) => {
    const key = String(path.at(-1));
    const isRule = path.length === 2 && path[0] === 'rules';
    const data = { key, meant: nearest(key, known) };
    return { ...rangeAt(json, path, 'key'), messageId: isRule ? 'unknownRule' : 'unknownKey', data };
  });
  const found = toFaults(errors, json.data, schema).faults.filter(({ code, path }) => {
    // A misspelt key is reported as such, not also as a missing one.
    const isMeant = unknown.some(
      ({ data, start }) => data.meant.includes(String(path.at(-1))) && start >= rangeAt(json, path).start,
    );
    return code !== 'missing' || !isMeant;
  });
  const others = found.map(({ code, path, got, expected, allowed }): ConfigFault => {
    const key = path.findLast(step => typeof step === 'string');
    const value = valueAt(json.data, path);
    const isType = key === 'type' && allowed.length === 0;
    const words = isType ? types : allowed;
    const meant =
      typeof value === 'string'
        ? nearest(
            value,
            words.filter(word => typeof word === 'string'),
          )
        : [];
    const messageId = code === 'missing' ? 'missingKey' : key === undefined ? 'badRoot' : 'badValue';
    return {
      ...rangeAt(json, path),
      messageId,
      data: { key, got, expected: isType ? describeSchema({ enum: types }) : expected, meant },
    };
  });
  return [...unknown, ...others];
}

/** The types that JSON Schema knows; its own schema names them where no fault shows them. */
const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
