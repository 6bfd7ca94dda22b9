/** Configurations of a library: which one holds for a document. */
import { folderOf, nameOf } from '../text/path.ts';
import { type Config, defaultConfig } from './config.ts';
import { type ConfigFile, type ConfigReading, configName, readConfig } from './readConfig.ts';
import type { Texts } from './texts.ts';

/** The configurations that lie in a library, and the one that holds where none does. */
export interface Configs {
  readonly fallback: Config;
  /** Those of folders, with the settings of the fallback for rules that they do not name. */
  readonly byFolder: ReadonlyMap<string, Config>;
  /** Every file that they are made from. */
  readonly files: ReadonlyMap<string, ConfigFile>;
  /** The texts of these files. */
  readonly texts: Texts;
}

/** The configurations at these paths, as far as the texts are known: fetch those that are wanted, and ask again. */
export function readConfigs(
  paths: Iterable<string>,
  texts: Texts,
  fallback: Config,
): { configs: Configs; wanted: readonly string[] } {
  const readings = [...paths].map(path => readConfig(path, texts));
  const wanted = [...new Set(readings.flatMap(reading => reading.wanted))];
  return { configs: wanted.length > 0 ? noConfigs : merge(readings, texts, fallback), wanted };
}

/** No configuration but the one that holds where none lies. */
export const configsOf = (fallback: Config): Configs => merge([], new Map(), fallback);

/** No configuration at all. */
export const noConfigs: Configs = configsOf(defaultConfig);

/** The same configurations over another fallback. */
export function withFallback({ texts }: Configs, fallback: Config): Configs {
  return readConfigs([...texts.keys()].filter(isConfig), texts, fallback).configs;
}

function merge(readings: readonly ConfigReading[], texts: Texts, fallback: Config): Configs {
  const files = new Map<string, ConfigFile>();
  const byFolder = new Map<string, Config>();
  for (const reading of readings) {
    for (const [path, file] of reading.files) if (file.uses.length > 0 || !files.has(path)) files.set(path, file);
    const rules = Object.freeze({ ...fallback.rules, ...reading.config.rules });
    byFolder.set(reading.folder, Object.freeze({ ...reading.config, rules }));
  }
  return { fallback, byFolder, files, texts };
}

/** Whether a path is that of a configuration. */
export const isConfig = (path: string): boolean => nameOf(path) === configName;

/** The configuration that holds for the document at a path: the nearest above it, whole. */
export function configFor({ byFolder, fallback }: Configs, path: string): Config {
  if (byFolder.size === 0) return fallback;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const config = byFolder.get(folder);
    if (config || folder === '') return config ?? fallback;
  }
}
