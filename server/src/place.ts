/** Places: in which folder of a session a document is. */
import type { Folder } from './folder.ts';
import { pathIn } from './roots.ts';

/** Where a document is: its folder and its path there. */
export interface Place {
  readonly folder: Folder;
  readonly path: string;
}

/** The place of a document in the innermost of those folders around it that are wanted; `undefined` where none is. */
export function nearestPlace(
  folders: readonly Folder[],
  uri: string,
  isWanted: (folder: Folder, path: string) => boolean,
): Place | undefined {
  let best: Place | undefined;
  for (const folder of folders) {
    const path = pathIn(folder.root, uri);
    const nearer = !best || folder.root.prefix.length > best.folder.root.prefix.length;
    if (path !== undefined && nearer && isWanted(folder, path)) best = { folder, path };
  }
  return best;
}
