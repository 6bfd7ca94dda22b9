/** Completion of `playbook.config.json`: keys and values, from its schema. */
import { getLocation, type Location } from 'jsonc-parser';
import configSchema from '../../../../schemas/config.schema.json';
import { readJson } from '../../config/json.ts';
import { lineEnd, lineStart } from '../../text/lines.ts';
import { type Completion, type Completions, complete, nothing } from './item.ts';

/** The part of JSON Schema that the schema of configurations makes use of. */
interface ConfigSchema {
  readonly $ref?: string;
  readonly allOf?: readonly ConfigSchema[];
  readonly then?: ConfigSchema;
  readonly else?: ConfigSchema;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly additionalProperties?: ConfigSchema | boolean;
  readonly items?: ConfigSchema | readonly ConfigSchema[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

const root = configSchema as unknown as ConfigSchema & { readonly definitions: Readonly<Record<string, ConfigSchema>> };

/** What may be written at an offset of a configuration's text. Never throws. */
export function completionsInConfig(text: string, offset: number): Completions {
  const location = locationAt(text, offset);
  if (!location) return nothing;
  const { path, isAtPropertyKey, previousNode } = location;
  const replaces = replacedAt(text, offset, previousNode);
  if (!isAtPropertyKey) return complete(valuesFor(schemasAt(path), replaces));
  const own = schemasAt(path.slice(0, -1));
  return complete(keysOf(own, text, replaces, path.slice(0, -1)));
}

function locationAt(text: string, offset: number): Location | undefined {
  // In a comment nothing is written that anybody reads.
  const before = text.slice(lineStart(text, offset), offset).replace(/"(?:[^"\\]|\\.)*"?/g, '');
  const open = text.lastIndexOf('/*', offset - 1);
  if (before.includes('//') || (open >= 0 && text.indexOf('*/', open) + 2 > offset)) return undefined;
  try {
    return getLocation(text, offset);
  } catch {
    return undefined;
  }
}

/** The string or word that the cursor stands in, quotes included; empty at the offset where there is none. */
function replacedAt(text: string, offset: number, node: Location['previousNode']) {
  const isHere = node && node.offset <= offset && offset <= node.offset + node.length;
  if (!isHere || node.type === 'object' || node.type === 'array') return wordAt(text, offset);
  // A string without its end is as long as the text; what is replaced ends with the line.
  return { start: node.offset, end: Math.max(offset, Math.min(node.offset + node.length, lineEnd(text, offset))) };
}

/** A word without quotes, as it is begun. */
function wordAt(text: string, offset: number) {
  const before = /[\w$-]*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0].length ?? 0;
  const after = /^[\w$-]*/.exec(text.slice(offset, offset + 100))?.[0].length ?? 0;
  return { start: offset - before, end: offset + after };
}

/** The schemas that hold at a path, references followed. */
function schemasAt(path: Location['path']): ConfigSchema[] {
  let schemas = resolved(root);
  for (const step of path)
    schemas = schemas.flatMap(({ properties, additionalProperties, items }) => {
      if (typeof step === 'string') {
        const own = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
        return resolved(own ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined));
      }
      return resolved(Array.isArray(items) ? items[step] : (items as ConfigSchema | undefined));
    });
  return schemas;
}

/** A schema with all that it refers to and is made of. */
function resolved(schema: ConfigSchema | undefined): ConfigSchema[] {
  if (!schema) return [];
  const referred = schema.$ref === undefined ? undefined : root.definitions[schema.$ref.replace('#/definitions/', '')];
  const parts = [referred, schema.then, schema.else, ...(schema.allOf ?? [])];
  return [schema, ...parts.flatMap(resolved)];
}

function keysOf(
  schemas: readonly ConfigSchema[],
  text: string,
  replaces: Completion['replaces'],
  path: Location['path'],
): Completion[] {
  const present = presentKeys(text, path);
  const hasColon = /^\s*:/.test(text.slice(replaces.end, replaces.end + 200));
  return schemas.flatMap(({ properties = {} }) =>
    Object.entries(properties)
      .filter(([key]) => !present.has(key) || text.slice(replaces.start, replaces.end) === JSON.stringify(key))
      .map(([key, schema]): Completion => {
        const all = resolved(schema);
        const name = JSON.stringify(key);
        const value =
          all.find(one => one.default !== undefined)?.default ?? all.find(one => one.examples)?.examples?.[0];
        const text = hasColon ? name : `${name}: ${JSON.stringify(value ?? null)}`;
        return { label: key, kind: 'key', detail: schema.description, text, replaces, filter: name };
      }),
  );
}

/** The keys that the object at a path has. */
function presentKeys(text: string, path: Location['path']): ReadonlySet<string> {
  let data: unknown = readJson(text).data;
  for (const step of path)
    data = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[step] : undefined;
  return new Set(typeof data === 'object' && data !== null ? Object.keys(data) : []);
}

function valuesFor(schemas: readonly ConfigSchema[], replaces: Completion['replaces']): Completion[] {
  const found = new Map<string, string | undefined>();
  for (const { enum: choices = [], default: usual, examples = [] } of schemas) {
    if (usual !== undefined) found.set(JSON.stringify(usual), 'default');
    for (const value of [...choices, ...examples])
      if (!found.has(JSON.stringify(value))) found.set(JSON.stringify(value), undefined);
  }
  return [...found].map(([text, detail]) => ({ label: text, kind: 'value', detail, text, replaces, filter: text }));
}
