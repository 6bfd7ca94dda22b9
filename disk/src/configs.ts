/** Configurations on disk: read where the listing shows them, with the files that they name. */
import path from 'node:path';
import { type Config, type Configs, type EntryType, isConfig, readConfigs } from '#core';
import { readSource } from './read.ts';

/** The configurations of a listed folder. */
export function loadConfigs(root: string, entries: ReadonlyMap<string, EntryType>, fallback: Config): Configs {
  const paths = [...entries].flatMap(([file, type]) => (type === 'file' && isConfig(file) ? [file] : []));
  const texts = new Map<string, string | null>();
  for (;;) {
    const { configs, wanted } = readConfigs(paths, texts, fallback);
    if (wanted.length === 0) return configs;
    for (const file of wanted) {
      const source = readSource(path.join(root, file));
      texts.set(file, typeof source === 'string' ? source : null);
    }
  }
}
