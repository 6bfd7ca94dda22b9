/** Layered maps: immutable maps of which a changed copy costs what the change costs, not what the map costs. */

/**
 * How many changes a layer holds before it is merged into the base: a copy of the base is paid once for that many. A large
 * base has a larger layer, or a library that is read bit by bit would be copied hundreds of times.
 */
const layerSize = (base: ReadonlyMap<string, unknown>): number => Math.max(256, base.size / 16);

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
  return changed.size <= layerSize(base) ? { base, layer: changed } : layered(merged(base, changed));
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

/** Finds keys of layered maps by words, such as paths by their last segment. */
export interface WordsOf<Value> {
  /** The keys that have the word, in no order. */
  readonly keysWith: (map: Layered<Value>, word: string) => readonly string[];
  /** The words of one part of a layered map; some may be of keys that another part changes. */
  readonly wordsIn: (part: Part<Value>) => Iterable<string>;
}

/** One of the two maps that a layered one is made of. */
export type Part<Value> = Layered<Value>['base'] | Layered<Value>['layer'];

/** Looks keys up by their words. A base is gone through once for all its snapshots, and a layer once for its own. */
export function wordsOf<Value>(words: (key: string, value: Value) => readonly string[]): WordsOf<Value> {
  const known = new WeakMap<Part<Value>, ReadonlyMap<string, readonly string[]>>();
  const within = (part: Part<Value>) => {
    let keys = known.get(part);
    if (!keys) {
      keys = keysByWord(part, words);
      known.set(part, keys);
    }
    return keys;
  };
  return {
    keysWith({ base, layer }, word) {
      const keys = within(base).get(word) ?? [];
      if (layer.size === 0) return keys;
      return [...keys.filter(key => !layer.has(key)), ...(within(layer).get(word) ?? [])];
    },
    wordsIn: part => within(part).keys(),
  };
}

function keysByWord<Value>(part: Part<Value>, words: (key: string, value: Value) => readonly string[]) {
  const byWord = new Map<string, string[]>();
  for (const [key, value] of part) {
    if (value === undefined) continue;
    for (const word of words(key, value)) {
      const keys = byWord.get(word);
      if (keys) keys.push(key);
      else byWord.set(word, [key]);
    }
  }
  return byWord;
}
