/** Roots: which folders a check has to load for the paths that an author named. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './commands/usage.ts';

/** One folder to load as a library, and what of it to report. */
export interface CheckedRoot {
  /** Absolute path. */
  readonly folder: string;
  /** Whether the path, relative to the folder, was asked for. */
  readonly covers: (path: string) => boolean;
}

/**
 * The folders to load. One folder is a library of its own, as if it were opened in an editor, unless a configuration
 * between it and the working folder says that it is part of one. Files, or several paths, in the working folder belong to it.
 * @throws UsageError where a path does not exist.
 */
export function rootsOf(paths: readonly string[], working = process.cwd()): CheckedRoot[] {
  const wanted = new Map<string, string[]>();
  for (const given of paths) {
    const target = path.resolve(working, given);
    const folder = isFolder(target, given) ? target : path.dirname(target);
    const isPart = isInside(working, target) && (paths.length > 1 || folder !== target);
    const root = configuredAbove(folder, working) ?? (isPart ? working : folder);
    const relative = path.relative(root, target).split(path.sep).join('/');
    wanted.set(root, [...(wanted.get(root) ?? []), relative]);
  }
  return [...wanted].map(([folder, below]) => ({
    folder,
    covers: at => below.some(prefix => prefix === '' || at === prefix || at.startsWith(`${prefix}/`)),
  }));
}

/** The nearest folder with a configuration, from `folder` up to the working folder. */
function configuredAbove(folder: string, working: string): string | undefined {
  for (let at = folder; isInside(working, at); at = path.dirname(at)) {
    if (existsSync(path.join(at, 'playbook.config.json'))) return at;
    if (at === path.dirname(at)) break;
  }
  return undefined;
}

function isInside(folder: string, target: string): boolean {
  const relative = path.relative(folder, target);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function isFolder(target: string, given: string): boolean {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`There is no file or folder '${given}'.`);
  return stats.isDirectory();
}

/** How a path of a root is shown: relative to the working folder, with `/`. */
export const shownPath = (folder: string, at: string): string =>
  path.relative(process.cwd(), path.join(folder, at)).split(path.sep).join('/');

/** As `shownPath`, for many paths of one root. */
export function shownIn(folder: string): (at: string) => string {
  const above = path.relative(process.cwd(), folder).split(path.sep).join('/');
  // From inside of a root its paths may have to be shortened.
  const isAbove = above === '..' || above.endsWith('/..');
  return at => (isAbove ? shownPath(folder, at) : above === '' ? at : `${above}/${at}`);
}
