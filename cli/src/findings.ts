/** Findings: the problems of everything that an author asked to have checked. */
import path from 'node:path';
import {
  allFacts,
  checkConfig,
  checkDocument,
  configFor,
  defaultConfig,
  type Facts,
  fixesOf,
  type Library,
  linesAt,
  localDate,
  type Problem,
  parseDocument,
} from '#core';
import { type Loaded, loadLibrary } from '../../disk/src/load.ts';
import { readSource } from '../../disk/src/read.ts';
import type { Finding } from './formats/format.ts';
import { type CheckedRoot, rootsOf } from './roots.ts';
import { progressLine } from './terminal.ts';

/** Everything that a check found. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** Number of documents that were checked. */
  readonly documents: number;
  /** What could not be looked at, a sentence each. */
  readonly notices: readonly string[];
}

/**
 * Checks files and folders; with `withFixes` the titles of all fixes are found out, too.
 * @throws UsageError where a path does not exist.
 */
export function checkPaths(paths: readonly string[], withFixes: boolean): Outcome {
  const findings: Finding[] = [];
  const notices: string[] = [];
  let documents = 0;
  for (const root of rootsOf(paths.length > 0 ? paths : ['.'])) {
    const { library, unreadable } = load(root);
    notices.push(...unreadable.filter(root.covers).map(folder => `The folder '${folder || '.'}' cannot be read.`));
    const checked = sortedFacts(library).filter(facts => root.covers(facts.path));
    for (const file of configsBehind(library, root, checked))
      findings.push(...configFindings(root, file, library, withFixes));
    for (const facts of checked) findings.push(...findingsOf(root, facts, library, withFixes));
    documents += checked.length;
  }
  if (documents === 0)
    notices.push('There is no Markdown document to check; what git ignores, templates and hidden files are not.');
  return { findings, documents, notices };
}

function load(root: CheckedRoot): Loaded {
  const progress = progressLine(process.stderr);
  try {
    return loadLibrary(root.folder, defaultConfig, today(), progress.show);
  } finally {
    progress.clear();
  }
}

const sortedFacts = (library: Library): Facts[] =>
  [...allFacts(library)].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

function findingsOf({ folder }: CheckedRoot, facts: Facts, library: Library, withFixes: boolean): Finding[] {
  const problems = checkDocument(facts, library, configFor(library.configs, facts.path));
  if (problems.length === 0) return [];
  const file = path.join(folder, facts.path);
  const shown = shownPath(file);
  const titles = withFixes ? fixTitles(file, facts, library) : () => [];
  return problems.map(problem => ({ file: shown, problem, lines: facts.lines, fixes: titles(problem) }));
}

const shownPath = (file: string): string => path.relative(process.cwd(), file).split(path.sep).join('/');

/** The files of configurations that were asked for, and those on which the check of these documents rests. */
function configsBehind({ configs }: Library, { covers }: CheckedRoot, checked: readonly Facts[]): string[] {
  const used = new Set(checked.map(facts => configFor(configs, facts.path)));
  return [...configs.files.keys()].filter(file => covers(file) || used.has(configFor(configs, file))).sort();
}

function configFindings({ folder }: CheckedRoot, file: string, library: Library, withFixes: boolean): Finding[] {
  const shown = shownPath(path.join(folder, file));
  const lines = linesAt(library, file);
  const config = configFor(library.configs, file);
  const context = { path: file, document: parseDocument(''), library, config, today: today() };
  const titles = (problem: Problem) => (withFixes ? fixesOf(problem, context).map(({ title }) => title) : []);
  return checkConfig(file, library).map(problem => ({ file: shown, problem, lines, fixes: titles(problem) }));
}

/** The titles of the fixes of a document's problems. Its text is read once more: the library does not keep it. */
function fixTitles(file: string, facts: Facts, library: Library): (problem: Problem) => string[] {
  const source = readSource(file);
  const document = parseDocument(typeof source === 'string' ? source : '');
  const context = {
    path: facts.path,
    document,
    library,
    config: configFor(library.configs, facts.path),
    today: today(),
  };
  return problem => fixesOf(problem, context).map(({ title }) => title);
}

const today = (): string => localDate(new Date());
