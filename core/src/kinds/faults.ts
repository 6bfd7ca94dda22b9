/** Faults of data: what Ajv reports, as one fault for each mistake an author made, in words. */
import type { ErrorObject } from 'ajv';
import type { DataPath } from '../parse/locate.ts';
import { describeSchema, describeValue } from './describe.ts';
import type { Schema } from './schema.ts';

/** One mistake in the data of a frontmatter. */
export interface SchemaFault {
  readonly code: 'missing' | 'invalid' | 'repeated';
  /** Where the value stands; for a missing key, where it should. */
  readonly path: DataPath;
  /** What was written, in words: `'hrad'`, `120`, `a list`; empty for a missing key. */
  readonly got: string;
  /** What the schema wants there, in words. */
  readonly expected: string;
  /** The only values that are allowed, where the schema lists them; else empty. */
  readonly allowed: readonly unknown[];
}

/** What is left of Ajv's errors once each mistake is told once. */
export interface FoundErrors {
  readonly faults: readonly SchemaFault[];
  readonly unknownKeys: readonly string[];
}

/** Keywords that only say that what another error says was tried. */
const echoes = new Set(['if', 'propertyNames', 'contains']);

/** Turns the errors of a validation into faults; `errors` must come from Ajv with `allErrors` and `verbose`. */
export function toFaults(errors: readonly ErrorObject[], data: unknown, schema: Schema): FoundErrors {
  const unknownKeys: string[] = [];
  const missing: SchemaFault[] = [];
  const byPath = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const { keyword, instancePath, params } = error;
    if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
      if (instancePath === '') unknownKeys.push(String(params['additionalProperty'] ?? params['unevaluatedProperty']));
    } else if (keyword === 'required' && isOwnError(error, errors)) {
      missing.push(toMissing(error));
    } else {
      byPath.set(instancePath, [...(byPath.get(instancePath) ?? []), error]);
    }
  }
  const faults = [...byPath.values()].flatMap(found => toFault(found, errors, data));
  return { faults: [...bySchema(missing, schema), ...faults], unknownKeys };
}

/** A key at any depth that a schema does not name, with those that it does. */
export interface UnknownKey {
  readonly path: DataPath;
  readonly known: readonly string[];
}

/** Every key that the schema forbids because it does not name it, however deep. */
export const toUnknownKeys = (errors: readonly ErrorObject[]): UnknownKey[] =>
  errors
    .filter(error => error.keyword === 'additionalProperties' && isOwnError(error, errors))
    .map(({ instancePath, params, parentSchema }) => ({
      path: [...toPath(instancePath), String(params['additionalProperty'])],
      known: Object.keys((parentSchema as Schema | undefined)?.properties ?? {}),
    }));

/** Whether an error is no mere branch of an `anyOf` or `oneOf` that failed. */
const isOwnError = ({ schemaPath }: ErrorObject, errors: readonly ErrorObject[]): boolean =>
  !errors.some(other => isChoice(other) && schemaPath.startsWith(`${other.schemaPath}/`));

const isChoice = ({ keyword }: ErrorObject): boolean => keyword === 'anyOf' || keyword === 'oneOf';

function toMissing({ instancePath, params, parentSchema }: ErrorObject): SchemaFault {
  const key = String(params['missingProperty']);
  const schema = (parentSchema as Schema | undefined)?.properties?.[key] ?? {};
  const expected = describeSchema(schema);
  return { code: 'missing', path: [...toPath(instancePath), key], got: '', expected, allowed: allowedBy(schema) };
}

function bySchema(faults: readonly SchemaFault[], { properties = {} }: Schema): SchemaFault[] {
  const order = Object.keys(properties);
  const place = ({ path }: SchemaFault) => (order.indexOf(String(path[0])) + 1 || order.length + 1) - 1;
  return [...faults].sort((a, b) => place(a) - place(b));
}

/** The one fault that the errors at one path amount to; none where deeper ones say it better. */
function toFault(found: readonly ErrorObject[], errors: readonly ErrorObject[], data: unknown): SchemaFault[] {
  const error =
    found.find(isChoice) ?? found.find(({ keyword }) => !echoes.has(keyword) && keyword !== 'uniqueItems') ?? found[0];
  if (!error) return [];
  const { instancePath, keyword, parentSchema, params } = error;
  if (!isOwnError(error, errors) && !isChoice(error)) return [];
  if (echoes.has(keyword) && errors.length > found.length) return [];
  const path = toPath(instancePath);
  if (keyword === 'uniqueItems') {
    const index = Math.max(Number(params['i']), Number(params['j']));
    const got = describeValue(valueAt(data, [...path, index]));
    return [{ code: 'repeated', path: [...path, index], got, expected: 'each item once', allowed: [] }];
  }
  const schema = (parentSchema ?? {}) as Schema;
  const expected = describeSchema(schema) || String(error.message ?? 'another value').replace(/^must (?:be )?/, '');
  return [{ code: 'invalid', path, got: describeValue(valueAt(data, path)), expected, allowed: allowedBy(schema) }];
}

/** The values that a schema allows, where it lists them all. */
export function allowedBy(schema: Schema): readonly unknown[] {
  if (schema.enum) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  return schema.type === 'boolean' ? [true, false] : [];
}

/** A JSON Pointer (RFC 6901) as keys; digits are indexes. */
const toPath = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));

/** What stands at a path of the data; `undefined` where nothing does. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step], data);
}
