/** Fixtures: checks and fixes of the files that a test writes down. */
import { expect } from 'vitest';
import {
  applyEdits,
  type Config,
  type Configs,
  checkConfig,
  checkDocument,
  configFor,
  createLibrary,
  defaultConfig,
  type EntryType,
  type FileEdit,
  type Fix,
  factsAt,
  fixesOf,
  isConfig,
  isIncluded,
  isMarkdown,
  type Library,
  linksOf,
  type Probe,
  type Problem,
  parseDocument,
  readConfigs,
  readDocument,
  unknownTargets,
  withChange,
} from '#core';
import type { Kind } from '../../core/src/kinds/kind.ts';
import { type FixtureFile, readFixture, writeFixture } from './notation.ts';

/** The day on which every test runs. */
export const today = '2026-03-01';

/** The library of some files; what lies outside of them does not exist. `config` holds where no file says more. */
export function libraryOf(files: readonly FixtureFile[], config: Config = defaultConfig): Library {
  const entries = new Map<string, EntryType>();
  for (const { path } of files) {
    const segments = path.split('/');
    segments.forEach((_, index) => entries.set(segments.slice(0, index + 1).join('/'), 'folder'));
    entries.set(path, 'file');
  }
  const configs = configsIn(files, config);
  const documents = files.filter(({ path }) => isMarkdown(path) && isIncluded(configFor(configs, path), path));
  let library = withChange(createLibrary(entries), {
    configs,
    documents: documents.map(({ path, text }) => [path, readDocument(path, text, configFor(configs, path), today)]),
  });
  const links = documents.flatMap(({ path }) => factsAt(library, path) ?? []).flatMap(linksOf);
  for (let unknown = unknownTargets(library, links); unknown.length > 0; unknown = unknownTargets(library, links))
    library = withChange(library, { probes: unknown.map((path): [string, Probe] => [path, 'missing']) });
  return library;
}

/** The configurations of some files. */
function configsIn(files: readonly FixtureFile[], fallback: Config): Configs {
  const paths = files.map(({ path }) => path).filter(isConfig);
  const texts = new Map<string, string | null>(files.map(({ path, text }) => [path, text]));
  const { wanted } = readConfigs(paths, texts, fallback);
  for (const path of wanted) texts.set(path, null);
  return readConfigs(paths, texts, fallback).configs;
}

/**
 * The configuration of some files: the default one, and a kind of their own for each `<name>.outline.json` among them,
 * whose documents lie in `<name>s/`.
 */
export function configOf(files: readonly FixtureFile[]): Config {
  const own = files.flatMap(({ path, text }): Kind[] => {
    const name = /^(\w+)\.outline\.json$/.exec(path)?.[1];
    if (name === undefined) return [];
    const validate = () => ({ faults: [], unknownKeys: [] });
    return [{ name, files: [`${name}s/**`], own: true, types: [], schema: {}, validate, outline: JSON.parse(text) }];
  });
  return own.length === 0 ? defaultConfig : { ...defaultConfig, kinds: [...own, ...defaultConfig.kinds] };
}

/** The problems of one file of a library. */
export function problemsIn(library: Library, path: string): Problem[] {
  const facts = factsAt(library, path);
  return facts ? checkDocument(facts, library, configFor(library.configs, path)) : checkConfig(path, library);
}

/** Expects exactly the problems that the fixture shows; with `rule`, those of this rule. */
export function expectProblems(fixture: string, rule?: string): void {
  const files = readFixture(fixture);
  const config = configOf(files);
  const library = libraryOf(files, config);
  const shown = (path: string) => problemsIn(library, path).filter(problem => !rule || problem.rule === rule);
  expect(writeFixture(files, shown)).toBe(writeText(fixture));
}

const writeText = (fixture: string): string => fixture.replace(/^\n/, '');

/** A fix with the problem that it mends. */
export interface OfferedFix {
  readonly fix: Fix;
  readonly problem: Problem;
}

/** Every fix that is offered in the files, in the order of files and problems. */
export function fixesIn(files: readonly FixtureFile[], rule?: string, config: Config = defaultConfig): OfferedFix[] {
  const library = libraryOf(files, config);
  return files.flatMap(({ path, text }) =>
    problemsIn(library, path)
      .filter(problem => !rule || problem.rule === rule)
      .flatMap(problem =>
        fixesOf(problem, {
          path,
          document: parseDocument(text),
          library,
          config: configFor(library.configs, path),
          today,
        }).map(fix => ({
          fix,
          problem,
        })),
      ),
  );
}

/** The files after edits. Created files stand at the end. */
export function editFiles(files: readonly FixtureFile[], edits: readonly FileEdit[]): FixtureFile[] {
  let result = [...files];
  for (const edit of edits) {
    if (edit.type === 'create') result.push({ path: edit.path, text: edit.text });
    else
      result = result.map(file => {
        if (file.path !== edit.path) return file;
        return edit.type === 'rename'
          ? { path: edit.to, text: file.text }
          : { path: file.path, text: applyEdits(file.text, edit.edits) };
      });
  }
  return result;
}
