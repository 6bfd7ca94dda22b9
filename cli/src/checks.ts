/** Checks: the problems of a root's documents and configurations, found anew or known from an earlier run. */
import {
  allFacts,
  type Configs,
  checkConfig,
  checkDocument,
  configFor,
  type Document,
  type Facts,
  type FixContext,
  fixesOf,
  type Library,
  localDate,
  type Problem,
  parseDocument,
  probedPaths,
  type ReportedProblem,
} from '#core';
import type { LibraryCache, WholeBasis } from '../../disk/src/cache/cache.ts';
import type { Survey } from '../../disk/src/cache/keys.ts';
import type { KnownProblems } from '../../disk/src/cache/records.ts';
import { loadLibrary } from '../../disk/src/load.ts';
import { type MendMode, mend, readTexts } from './mend.ts';
import { helpers } from './program.ts';
import type { CheckedRoot } from './roots.ts';
import { staleSince } from './stale.ts';
import { lintDocuments } from './style.ts';
import { progressLine } from './terminal.ts';

/** One document with all its problems. */
export interface CheckedDocument<P extends ReportedProblem = ReportedProblem> {
  readonly facts: Pick<Facts, 'path' | 'lines'>;
  readonly problems: readonly P[];
}

/** The problems of a root, before any baseline. */
export interface Checks<P extends ReportedProblem = ReportedProblem> {
  /** The documents that were asked for, in the order of their paths. */
  readonly documents: readonly CheckedDocument<P>[];
  /** Every file that configurations are made from, in the order of their paths. */
  readonly configs: readonly { readonly path: string; readonly problems: readonly P[] }[];
  /** The titles of the fixes of a problem at a path; `undefined` where they are not known. */
  readonly titles: (path: string, problem: P) => readonly string[] | undefined;
  /** The text of a document. */
  readonly textOf: (path: string) => string | undefined;
  readonly notices: readonly string[];
  /** What mending would change, as a unified diff, where it is only to be shown. */
  readonly diff: string;
}

const today = (): string => localDate(new Date());

const basisOf = (survey: Survey): WholeBasis => ({ configs: survey.configs, today: today(), survey });

/** Whether problems rest on nothing but what caches know: not on remark-lint, which is a program of its own. */
const isCacheable = ({ fallback, byFolder }: Configs): boolean =>
  [fallback, ...byFolder.values()].every(({ style }) => style === 'off');

/** What an earlier run found, where nothing changed since. */
export function knownChecks(root: CheckedRoot, survey: Survey, cache: LibraryCache): Checks | undefined {
  const known = isCacheable(survey.configs) ? cache.problems(basisOf(survey)) : undefined;
  if (!known) return undefined;
  const byPath = new Map(known.map(one => [one.path, one]));
  const at = (path: string): KnownProblems => byPath.get(path) ?? { path, lines: '', problems: [] };
  return {
    documents: sorted(survey.documents.filter(root.covers)).map(path => {
      const { lines, problems } = at(path);
      return { facts: { path, lines }, problems };
    }),
    configs: sorted(survey.configs.files.keys()).map(at),
    titles: (path, problem) => at(path).titles?.[at(path).problems.indexOf(problem)] ?? undefined,
    textOf: readTexts(root.folder).get,
    notices: [],
    diff: '',
  };
}

/** Checks found anew, or as an earlier run found them, which can be kept for later runs. */
export interface FreshChecks extends Checks {
  /** Keeps them, with the titles of fixes that were asked for. */
  readonly keep: () => void;
}

/**
 * Loads a root, mends what is to be mended, and checks it. With `titles`, those of all fixes can be told; without, what
 * cannot have changed since an earlier run is taken from there.
 */
export async function checkAnew(
  root: CheckedRoot,
  survey: Survey,
  cache: LibraryCache | undefined,
  { mend: mode, titles: wanted }: { readonly mend: MendMode; readonly titles: boolean },
): Promise<FreshChecks> {
  const isWhole = mode === 'off' && isCacheable(survey.configs) && survey.documents.every(root.covers);
  const earlier = isWhole && !wanted ? cache?.earlier(basisOf(survey)) : undefined;
  const mended = mend(root, load(root, survey, cache), {
    mode,
    today: today(),
    reload: () => load(root, undefined, undefined),
  });
  const { library, textOf } = mended;
  const checked = sorted(
    [...allFacts(library)].filter(facts => root.covers(facts.path)),
    ({ path }) => path,
  );
  const style = await lintDocuments(root.folder, checked, library, textOf);
  const stale = earlier && staleSince(library, earlier.changed(), checked.length);
  const problemsOf = (facts: Facts): readonly ReportedProblem[] =>
    stale && !stale.has(facts.path)
      ? (earlier.problems.get(facts.path)?.problems ?? [])
      : checkDocument(facts, library, configFor(library.configs, facts.path), style.problems.get(facts));
  const documents = checked.map(facts => ({ facts, problems: problemsOf(facts) }));
  const configs = sorted(library.configs.files.keys()).map(path => ({ path, problems: checkConfig(path, library) }));
  const titles = fixTitles(library, textOf);
  return {
    documents,
    configs,
    // Those of problems from earlier runs nobody asks for.
    titles: (path, problem) => (isProblem(problem) ? titles.of(path, problem) : undefined),
    textOf,
    notices: [...mended.notices, ...style.notices],
    diff: mended.diff,
    keep() {
      const found = [
        ...documents.map(({ facts: { path, lines }, problems }) => ({ path, lines, problems })),
        ...configs,
      ];
      const problems = found
        .filter(one => one.problems.length > 0)
        .map(one => ({ lines: '', ...one, titles: titles.known(one.problems) }));
      const whole = { basis: basisOf(survey), probes: probedPaths(library), problems };
      cache?.save(survey.documents, isWhole ? whole : undefined);
    },
  };
}

const isProblem = (problem: ReportedProblem): problem is Problem => 'messageId' in problem;

function load(root: CheckedRoot, survey: Survey | undefined, cache: LibraryCache | undefined): Library {
  const progress = progressLine(process.stderr);
  try {
    const loading = { today: today(), progress: progress.show, helpers, cache };
    return loadLibrary(root.folder, loading, survey).library;
  } finally {
    progress.clear();
  }
}

function sorted<Value>(values: Iterable<Value>, key: (value: Value) => string = String): Value[] {
  return [...values].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The titles of the fixes of problems. A text is read once more where a fix asks for it: the library does not keep them. */
function fixTitles(library: Library, textOf: (path: string) => string | undefined) {
  const asked = new Map<ReportedProblem, readonly string[]>();
  let context: FixContext | undefined;
  const contextAt = (path: string): FixContext => {
    let document: Document | undefined;
    return {
      path,
      get document() {
        document ??= parseDocument(library.configs.files.has(path) ? '' : (textOf(path) ?? ''));
        return document;
      },
      library,
      config: configFor(library.configs, path),
      today: today(),
    };
  };
  const of = (path: string, problem: Problem): readonly string[] => {
    if (context?.path !== path) context = contextAt(path);
    const titles = fixesOf(problem, context).map(({ title }) => title);
    asked.set(problem, titles);
    return titles;
  };
  /** The titles as far as somebody asked; `undefined` where nobody did. */
  const known = (problems: readonly ReportedProblem[]) =>
    problems.some(problem => asked.has(problem)) ? problems.map(problem => asked.get(problem) ?? null) : undefined;
  return { of, known };
}
