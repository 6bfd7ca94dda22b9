/** Checks of a folder in this process, as the command line makes them: with a cache, or without. */

import type { ReportedProblem } from '#core';
import { type Checks, checkAnew, knownChecks } from '../../cli/src/checks.ts';
import { openCache } from '../../disk/src/cache/cache.ts';
import { surveyFolder } from '../../disk/src/load.ts';

/** What a check with a cache gave. */
export interface CachedCheck {
  /** `path rule severity start: message [titles]`, a line each. */
  readonly found: readonly string[];
  /** Whether nothing had changed, so that no facts were needed. */
  readonly known: boolean;
  /** Why the cache could not be used. */
  readonly complaint: string | undefined;
}

/** Checks a folder; with the caches of another folder, or without. */
export async function checkCached(root: string, caches: string | undefined, program = 'p'): Promise<CachedCheck> {
  const folder = { folder: root, covers: () => true };
  const survey = surveyFolder(root);
  const cache = caches === undefined ? undefined : openCache({ root, folder: caches, program });
  const known = cache && knownChecks(folder, survey, cache);
  const fresh = known ? undefined : await checkAnew(folder, survey, cache, 'off');
  const found = known ? linesOf(known) : fresh ? linesOf(fresh) : [];
  fresh?.keep();
  return { found, known: known !== undefined, complaint: cache?.complaint() };
}

function linesOf<P extends ReportedProblem>({ documents, configs, titles }: Checks<P>): string[] {
  const files = [...configs, ...documents.map(({ facts: { path }, problems }) => ({ path, problems }))];
  return files.flatMap(({ path, problems }) =>
    problems.map(problem => {
      const { rule, severity, start, end, message } = problem;
      return `${path} ${rule} ${severity} ${start}-${end}: ${message} ${JSON.stringify(titles(path, problem) ?? 'unknown')}`;
    }),
  );
}
