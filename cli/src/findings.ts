/** Findings: the problems of everything that an author asked to have checked. */
import { configFor, type LineStarts, linesOf, type ReportedProblem } from '#core';
import type { LibraryCache } from '../../disk/src/cache/cache.ts';
import type { Survey } from '../../disk/src/cache/keys.ts';
import { surveyFolder } from '../../disk/src/load.ts';
import { applyBaseline, type BaselineUse } from './baseline.ts';
import { type Checks, checkAnew, knownChecks } from './checks.ts';
import type { Finding } from './formats/format.ts';
import type { MendMode } from './mend.ts';
import { cacheOf } from './program.ts';
import { type CheckedRoot, rootsOf, shownIn } from './roots.ts';

/** What is to be done besides checking. */
export interface CheckOptions {
  /** Whether the titles of all fixes are found out. */
  readonly fixTitles: boolean;
  readonly mend: MendMode;
  readonly baseline: BaselineUse;
  /** Whether what is known from earlier runs is used, and kept for later ones. */
  readonly cache: boolean;
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
    const survey = surveyFolder(root.folder);
    const unreadable = survey.unreadable.filter(root.covers);
    notices.push(...unreadable.map(folder => `The folder '${folder || '.'}' cannot be read.`));
    const cache = options.cache ? cacheOf(root.folder) : undefined;
    const known = cache && knownReport(root, survey, cache, options);
    const report = known ?? (await freshReport(root, survey, cache, options));
    const complaint = cache?.complaint();
    // Too many, maybe, to be arguments of one call.
    for (const finding of report.findings) findings.push(finding);
    notices.push(...report.notices, ...(complaint ? [complaint] : []));
    documents += report.documents;
    baselined += report.baselined;
    diff += report.diff;
  }
  if (documents === 0)
    notices.push('There is no Markdown document to check; what git ignores, templates and hidden files are not.');
  return { findings, documents, baselined, notices, diff };
}

/** What the cache knows, where nothing changed; `undefined` where that is not enough. */
function knownReport(root: CheckedRoot, survey: Survey, cache: LibraryCache, options: CheckOptions) {
  const checks = options.mend === 'off' ? knownChecks(root, survey, cache) : undefined;
  return checks && reportOf(root, survey, checks, options);
}

async function freshReport(
  root: CheckedRoot,
  survey: Survey,
  cache: LibraryCache | undefined,
  options: CheckOptions,
): Promise<Outcome> {
  const checks = await checkAnew(root, survey, cache, { mend: options.mend, titles: options.fixTitles });
  const report = reportOf(root, survey, checks, options) as Outcome;
  checks.keep();
  return report;
}

/** What is to be said of a root; `undefined` where the titles of fixes are wanted and not known. */
function reportOf<P extends ReportedProblem>(
  root: CheckedRoot,
  { configs }: Survey,
  checks: Checks<P>,
  options: CheckOptions,
): Outcome | undefined {
  const findings: Finding[] = [];
  const shown = shownIn(root.folder);
  let complete = true;
  const add = (path: string, lines: LineStarts, problems: readonly P[]): void => {
    const file = shown(path);
    for (const problem of problems) {
      const fixes = options.fixTitles ? checks.titles(path, problem) : [];
      complete &&= fixes !== undefined;
      findings.push({ file, lines, problem, fixes: fixes ?? [] });
    }
  };
  const used = new Set(checks.documents.map(({ facts }) => configFor(configs, facts.path)));
  for (const { path, problems } of checks.configs)
    if (root.covers(path) || used.has(configFor(configs, path)))
      add(path, configs.files.get(path)?.lines ?? [0], problems);
  const fresh = applyBaseline(root, checks.documents, checks.textOf, options.baseline);
  for (const { facts, problems } of fresh.found) if (problems.length > 0) add(facts.path, linesOf(facts), problems);
  const notices = [...checks.notices, ...fresh.notices];
  const { baselined } = fresh;
  return complete ? { findings, documents: checks.documents.length, baselined, notices, diff: checks.diff } : undefined;
}
