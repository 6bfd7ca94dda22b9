/** Keys: what facts and problems rest on besides documents, as short texts that differ where anything of it does. */
import type { Configs, EntryType } from '#core';
import type { Listing } from '../list.ts';
import { hashOf } from './stamp.ts';

/** A folder as a check finds it: what lies there, the configurations, and the documents that they leave to be checked. */
export interface Survey extends Listing {
  readonly configs: Configs;
}

const known = new WeakMap<Configs, string>();

/**
 * What facts rest on of the configurations: the texts of all files that they are made from, and what the host sets.
 * Settings of rules only say what is reported of the problems that facts hold.
 */
export function configsKey(configs: Configs): string {
  let key = known.get(configs);
  if (key === undefined) {
    const { kinds: _kinds, rules: _rules, ...fallback } = configs.fallback;
    const texts = [...configs.texts].sort(byPath);
    // Their faults say more than the texts where a host forbids to compile schemas.
    const faults = [...configs.files].map(([path, file]) => [path, file.faults] as const).sort(byPath);
    key = hashOf(JSON.stringify([fallback, [...configs.byFolder.keys()].sort(), texts, faults]));
    known.set(configs, key);
  }
  return key;
}

/** What problems rest on besides facts, configurations and probes: everything that is listed, and the settings of rules. */
export function listingKey({ entries, documents, unreadable, reach, configs }: Survey): string {
  const listed = [...entries].map(([path, type]) => `${letters[type]}${path}\n`).join('');
  return hashOf(JSON.stringify([documents, unreadable, reach, configs.fallback.rules]) + listed);
}

const letters: Readonly<Record<EntryType, string>> = { file: '-', folder: '/', unlisted: '*' };

type ByPath = readonly [path: string, unknown];

const byPath = ([a]: ByPath, [b]: ByPath): number => (a < b ? -1 : 1);
