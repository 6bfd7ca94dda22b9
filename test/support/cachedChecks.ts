/** Checks of a folder in this process, as the command line makes them: with a cache, or without. */

import { checkAnew, knownChecks } from '../../cli/src/checks.ts';
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
  const { documents, configs, titles } = known ?? fresh ?? { documents: [], configs: [], titles: () => [] };
  const files = [...configs, ...documents.map(({ facts: { path }, problems }) => ({ path, problems }))];
  const found = files.flatMap(({ path, problems }) =>
    problems.map(problem => {
      const { rule, severity, start, end, message, related } = problem;
      const fixes = [...(titles(path, problem) ?? ['unknown'])];
      return `${path} ${rule} ${severity} ${start}-${end}: ${message} ${JSON.stringify([related, fixes])}`;
    }),
  );
  fresh?.keep();
  return { found, known: known !== undefined, complaint: cache?.complaint() };
}
