/** Layered maps: immutable maps of which a changed copy costs what the change costs, not what the map costs. */

/** How many changes a layer holds before it is merged into the base: a copy of the base is paid once for that many. */
const layerSize = 256;

/** An immutable map: a large base with a small layer of changes over it, in which `undefined` means deleted. */
export interface Layered<Value> {
  readonly base: ReadonlyMap<string, Value>;
  readonly layer: ReadonlyMap<string, Value | undefined>;
}

/** A layered map of these entries. The map must not be changed afterwards. */
export const layered = <Value>(base: ReadonlyMap<string, Value>): Layered<Value> => ({ base, layer: new Map() });

/** The value of a key; `undefined` where it has none. */
export function get<Value>({ base, layer }: Layered<Value>, key: string): Value | undefined {
  return layer.size > 0 && layer.has(key) ? layer.get(key) : base.get(key);
}

/** A copy with the changes made; `undefined` deletes. */
export function withEntries<Value>(
  { base, layer }: Layered<Value>,
  changes: Iterable<readonly [string, Value | undefined]>,
): Layered<Value> {
  const changed = new Map(layer);
  for (const [key, value] of changes) changed.set(key, value);
  return changed.size <= layerSize ? { base, layer: changed } : layered(merged(base, changed));
}

function merged<Value>(base: ReadonlyMap<string, Value>, layer: ReadonlyMap<string, Value | undefined>) {
  const all = new Map(base);
  for (const [key, value] of layer) {
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  }
  return all;
}

/** All entries, those of the base first. */
export function* entries<Value>({ base, layer }: Layered<Value>): Generator<readonly [string, Value]> {
  for (const entry of base) if (!layer.has(entry[0])) yield entry;
  for (const [key, value] of layer) if (value !== undefined) yield [key, value];
}

/** All values, those of the base first. */
export function* values<Value>(map: Layered<Value>): Generator<Value> {
  for (const [, value] of entries(map)) yield value;
}
