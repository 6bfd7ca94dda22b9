/** Compiling an author's own schemas at run time, with patterns that take linear time. */
import { Ajv, type ErrorObject, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { RE2JS } from 're2js';
import type { CompiledSchema } from '../kinds/validate.ts';

/** Validators for the dialects of JSON Schema, by what `$schema` names. */
const dialects = {
  'http://json-schema.org/draft-07/schema': () => new Ajv(options),
  'https://json-schema.org/draft/2019-09/schema': () => new Ajv2019(options),
  'https://json-schema.org/draft/2020-12/schema': () => new Ajv2020(options),
} as const;

/** One of the dialects. */
export type Dialect = keyof typeof dialects;

/** What `$schema` may be. */
export const knownDialects = Object.keys(dialects) as Dialect[];

/** The dialect that `$schema` names; draft-07 where nothing is said, `undefined` where it is another. */
export function dialectOf(named: unknown): Dialect | undefined {
  if (named === undefined) return knownDialects[0];
  const name = String(named)
    .replace(/#$/, '')
    .replace(/^https?:/, '');
  return knownDialects.find(known => known.replace(/^https?:/, '') === name);
}

/** Compiles a pattern for an engine that never goes back, and so takes linear time. @throws where it knows no such pattern. */
export function linearPattern(pattern: string): { test: (text: string) => boolean } {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  return { test: text => compiled.matcher(text).find() };
}

/** What Ajv uses for patterns. It tells patterns apart by their `toString`. */
const regExp = Object.assign((pattern: string) => Object.assign(linearPattern(pattern), { toString: () => pattern }), {
  code: 'linearPattern',
});

const options: Options = {
  allErrors: true,
  verbose: true,
  strict: false,
  validateSchema: false,
  logger: false,
  code: { regExp },
};

/** The errors of a schema against that of its dialect. */
export function schemaErrors(dialect: Dialect, schema: object): readonly ErrorObject[] {
  const ajv = newAjv(dialect);
  const isValid = ajv.validateSchema(schema);
  // Which patterns are allowed is said by `linearPattern`, not by the engine of this machine.
  return isValid === true ? [] : (ajv.errors ?? []).filter(({ params }) => params['format'] !== 'regex');
}

/** Compiles the schema at `address`; `schemas` holds it and those that it refers to. @throws where it does not compile. */
export function compile(dialect: Dialect, schemas: ReadonlyMap<string, object>, address: string): CompiledSchema {
  const ajv = newAjv(dialect);
  for (const [key, schema] of schemas) ajv.addSchema(schema, key);
  const compiled = ajv.getSchema(address);
  if (!compiled) throw new Error('It cannot be found.');
  return compiled as CompiledSchema;
}

function newAjv(dialect: Dialect): Ajv {
  const ajv = dialects[dialect]();
  formats(ajv);
  return ajv;
}
