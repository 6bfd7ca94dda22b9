/** References of JSON Schemas: which schema leads where, inside its file and into others of the workspace. */
import type { DataPath } from '../parse/locate.ts';
import { folderOf, joinPath } from '../text/path.ts';

/** A schema inside a schema, and where it stands. */
interface Place {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly path: DataPath;
}

/** Keywords whose values are schemas by name, and those whose values are data in which nothing is a schema. */
const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies']);
const data = new Set(['const', 'enum', 'default', 'examples']);

/** A schema and every schema in it. */
export function* eachSchema(value: unknown, path: DataPath = []): Generator<Place> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* eachSchema(item, [...path, index]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const schema = value as Readonly<Record<string, unknown>>;
  yield { schema, path };
  for (const [key, child] of Object.entries(schema)) {
    if (data.has(key) || typeof child !== 'object' || child === null) continue;
    if (!maps.has(key)) yield* eachSchema(child, [...path, key]);
    else for (const [name, named] of Object.entries(child)) yield* eachSchema(named, [...path, key, name]);
  }
}

/** Where a reference leads. */
export type RefTarget =
  /** Into a file of the workspace; without a fragment, to its root. */
  | { readonly to: 'file'; readonly path: string; readonly fragment: string }
  /** To a schema that says its own `$id`, or to one that Ajv brings along. */
  | { readonly to: 'name' }
  | { readonly to: 'network' };

/** What the `$id`s of the schemas at hand name: the file whose root has it, or `undefined` for a schema inside one. */
export type Names = ReadonlyMap<string, string | undefined>;

/** Where a reference in the file at `from` leads. */
export function targetOfRef(ref: string, from: string, names: Names): RefTarget {
  const hash = ref.indexOf('#');
  const address = hash < 0 ? ref : ref.slice(0, hash);
  const fragment = hash < 0 ? '' : ref.slice(hash + 1);
  if (address === '') return { to: 'file', path: from, fragment };
  if (names.has(ref)) return { to: 'name' };
  if (names.has(address)) {
    const path = names.get(address);
    return path === undefined ? { to: 'name' } : { to: 'file', path, fragment };
  }
  if (/^https?:\/\/json-schema\.org\/draft/.test(address)) return { to: 'name' };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return { to: 'network' };
  const decoded = decode(address);
  return { to: 'file', path: joinPath(decoded.startsWith('/') ? '' : folderOf(from), decoded), fragment };
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The `$id`s of the schemas of some files, by path. */
export function namesIn(files: ReadonlyMap<string, unknown>): Names {
  const names = new Map<string, string | undefined>();
  for (const [file, root] of files)
    for (const { schema, path } of eachSchema(root)) {
      const id = schema['$id'];
      if (typeof id === 'string') names.set(id.replace(/#$/, ''), path.length === 0 ? file : undefined);
    }
  return names;
}

/** Whether a JSON Pointer in a fragment leads somewhere; fragments that are names are Ajv's to look up. */
export function pointerLeads(root: unknown, fragment: string): boolean {
  if (!fragment.startsWith('/')) return true;
  let value = root;
  for (const step of decode(fragment).split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}
