/** Keys of the frontmatter: which one of the schema an unknown one was meant to be. */
import type { Schema } from '../kinds/schema.ts';
import type { Frontmatter } from '../parse/frontmatter.ts';
import { nearest } from '../text/distance.ts';

/** The key of the schema, not yet in use, that `key` is nearly: written in another style, or with a slip of the pen. */
export function keyMeant({ properties = {} }: Schema, { entries }: Frontmatter, key: string): string | undefined {
  const used = usedKeys(entries);
  const free = Object.keys(properties).filter(known => !used.has(known));
  return free.find(known => letters(known) === letters(key)) ?? nearest(key, free, 1)[0];
}

const knownKeys = new WeakMap<Frontmatter['entries'], ReadonlySet<string>>();

/** The keys of a frontmatter, collected once. */
function usedKeys(entries: Frontmatter['entries']): ReadonlySet<string> {
  const keys = knownKeys.get(entries) ?? new Set(entries.map(({ key }) => key));
  knownKeys.set(entries, keys);
  return keys;
}

/** `createdAt`, `created-at` and `created_at` are one. */
const letters = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
