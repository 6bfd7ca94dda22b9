/** Paths inside a library: POSIX, relative to its root, without `.` and inner `..`; the root itself is the empty path. */

/** The codes of `.` and `/`. */
const dot = 46;
const slash = 47;

/** The folder that holds the path; empty for what lies in the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, lastSlash(path)));

/** The last segment of the path. */
export const nameOf = (path: string): string => path.slice(lastSlash(path) + 1);

/** As `lastIndexOf('/')`, which costs engines a call out of compiled code. */
function lastSlash(path: string): number {
  let at = path.length - 1;
  while (at >= 0 && path.charCodeAt(at) !== slash) at--;
  return at;
}

/** The last segment without its extension. */
export function stemOf(path: string): string {
  const name = nameOf(path);
  const extension = name.lastIndexOf('.');
  return extension > 0 ? name.slice(0, extension) : name;
}

/** Whether the path names a Markdown document. */
export const isMarkdown = (path: string): boolean => path.endsWith('.md') || /\.(md|markdown)$/i.test(path);

/** Whether the path leads out of the library. */
export const leavesRoot = (path: string): boolean => path === '..' || path.startsWith('../');

/** What two spellings of one path have in common: they differ in letter case or in Unicode's normal form only. */
export const spellingKey = (path: string): string =>
  // Most paths are their own key.
  /[^!-@[-~]/.test(path) ? path.normalize('NFC').toLowerCase() : path;

/** How many folders above the root the path leads; 0 for a path inside the library. */
export const levelsAbove = (path: string): number =>
  leavesRoot(path) ? (/^(?:\.\.(?:\/|$))*/.exec(path)?.[0].split('..').length ?? 1) - 1 : 0;

/** `path` as seen from `folder`, with `.` and `..` resolved. What climbs above the root keeps its leading `..`s. */
export function joinPath(folder: string, path: string): string {
  let from = folder;
  let at = 0;
  for (; from !== '' && path.startsWith('../', at); at += 3) from = folderOf(from);
  // Nearly every path climbs first and then only descends.
  const rest = path.slice(at);
  if (!leavesRoot(folder) && descends(rest)) return from === '' ? rest : `${from}/${rest}`;
  const segments: string[] = folder === '' ? [] : folder.split('/');
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..' || segments.length === 0 || segments.at(-1) === '..') segments.push(segment);
    else segments.pop();
  }
  return segments.join('/');
}

/** Whether no segment of the path is empty or begins with a dot: it only leads down. */
function descends(path: string): boolean {
  let begins = true;
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    if (begins && (code === dot || code === slash)) return false;
    begins = code === slash;
  }
  return !begins;
}

/** How `to` is written in a link that stands in a document of `folder`, without a leading `./`. */
export function relativePath(folder: string, to: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const target = to.split('/');
  let common = 0;
  while (common < from.length && common < target.length - 1 && from[common] === target[common]) common++;
  return [...from.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

/** How many folders lie between two folders of the library. */
export function folderDistance(a: string, b: string): number {
  const from = a === '' ? [] : a.split('/');
  const to = b === '' ? [] : b.split('/');
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  return from.length + to.length - 2 * common;
}

/** Whether the path is a template, which is never checked: its links and values are still to be filled in. */
export const isTemplate = (path: string): boolean => /(^|\/)templates\/|\.template\.(md|markdown)$/i.test(path);
