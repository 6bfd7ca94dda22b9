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

/** Checks a folder; with the caches of another folder, or without; with the titles of fixes, or without. */
export async function checkCached(
  root: string,
  caches: string | undefined,
  program = 'p',
  titles = true,
): Promise<CachedCheck> {
  const folder = { folder: root, covers: () => true };
  const survey = surveyFolder(root);
  const cache = caches === undefined ? undefined : openCache({ root, folder: caches, program });
  const known = cache && knownChecks(folder, survey, cache);
  const remembered = known && linesOf(known, titles);
  // As the command line does it: where titles are wanted and not known, everything is found anew.
  const isKnown = remembered?.every(line => !line.endsWith(unknown)) === true;
  const fresh = isKnown ? undefined : await checkAnew(folder, survey, cache, { mend: 'off', titles });
  const found = fresh ? linesOf(fresh, titles) : (remembered ?? []);
  fresh?.keep();
  return { found, known: isKnown, complaint: cache?.complaint() };
}

const unknown = 'unknown titles';

function linesOf<P extends ReportedProblem>({ documents, configs, titles }: Checks<P>, withTitles: boolean): string[] {
  const files = [...configs, ...documents.map(({ facts: { path }, problems }) => ({ path, problems }))];
  return files.flatMap(({ path, problems }) =>
    problems.map(problem => {
      const { rule, severity, start, end, message } = problem;
      const fixes = withTitles ? (titles(path, problem) ?? unknown) : [];
      return `${path} ${rule} ${severity} ${start}-${end}: ${message} ${fixes === unknown ? unknown : JSON.stringify(fixes)}`;
    }),
  );
}
