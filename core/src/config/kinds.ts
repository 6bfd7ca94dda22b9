/** Kinds of a configuration: the author's own, and the built-in ones as far as they are left as they are. */
import outlineSchema from '../../../schemas/outline.schema.json';
import { builtInKinds } from '../kinds/builtIn.ts';
import { allowedBy } from '../kinds/faults.ts';
import type { Kind, Kinds, Validation } from '../kinds/kind.ts';
import type { Outline } from '../kinds/outline.ts';
import type { Schema } from '../kinds/schema.ts';
import { type CompiledSchema, validate } from '../kinds/validate.ts';
import { outline as outlineValidator } from '../kinds/validators.generated.js';
import { joinPath, leavesRoot } from '../text/path.ts';
import type { ConfigFault } from './fault.ts';
import { faultsOf } from './faultsOf.ts';
import { isSerious, type Json, rangeAt, readJson } from './json.ts';
import { type Judged, readOwnSchema } from './ownSchema.ts';
import { globsIn, isMap } from './settings.ts';
import type { Texts } from './texts.ts';

/** What came of reading the kinds of a configuration. */
export interface ReadKinds {
  readonly kinds: Kinds;
  /** Faults of the configuration itself. */
  readonly faults: readonly ConfigFault[];
  /** The files that it names, and those that they name, with their faults. */
  readonly files: ReadonlyMap<string, Judged>;
  readonly wanted: readonly string[];
}

interface Reader {
  readonly config: Json;
  readonly folder: string;
  readonly texts: Texts;
  readonly faults: ConfigFault[];
  readonly files: Map<string, Judged>;
  readonly wanted: Set<string>;
}

/** Reads the kinds of the configuration in a folder. */
export function readKinds(config: Json, folder: string, texts: Texts): ReadKinds {
  const reader: Reader = { config, folder, texts, faults: [], files: new Map(), wanted: new Set() };
  const named = isMap(config.data) && isMap(config.data['kinds']) ? config.data['kinds'] : {};
  const own = Object.entries(named).flatMap(([name, value]) => (isMap(value) ? readKind(reader, name, value) : []));
  const names = new Set(own.map(({ name }) => name));
  const kinds = Object.freeze([...own, ...builtInKinds.filter(({ name }) => !names.has(name))]);
  return { kinds, faults: reader.faults, files: reader.files, wanted: [...reader.wanted] };
}

function readKind(reader: Reader, name: string, value: Readonly<Record<string, unknown>>): Kind {
  const builtIn = builtInKinds.find(kind => kind.name === name);
  const files = globsIn(value['files'], reader.folder);
  const own = ownSchema(reader, name, value['schema']);
  const outline = ownOutline(reader, name, value['outline']);
  return Object.freeze({
    name,
    files: files ?? builtIn?.files ?? [],
    own: files !== undefined,
    types: (own && typesOf(own.schema)) ?? builtIn?.types ?? [name],
    schema: own?.schema ?? builtIn?.schema ?? {},
    validate: own ? validator(own.compiled, own.schema) : (builtIn?.validate ?? (() => nothing)),
    outline: outline ?? builtIn?.outline ?? { sections: [] },
  });
}

const nothing: Validation = Object.freeze({ faults: [], unknownKeys: [] });

/** A schema that refers to itself without end cannot be known before: it then finds nothing. */
const validator =
  (compiled: CompiledSchema, schema: Schema) =>
  (data: Readonly<Record<string, unknown>>): Validation => {
    try {
      return validate(compiled, schema, data);
    } catch {
      return nothing;
    }
  };

/** The values of `type` that a schema allows, where it names them. */
function typesOf({ properties }: Schema): readonly string[] | undefined {
  const type = properties && Object.hasOwn(properties, 'type') ? properties['type'] : undefined;
  const words = isMap(type) ? allowedBy(type).filter(word => typeof word === 'string') : [];
  return words.length > 0 ? words : undefined;
}

function ownSchema(reader: Reader, kind: string, named: unknown) {
  const path = fileAt(reader, kind, 'schema', named);
  if (path === undefined) return undefined;
  const { files, wanted, usable } = readOwnSchema(path, reader.texts);
  for (const file of wanted) reader.wanted.add(file);
  for (const [file, judged] of files) reader.files.set(file, judged);
  if (!usable && wanted.length === 0) reportUnusable(reader, kind, 'schema', named, files);
  return usable;
}

function ownOutline(reader: Reader, kind: string, named: unknown): Outline | undefined {
  const path = fileAt(reader, kind, 'outline', named);
  if (path === undefined) return undefined;
  const json = readJson(reader.texts.get(path) ?? '');
  const judged = { json, faults: faultsOf(json, outlineValidator, outlineSchema as Schema) };
  reader.files.set(path, judged);
  if (!judged.faults.some(isSerious)) return json.data as Outline;
  reportUnusable(reader, kind, 'outline', named, new Map([[path, judged]]));
  return undefined;
}

/** The path of a file that the configuration names, where its text is known. */
function fileAt(reader: Reader, kind: string, key: string, named: unknown): string | undefined {
  if (typeof named !== 'string' || named === '') return undefined;
  const fault = (messageId: string, data: object = {}) => {
    const range = rangeAt(reader.config, ['kinds', kind, key]);
    reader.faults.push({ ...range, messageId, data: { path: named, ref: named, ...data } });
    return undefined;
  };
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(named)) return fault('remoteRef');
  const path = joinPath(named.startsWith('/') ? '' : reader.folder, named);
  if (leavesRoot(path)) return fault('outside');
  const text = reader.texts.get(path);
  if (text === null) return fault('missingFile', { target: path });
  if (text === undefined) reader.wanted.add(path);
  return text === undefined ? undefined : path;
}

/** Says on the configuration, too, that a file is not used: nobody may have that file open. */
function reportUnusable(
  { config, faults }: Reader,
  kind: string,
  key: string,
  named: unknown,
  files: ReadonlyMap<string, Judged>,
): void {
  const all = [...files].flatMap(([file, { faults: found }]) =>
    found.filter(isSerious).map(fault => ({ file, fault })),
  );
  const data = { path: named, count: all.length, first: all[0] };
  faults.push({ ...rangeAt(config, ['kinds', kind, key]), messageId: 'unusable', data });
}
