/** What the server is told of the world: settings, folders and files. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { Shares } from './features/share.ts';
import type { FileEvent } from './follow.ts';
import { type GivesParams, givesMethod } from './protocol.ts';
import type { Session } from './session.ts';

/** What the author's settings are for. */
interface Configured {
  readonly session: Session;
  readonly shares: Shares;
}

/** Reads the author's settings now and whenever they change. */
export function watchConfiguration(connection: Connection, abilities: Abilities, configured: Configured): void {
  const set = (settings: unknown) => {
    const { rules, features } = (settings ?? {}) as { rules?: unknown; features?: unknown };
    configured.session.setRules(rules);
    configured.shares.set(features);
  };
  const pull = async () => set(await connection.workspace.getConfiguration('playbook'));
  connection.onDidChangeConfiguration(({ settings }) => {
    if (abilities.configuration) pull().catch(ignoreClosed);
    else set((settings as { playbook?: unknown } | undefined)?.playbook);
  });
  connection.onNotification(givesMethod, ({ gives }: GivesParams) => configured.shares.setGiven(gives));
  if (abilities.configurationChanges)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'playbook' });
  if (abilities.configuration) pull().catch(ignoreClosed);
}

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
