/** Files and folders that are renamed or moved: every link into them and out of them follows. */
import type { CancellationToken, FileRename, WorkspaceEdit } from 'vscode-languageserver';
import { linkedByMoves, type Move, moveLinks } from '#core';
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
  for (const [folder, moves] of movesByFolder(host, files)) {
    const edit = await editsIn(host, folder, moves, token);
    if (edit) edits.push(edit);
  }
  if (edits.length === 0) return null;
  if (host.abilities.documentChanges) return { documentChanges: edits.flatMap(edit => edit.documentChanges ?? []) };
  return { changes: Object.assign({}, ...edits.map(({ changes }) => changes)) };
}

/** What moves inside one folder of the workspace; a link from one to another is none that a reader could follow. */
function movesByFolder({ session }: FeatureHost, files: readonly FileRename[]): Map<Folder, Move[]> {
  const byFolder = new Map<Folder, Move[]>();
  for (const { oldUri, newUri } of files) {
    const place = session.placeOf(oldUri);
    const to =
      place && session.placeOf(newUri)?.folder === place.folder ? pathIn(place.folder.root, newUri) : undefined;
    if (!place?.folder.listed || to === undefined || to === place.path) continue;
    byFolder.set(place.folder, [...(byFolder.get(place.folder) ?? []), { from: place.path, to }]);
  }
  return byFolder;
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
