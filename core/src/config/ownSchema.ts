/** An author's own schema: its file and those that it refers to, read, judged and compiled. */
import type { Schema } from '../kinds/schema.ts';
import type { CompiledSchema } from '../kinds/validate.ts';
import type { DataPath } from '../parse/locate.ts';
import { leavesRoot } from '../text/path.ts';
import { compile, type Dialect, dialectOf, knownDialects, linearPattern, schemaErrors } from './compile.ts';
import type { ConfigFault } from './fault.ts';
import { toConfigFaults } from './faultsOf.ts';
import { isSerious, type Json, rangeAt, readJson } from './json.ts';
import { eachSchema, type Names, namesIn, pointerLeads, targetOfRef } from './schemaRefs.ts';
import type { Texts } from './texts.ts';

/** What came of reading a schema. */
export interface OwnSchema {
  /** The schema's file and those that it refers to, with what is wrong in each. */
  readonly files: ReadonlyMap<string, Judged>;
  /** Files whose texts are needed and not known yet. */
  readonly wanted: readonly string[];
  /** `undefined` where some file has a fault. */
  readonly usable: { readonly schema: Schema; readonly compiled: CompiledSchema } | undefined;
}

/** A file with its faults. */
export interface Judged {
  readonly json: Json;
  readonly faults: readonly ConfigFault[];
}

interface Closure {
  readonly files: Map<string, Json>;
  readonly names: Names;
  readonly wanted: ReadonlySet<string>;
}

/** Reads the schema at a path, whose text is known. */
export function readOwnSchema(path: string, texts: Texts): OwnSchema {
  const closure = collect(path, texts);
  const { files, names, wanted } = closure;
  const root = files.get(path)?.data;
  if (wanted.size > 0 || !isObject(root))
    return { files: judged(files, notAnObject), wanted: [...wanted], usable: undefined };
  const dialect = dialectOf(root['$schema']);
  const judgement = judged(files, (json, at) => [
    ...(dialect ? dialectFaults(json, dialect) : at === path ? [unknownDialect(json)] : []),
    ...refFaults(json, at, closure, texts),
    ...patternFaults(json),
  ]);
  const serious = [...judgement.values()].some(({ faults }) => faults.some(isSerious));
  if (!dialect || serious) return { files: judgement, wanted: [], usable: undefined };
  try {
    const compiled = compileFiles(path, files, names, dialect);
    return { files: judgement, wanted: [], usable: { schema: root as Schema, compiled } };
  } catch (error) {
    const json = files.get(path) as Json;
    const fault = { ...rangeAt(json, []), ...toCompileFault(error) };
    return { files: new Map([...judgement, [path, { json, faults: [fault] }]]), wanted: [], usable: undefined };
  }
}

/** The schema's file and every one to which references lead. */
function collect(path: string, texts: Texts): Closure {
  const files = new Map<string, Json>([[path, readJson(texts.get(path) ?? '')]]);
  const wanted = new Set<string>();
  let names: Names = new Map();
  for (let size = 0; size !== files.size; ) {
    size = files.size;
    names = namesIn(new Map([...files].map(([file, { data }]) => [file, data])));
    for (const [file, { data }] of [...files])
      for (const { ref } of refsIn(data)) {
        const target = targetOfRef(ref, file, names);
        if (target.to !== 'file' || files.has(target.path) || leavesRoot(target.path)) continue;
        const text = texts.get(target.path);
        if (typeof text === 'string') files.set(target.path, readJson(text));
        else if (text === undefined) wanted.add(target.path);
      }
  }
  return { files, names, wanted };
}

function* refsIn(root: unknown): Generator<{ ref: string; path: DataPath }> {
  for (const { schema, path } of eachSchema(root))
    for (const key of ['$ref', '$dynamicRef', '$recursiveRef']) {
      const ref = schema[key];
      if (typeof ref === 'string') yield { ref, path: [...path, key] };
    }
}

const judged = (files: ReadonlyMap<string, Json>, judge: (json: Json, path: string) => readonly ConfigFault[]) =>
  new Map(
    [...files].map(([path, json]): [string, Judged] => {
      const broken = json.faults.some(({ messageId }) => messageId === 'syntax');
      return [path, { json, faults: broken ? json.faults : [...json.faults, ...judge(json, path)] }];
    }),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject = (json: Json): ConfigFault[] =>
  isObject(json.data)
    ? []
    : [{ ...rangeAt(json, []), messageId: 'badRoot', data: { got: 'no map', expected: 'a map of keys to values' } }];

function dialectFaults(json: Json, dialect: Dialect): ConfigFault[] {
  return isObject(json.data) ? toConfigFaults(json, schemaErrors(dialect, withoutHead(json.data)), {}) : [];
}

function unknownDialect(json: Json): ConfigFault {
  const got = (json.data as { $schema?: unknown }).$schema;
  return {
    ...rangeAt(json, ['$schema']),
    messageId: 'unknownDialect',
    data: { got, expected: knownDialects.join("', '") },
  };
}

function refFaults(json: Json, from: string, { files, names }: Closure, texts: Texts): ConfigFault[] {
  return [...refsIn(json.data)].flatMap(({ ref, path }): ConfigFault[] => {
    const fault = (messageId: string, data: object = {}) => [
      { ...rangeAt(json, path), messageId, data: { ref, path: ref, ...data } },
    ];
    const target = targetOfRef(ref, from, names);
    if (target.to === 'network') return fault('remoteRef');
    if (target.to === 'name') return [];
    if (leavesRoot(target.path)) return fault('outside');
    if (texts.get(target.path) === null) return fault('missingFile', { target: target.path });
    const other = files.get(target.path);
    return !other || pointerLeads(other.data, target.fragment) ? [] : fault('brokenRef');
  });
}

function patternFaults(json: Json): ConfigFault[] {
  return [...eachSchema(json.data)].flatMap(({ schema, path }) => {
    const named = isObject(schema['patternProperties']) ? Object.keys(schema['patternProperties']) : [];
    const single = typeof schema['pattern'] === 'string' ? [schema['pattern']] : [];
    return [
      ...single.flatMap(pattern => toPatternFault(pattern, rangeAt(json, [...path, 'pattern']))),
      ...named.flatMap(pattern =>
        toPatternFault(pattern, rangeAt(json, [...path, 'patternProperties', pattern], 'key')),
      ),
    ];
  });
}

function toPatternFault(pattern: string, range: { start: number; end: number }): ConfigFault[] {
  try {
    linearPattern(pattern);
    return [];
  } catch (error) {
    const reason = messageOf(error).replace(/^error parsing regexp: /, '');
    return [{ ...range, messageId: 'badPattern', data: { pattern, reason } }];
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Where code may not be made from text, which a page's Content Security Policy can forbid, no schema can be compiled. */
function toCompileFault(error: unknown): Pick<ConfigFault, 'messageId' | 'data'> {
  const reason = messageOf(error);
  const isForbidden = error instanceof EvalError || /unsafe-eval|code generation from strings/i.test(reason);
  return { messageId: isForbidden ? 'noCode' : 'badSchema', data: { reason } };
}

/** Compiles copies whose references name the files by addresses of our own, which no other schema has. */
function compileFiles(path: string, files: ReadonlyMap<string, Json>, names: Names, dialect: Dialect): CompiledSchema {
  const addresses = new Map([...files.keys()].map((file, index) => [file, `file:///${index}.json`]));
  const copies = [...files].map(([file, { data }]): [string, object] => {
    const copy = withoutHead(data as object);
    for (const { schema } of eachSchema(copy)) rewrite(schema as Record<string, unknown>, file, names, addresses);
    return [addresses.get(file) ?? '', copy];
  });
  return compile(dialect, new Map(copies), addresses.get(path) ?? '');
}

function rewrite(schema: Record<string, unknown>, file: string, names: Names, addresses: ReadonlyMap<string, string>) {
  delete schema['$async'];
  const ref = schema['$ref'];
  if (typeof ref !== 'string' || ref.startsWith('#')) return;
  const target = targetOfRef(ref, file, names);
  if (target.to === 'file') schema['$ref'] = `${addresses.get(target.path)}#${target.fragment}`;
}

/** A copy without what names it and its dialect: both are known, and two files may claim the same name. */
function withoutHead(schema: object): Record<string, unknown> {
  const { $schema: _, $id: __, id: ___, ...rest } = JSON.parse(JSON.stringify(schema)) as Record<string, unknown>;
  return rest;
}
