/** Files and folders that are renamed or moved: every link into them and out of them follows. */
import {
  type CancellationToken,
  type FileRename,
  MessageType,
  ShowMessageNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { linkedByMoves, linksSevered, type Move, moveLinks, nameOf } from '#core';
import type { Folder } from '../folder.ts';
import { pathIn, uriOf } from '../roots.ts';
import { toWorkspaceEdit } from '../toLsp.ts';
import { editAbilities, type Feature, type FeatureHost } from './feature.ts';
import { isAnnounced } from './moved.ts';
import { documentsAt, freshLibrary, giveUpIf } from './texts.ts';

const everything = { filters: [{ pattern: { glob: '**/*' } }] };

/** Links that follow their files. */
export const moveFilesFeature: Feature = {
  capabilities: ({ watchesFiles }) => ({
    // Who watches files says by that what was renamed.
    workspace: { fileOperations: { willRename: everything, ...(watchesFiles ? {} : { didRename: everything }) } },
  }),
  listen(host) {
    host.connection.workspace.onWillRenameFiles(({ files }, token) => willRename(host, files, token));
    host.connection.workspace.onDidRenameFiles(({ files }) =>
      host.session.filesChanged(
        files.flatMap(({ oldUri, newUri }) => [
          { uri: oldUri, type: 'deleted' as const },
          { uri: newUri, type: 'created' as const },
        ]),
      ),
    );
  },
};

/** The edits of all folders of the workspace in one. */
async function willRename(
  host: FeatureHost,
  files: readonly FileRename[],
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  if (host.shares.of('updateLinks') !== 'all') return null;
  await host.session.checked();
  const edits: WorkspaceEdit[] = [];
  for (const [folder, { moves, leaving }] of movesByFolder(host, files)) {
    const edit = await editsIn(host, folder, moves, token);
    if (edit) edits.push(edit);
    warnOf(host, folder, leaving);
  }
  if (edits.length === 0) return null;
  if (host.abilities.documentChanges) return { documentChanges: edits.flatMap(edit => edit.documentChanges ?? []) };
  return { changes: Object.assign({}, ...edits.map(({ changes }) => changes)) };
}

/** What becomes of the files of one folder of the workspace. */
interface Moved {
  /** What moves inside it. */
  readonly moves: Move[];
  /** The paths of what leaves it. */
  readonly leaving: string[];
}

function movesByFolder({ session }: FeatureHost, files: readonly FileRename[]): Map<Folder, Moved> {
  const byFolder = new Map<Folder, Moved>();
  for (const { oldUri, newUri } of files) {
    const { folder, path: from } = session.placeOf(oldUri) ?? {};
    if (!folder?.listed || from === undefined) continue;
    const moved = byFolder.get(folder) ?? { moves: [], leaving: [] };
    byFolder.set(folder, moved);
    const to = session.placeOf(newUri)?.folder === folder ? pathIn(folder.root, newUri) : undefined;
    if (to === undefined) moved.leaving.push(from);
    else if (to !== from) moved.moves.push({ from, to });
  }
  return byFolder;
}

/** A link from one folder of the workspace to another is none that a reader could follow: the author has to decide. */
function warnOf({ connection }: FeatureHost, { root, library }: Folder, leaving: readonly string[]): void {
  const count = linksSevered(library, leaving).length;
  if (count === 0) return;
  const [what, them] =
    leaving.length === 1 ? [`'${leaving[0]}' leaves`, 'it'] : [`${leaving.length} files leave`, 'them'];
  const links = count === 1 ? '1 link' : `${count} links`;
  const message =
    `${what} the folder '${nameOf(root.prefix)}' of the workspace. ${links} between ${them} and what stays there ` +
    `cannot follow and ${count === 1 ? 'is' : 'are'} left as before.`;
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}

async function editsIn(
  host: FeatureHost,
  folder: Folder,
  moves: readonly Move[],
  token: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const { session } = host;
  const documents = await documentsAt(session, folder, linkedByMoves(folder.library, moves));
  giveUpIf(token);
  const toUri = (path: string) => uriOf(folder.root, path);
  const textOf = (path: string) => folder.open.get(path)?.text ?? documents.get(path)?.text;
  const written = new Set(
    moves.flatMap(({ from, to }) => (isAnnounced(session, toUri(from), toUri(to), textOf(from)) ? from : [])),
  );
  const library = freshLibrary(folder, documents, session.context.encoding);
  const edits = moveLinks(library, moves, textOf).filter(edit => !written.has(edit.path));
  return edits.length > 0 ? toWorkspaceEdit(edits, library, toUri, editAbilities(host)) : undefined;
}
