/** What git ignores, from the texts of .gitignore files. */
import ignore from 'ignore';

/** The ignore rules that hold in one folder; those of a deeper .gitignore win. */
export interface Ignored {
  /** Whether a path, relative to the root that the rules were made for, is ignored. */
  ignores(path: string, isFolder: boolean): boolean;
}

/** Nothing is ignored. */
export const nothingIgnored: Ignored = { ignores: () => false };

/**
 * The rules above, and those of one .gitignore, whose text is given. `toRules` makes a path relative to the folder of
 * that file.
 */
export function withIgnoreRules(above: Ignored, text: string | undefined, toRules: (path: string) => string): Ignored {
  if (text === undefined) return above;
  const rules = ignore().add(text);
  return {
    ignores(path, isFolder) {
      const { ignored, unignored } = rules.test(toRules(path) + (isFolder ? '/' : ''));
      return ignored || (!unignored && above.ignores(path, isFolder));
    },
  };
}

/** As `withIgnoreRules`, for the .gitignore of a folder below the root. */
export const withIgnoreFile = (above: Ignored, text: string | undefined, folder: string): Ignored =>
  withIgnoreRules(above, text, path => (folder === '' ? path : path.slice(folder.length + 1)));
