/** Matching: whether what a configuration says of files applies to any in the library. */
import type { Use } from '../config/readConfig.ts';
import { matchesAny } from '../text/glob.ts';
import { isMarkdown } from '../text/path.ts';
import { entries, get, type Layered } from './layered.ts';
import type { EntryType, Library } from './library.ts';

/** Whether a glob matches something, or a folder exists. Nobody knows what lies in an unlisted folder. */
export function matchedIn({ listing, linking }: Library, { of, glob }: Use): boolean {
  if (of === 'folder') return glob === '' || !['file', undefined].includes(get(listing, glob));
  const globs = [glob];
  const isWanted = (path: string) => of !== 'documents' || isMarkdown(path);
  const inListing = once(listing, `${of} ${glob}`, () => {
    for (const [path, type] of entries(listing)) {
      if (type === 'file' ? isWanted(path) && matchesAny(globs, path) : of !== 'documents' && matchesAny(globs, path))
        return true;
      if (type === 'unlisted' && (matchesAny(globs, `${path}/x.md`) || matchesAny(globs, path))) return true;
    }
    return false;
  });
  if (inListing || of !== 'links') return inListing;
  for (const [target, from] of entries(linking)) if (from.length > 0 && matchesAny(globs, target)) return true;
  return false;
}

const answers = new WeakMap<Layered<EntryType>, Map<string, boolean>>();

/** Whether a listing holds something is found out once a listing. */
function once(listing: Layered<EntryType>, key: string, ask: () => boolean): boolean {
  const known = answers.get(listing) ?? new Map<string, boolean>();
  answers.set(listing, known);
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}
