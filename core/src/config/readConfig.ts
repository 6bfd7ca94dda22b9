/** Reading `playbook.config.json`: from the texts that a host has fetched to a configuration and what is wrong with it. */
import configSchema from '../../../schemas/config.schema.json';
import type { Schema } from '../kinds/schema.ts';
import { config as validator } from '../kinds/validators.generated.js';
import type { DataPath } from '../parse/locate.ts';
import { type LineStarts, lineStarts } from '../text/lines.ts';
import { folderOf, joinPath, leavesRoot } from '../text/path.ts';
import type { Range } from '../text/range.ts';
import { type Config, defaultConfig } from './config.ts';
import type { ConfigFault } from './fault.ts';
import { faultsOf } from './faultsOf.ts';
import { type Json, rangeAt, readJson } from './json.ts';
import { readKinds } from './kinds.ts';
import { removalOf } from './removal.ts';
import { globsIn, globWithin, isGlob, isMap, ruleIn } from './settings.ts';
import type { Texts } from './texts.ts';

/** The name of every configuration's file. */
export const configName = 'playbook.config.json';

/** A file that configurations are made from, with what is wrong in it. */
export interface ConfigFile {
  readonly lines: LineStarts;
  readonly faults: readonly ConfigFault[];
  /** What it says of other files, to be looked up in a library. */
  readonly uses: readonly Use[];
}

/** What must match something in the library, else nobody would notice that it does nothing. */
export interface Use extends Range {
  readonly of: 'documents' | 'files' | 'links' | 'folder';
  readonly written: string;
  /** Relative to the library's root. */
  readonly glob: string;
  /** What to delete so that its list is without it; empty for what stands in no list. */
  readonly removal: readonly Range[];
}

/** What came of reading one configuration. */
export interface ConfigReading {
  /** The folder for whose documents it holds. */
  readonly folder: string;
  readonly config: Config;
  /** The configuration's file and all that it names. */
  readonly files: ReadonlyMap<string, ConfigFile>;
  /** Files whose texts are needed: fetch them and read again. Until then nothing else counts. */
  readonly wanted: readonly string[];
}

/** Reads the configuration at a path. Never throws; what is wrong is left out and reported. */
export function readConfig(path: string, texts: Texts): ConfigReading {
  const folder = folderOf(path);
  const text = texts.get(path);
  if (text === undefined) return { folder, config: defaultConfig, files: new Map(), wanted: [path] };
  const json = readJson(text ?? '{}');
  const { kinds, faults, files: named, wanted } = readKinds(json, folder, texts);
  const files = new Map<string, ConfigFile>();
  for (const [file, { json: read, faults: found }] of named)
    files.set(file, { lines: lineStarts(read.text), faults: found, uses: [] });
  const unreadable = text === null ? [{ start: 0, end: 0, messageId: 'unreadable', data: {} }] : [];
  const own = [...unreadable, ...faultsOf(json, validator, configSchema as unknown as Schema), ...faults];
  files.set(path, { lines: lineStarts(json.text), faults: own, uses: usesOf(json, folder) });
  const data = isMap(json.data) ? json.data : {};
  return { folder, config: Object.freeze({ ...settingsOf(data, folder), kinds }), files, wanted };
}

function settingsOf(data: Readonly<Record<string, unknown>>, folder: string): Omit<Config, 'kinds'> {
  const rules = Object.entries(isMap(data['rules']) ? data['rules'] : {}).map(([id, value]) => ({
    id,
    ...ruleIn(value),
  }));
  const root = rootIn(data);
  return {
    rules: Object.freeze(Object.fromEntries(rules.flatMap(({ id, setting }) => (setting ? [[id, setting]] : [])))),
    ignores: Object.freeze(
      Object.fromEntries(rules.flatMap(({ id, ignore }) => (ignore ? [[id, globsIn(ignore, folder) ?? []]] : []))),
    ),
    include: globsIn(data['include'], folder) ?? defaultConfig.include,
    exclude: Object.freeze((globsIn(data['exclude'], folder) ?? []).flatMap(withContent)),
    indexes: globsIn(data['indexes'], folder),
    style: data['style'] === 'recommended' ? 'recommended' : 'off',
    linksRoot: root === undefined || leavesRoot(joinPath(folder, root)) ? '' : joinPath(folder, root),
  };
}

function rootIn(data: Readonly<Record<string, unknown>>): string | undefined {
  const root = isMap(data['links']) ? data['links']['root'] : undefined;
  return typeof root === 'string' ? root : undefined;
}

/** Whoever excludes a folder means what lies in it. */
const withContent = (glob: string): string[] => [glob, `${glob}/**`];

function usesOf(json: Json, folder: string): Use[] {
  const data = isMap(json.data) ? json.data : {};
  const list = (of: Use['of'], path: DataPath, value: unknown): Use[] =>
    (Array.isArray(value) ? value : []).flatMap((written, index) => {
      if (!isGlob(written)) return [];
      const range = rangeAt(json, [...path, index]);
      return [{ ...range, of, written, glob: globWithin(folder, written), removal: removalOf(json, range.start) }];
    });
  const each = (key: string) => Object.entries(isMap(data[key]) ? data[key] : {});
  const root = rootIn(data);
  return [
    ...list('documents', ['include'], data['include']),
    ...list('files', ['exclude'], data['exclude']),
    ...list('documents', ['indexes'], data['indexes']),
    ...each('kinds').flatMap(([name, kind]) =>
      isMap(kind) ? list('documents', ['kinds', name, 'files'], kind['files']) : [],
    ),
    ...each('rules').flatMap(([id, rule]) => list('links', ['rules', id, 1, 'ignore'], ruleIn(rule).ignore)),
    ...(root === undefined
      ? []
      : [
          {
            ...rangeAt(json, ['links', 'root']),
            of: 'folder' as const,
            written: root,
            glob: joinPath(folder, root),
            removal: [],
          },
        ]),
  ];
}
