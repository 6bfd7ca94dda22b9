/** Renaming the file to which a link leads, and with it every link to it and out of it. */
import { configFor } from '../../config/configs.ts';
import { isListed } from '../../library/library.ts';
import { targetOf } from '../../library/packed.ts';
import { readUrl } from '../../parse/url.ts';
import { moveLinks } from '../../rules/moveFiles.ts';
import { isMarkdown, leavesRoot, nameOf } from '../../text/path.ts';
import { type Renamed, type Renaming, shownName } from './renaming.ts';

/** Renames the file at `path`; the name is a path as the link under the cursor would have it. The last edit is the move itself. */
export function renamePath({ view, name, textOf }: Renaming, path: string): Renamed {
  const { library } = view;
  const url = readUrl(name);
  if (
    !url ||
    url.malformed ||
    url.path === '' ||
    url.fragment !== undefined ||
    /[?\\]/.test(name) ||
    name.endsWith('/')
  )
    return { refusal: `${shownName(name)} is no path of a file.` };
  const fault = segmentFault(url.path);
  if (fault) return { refusal: `${shownName(name)} is no path that every system can store.` };
  const target = targetOf(view.path, url.path, configFor(library.configs, view.path).linksRoot);
  const to = target + (/\.[^.]+$/.test(nameOf(target)) ? '' : extensionOf(path));
  if (leavesRoot(to)) return { refusal: `${shownName(name)} lies outside of this workspace.` };
  if (to === path) return { edits: [] };
  if (isListed(library, to)) return { refusal: `There is something at '${to}' already.` };
  if (isMarkdown(path) !== isMarkdown(to))
    return { refusal: `'${nameOf(path)}' keeps its ending '${extensionOf(path)}'; expected a name with it.` };
  const edits = moveLinks(library, [{ from: path, to }], textOf);
  return { edits: [...edits, { type: 'rename', path, to }] };
}

const extensionOf = (path: string): string => /(?<=.)\.[^.]*$/.exec(nameOf(path))?.[0] ?? '';

/** Whether a segment holds what Windows forbids in names. */
const segmentFault = (path: string): boolean =>
  path.split('/').some(segment => /[<>:"|?*\\]/.test(segment) || (/[. ]$/.test(segment) && !/^\.\.?$/.test(segment)));
