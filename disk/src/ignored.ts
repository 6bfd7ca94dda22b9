/** What git ignores: the .gitignore files of a folder, of those above it up to the repository's root, and below it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The ignore rules that hold in one folder; those of a deeper .gitignore win. */
export interface Ignored {
  /** Whether a path relative to the root is ignored. */
  ignores(path: string, isFolder: boolean): boolean;
}

/** Nothing is ignored. */
const nothing: Ignored = { ignores: () => false };

/** The rules of the .gitignore files above a root, in the same repository. */
export function ignoredAbove(root: string): Ignored {
  const folders: string[] = [];
  for (let folder = root; !existsSync(path.join(folder, '.git')); folder = path.dirname(folder)) {
    if (path.dirname(folder) === folder) return nothing;
    folders.push(path.dirname(folder));
  }
  return folders.reduceRight((above, folder) => {
    const prefix = `${path.relative(folder, root).split(path.sep).join('/')}/`;
    return chain(above, readRules(folder), at => prefix + at);
  }, nothing);
}

/** The rules above, and those of the .gitignore that a folder below the root holds. */
export function withIgnoreFile(above: Ignored, root: string, folder: string): Ignored {
  const skip = folder === '' ? 0 : folder.length + 1;
  return chain(above, readRules(path.join(root, folder)), at => at.slice(skip));
}

function chain(above: Ignored, rules: Ignore | undefined, toRules: (path: string) => string): Ignored {
  if (!rules) return above;
  return {
    ignores(at, isFolder) {
      const { ignored, unignored } = rules.test(toRules(at) + (isFolder ? '/' : ''));
      return ignored || (!unignored && above.ignores(at, isFolder));
    },
  };
}

function readRules(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(path.join(folder, '.gitignore'), 'utf8'));
  } catch {
    return undefined;
  }
}
