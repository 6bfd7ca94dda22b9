/** What the server is told of the world: settings, folders and files. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { FileEvent, Session } from './session.ts';

/** Reads the author's settings now and whenever they change. */
export function watchConfiguration(connection: Connection, abilities: Abilities, session: Session): void {
  const pull = async () => {
    const settings: unknown = await connection.workspace.getConfiguration('playbook');
    session.setRules(rulesOf(settings));
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    if (abilities.configuration) pull().catch(ignoreClosed);
    else session.setRules(rulesOf((settings as { playbook?: unknown } | undefined)?.playbook));
  });
  if (abilities.configurationChanges)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'playbook' });
  if (abilities.configuration) pull().catch(ignoreClosed);
}

const rulesOf = (settings: unknown): unknown => (settings as { rules?: unknown } | null | undefined)?.rules;

/** A client that is gone or refuses leaves the settings as they are. */
const ignoreClosed = (): void => {};

/** Follows the folders of the workspace. */
export function watchFolders(connection: Connection, { workspaceFolders }: Abilities, session: Session): void {
  if (!workspaceFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
    session.setFolders(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    ),
  );
}

const eventTypes: Readonly<Record<FileChangeType, FileEvent['type']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Follows the files of the workspace: every one can be the target of a link. */
export function watchFiles(connection: Connection, { watchesFiles }: Abilities, session: Session): void {
  connection.onDidChangeWatchedFiles(({ changes }) =>
    session.filesChanged(changes.map(({ uri, type }) => ({ uri, type: eventTypes[type] }))),
  );
  if (watchesFiles)
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
}
