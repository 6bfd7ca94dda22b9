/** Findings: the problems of everything that an author asked to have checked. */
import {
  allFacts,
  checkConfig,
  checkDocument,
  configFor,
  type Facts,
  type FixContext,
  fixesOf,
  type Library,
  linesAt,
  linesOf,
  localDate,
  type Problem,
  parseDocument,
} from '#core';
import { type Loaded, loadLibrary } from '../../disk/src/load.ts';
import { applyBaseline, type BaselineUse } from './baseline.ts';
import type { Finding } from './formats/format.ts';
import { type MendMode, mend } from './mend.ts';
import { type CheckedRoot, rootsOf, shownPath } from './roots.ts';
import { lintDocuments } from './style.ts';
import { progressLine } from './terminal.ts';

/** What is to be done besides checking. */
export interface CheckOptions {
  /** Whether the titles of all fixes are found out. */
  readonly fixTitles: boolean;
  readonly mend: MendMode;
  readonly baseline: BaselineUse;
}

/** Everything that a check found. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** Number of documents that were checked. */
  readonly documents: number;
  /** Number of problems that are not among the findings because the baseline holds them. */
  readonly baselined: number;
  /** What was done, and what could not be looked at, a sentence each. */
  readonly notices: readonly string[];
  /** What mending would change, as a unified diff, where it is only to be shown. */
  readonly diff: string;
}

/**
 * Checks files and folders, and mends them first where that is asked for.
 * @throws UsageError where a path does not exist or a baseline cannot be read.
 */
export async function checkPaths(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const findings: Finding[] = [];
  const notices: string[] = [];
  let [documents, baselined, diff] = [0, 0, ''];
  for (const root of rootsOf(paths.length > 0 ? paths : ['.'])) {
    const loaded = load(root);
    notices.push(
      ...loaded.unreadable.filter(root.covers).map(folder => `The folder '${folder || '.'}' cannot be read.`),
    );
    const mended = mend(root, loaded.library, { mode: options.mend, today: today(), reload: () => load(root).library });
    const { library, textOf } = mended;
    const checked = sortedFacts(library).filter(facts => root.covers(facts.path));
    for (const file of configsBehind(library, root, checked))
      findings.push(...configFindings(root, file, library, options.fixTitles));
    const style = await lintDocuments(root.folder, checked, library, textOf);
    const found = checked.map(facts => ({
      facts,
      problems: checkDocument(facts, library, configFor(library.configs, facts.path), style.problems.get(facts)),
    }));
    const fresh = applyBaseline(root, found, textOf, options.baseline);
    for (const { facts, problems } of fresh.found)
      findings.push(
        ...findingsOf(root, facts, problems, options.fixTitles ? fixTitles(facts, library, textOf) : noTitles),
      );
    notices.push(...mended.notices, ...style.notices, ...fresh.notices);
    documents += checked.length;
    baselined += fresh.baselined;
    diff += mended.diff;
  }
  if (documents === 0)
    notices.push('There is no Markdown document to check; what git ignores, templates and hidden files are not.');
  return { findings, documents, baselined, notices, diff };
}

function load(root: CheckedRoot): Loaded {
  const progress = progressLine(process.stderr);
  try {
    return loadLibrary(root.folder, { today: today(), progress: progress.show, reader: readerScript });
  } finally {
    progress.clear();
  }
}

/** The bundle reads with a second thread of itself; run from its sources it has none. */
const readerScript = typeof __filename === 'string' && __filename.endsWith('.js') ? __filename : undefined;

const sortedFacts = (library: Library): Facts[] =>
  [...allFacts(library)].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

type Titles = (problem: Problem) => readonly string[];

const noTitles: Titles = () => [];

function findingsOf({ folder }: CheckedRoot, facts: Facts, problems: readonly Problem[], titles: Titles): Finding[] {
  const file = shownPath(folder, facts.path);
  return problems.map(problem => ({ file, problem, lines: linesOf(facts), fixes: titles(problem) }));
}

/** The files of configurations that were asked for, and those on which the check of these documents rests. */
function configsBehind({ configs }: Library, { covers }: CheckedRoot, checked: readonly Facts[]): string[] {
  const used = new Set(checked.map(facts => configFor(configs, facts.path)));
  return [...configs.files.keys()].filter(file => covers(file) || used.has(configFor(configs, file))).sort();
}

function configFindings({ folder }: CheckedRoot, file: string, library: Library, withFixes: boolean): Finding[] {
  const shown = shownPath(folder, file);
  const lines = linesAt(library, file);
  const config = configFor(library.configs, file);
  const context = { path: file, document: parseDocument(''), library, config, today: today() };
  const titles = (problem: Problem) => (withFixes ? fixesOf(problem, context).map(({ title }) => title) : []);
  return checkConfig(file, library).map(problem => ({ file: shown, problem, lines, fixes: titles(problem) }));
}

/** The titles of the fixes of a document's problems. Its text is read once more: the library does not keep it. */
function fixTitles(facts: Facts, library: Library, textOf: (path: string) => string | undefined): Titles {
  let context: FixContext | undefined;
  return problem => {
    context ??= {
      path: facts.path,
      document: parseDocument(textOf(facts.path) ?? ''),
      library,
      config: configFor(library.configs, facts.path),
      today: today(),
    };
    return fixesOf(problem, context).map(({ title }) => title);
  };
}

const today = (): string => localDate(new Date());
