/** Starts the language client with everything around it; both entry points differ only in how the server is run. */
import { type ExtensionContext, l10n, window, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { authoredSchemes, type InitializationOptions } from '../../server/src/protocol.ts';
import { offerCoexistence } from './coexistence.ts';
import { registerActionCommands } from './commands/actions.ts';
import { registerGoToRelated } from './commands/goToRelated.ts';
import { lensCommands, registerLensCommands } from './commands/lenses.ts';
import { registerMoveDocument } from './commands/moveDocument.ts';
import { registerNewDocument } from './commands/newDocument.ts';
import { registerOpenSample } from './commands/openSample.ts';
import { registerRestartServer } from './commands/restartServer.ts';
import { registerShowLog } from './commands/showLog.ts';
import { registerViewDocuments } from './commands/viewDocuments.ts';
import { registerWorkspaceCommands } from './commands/workspaceCommands.ts';
import { keepContext } from './context.ts';
import { isOfCrash, restartAfterCrash, tellOnce } from './crash.ts';
import { currentDocument } from './currentDocument.ts';
import { answerFileRequests } from './files.ts';
import { givenFeatures, tellGivenFeatures } from './givenFeatures.ts';
import { registerPreviews } from './preview/previews.ts';
import { showStatus } from './statusBar.ts';
import { tell } from './tell.ts';
import { traceBySetting } from './trace.ts';
import { viewChanges } from './views/changes.ts';
import { showLibrary } from './views/library.ts';
import { showPlanned } from './views/planned.ts';
import { showRelations } from './views/relations.ts';

/** Makes the client for one kind of host. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What is left to do with a started extension. */
export interface Running {
  /** Ends the server. */
  stop(): Promise<void>;
}

const NAME = 'Playbook Author';

/** Starts the server, with options of this host, and shows what it says; resolves when the server has answered for the first time. */
export async function startExtension(
  context: ExtensionContext,
  create: CreateClient,
  options: InitializationOptions = {},
): Promise<Running> {
  const log = window.createOutputChannel(NAME, { log: true });
  const trace = traceBySetting(log);
  const documentSelector = selectDocuments();
  const client = create('playbook', NAME, {
    documentSelector,
    initializationOptions: () => startOptions(options),
    outputChannel: log,
    traceOutputChannel: trace,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: restartAfterCrash(log),
    // What goes wrong at the start is told where it was begun.
    initializationFailedHandler: () => false,
    markdown: { isTrusted: false, supportHtml: false, supportThemeIcons: true },
  });
  tellOnce(client);
  const changes = viewChanges(client);
  const current = currentDocument(documentSelector);
  context.subscriptions.push(
    log,
    trace,
    answerFileRequests(client),
    keepContext(client),
    showStatus(client, changes, current),
    changes,
    current,
    showLibrary(client, changes),
    showPlanned(client, changes),
    showRelations(client, changes, current),
    tellGivenFeatures(client),
    registerLensCommands(),
    registerActionCommands(),
    registerNewDocument(client),
    registerMoveDocument(client),
    registerViewDocuments(),
    registerGoToRelated(client, current),
    registerWorkspaceCommands(client),
    registerOpenSample(context),
    registerPreviews(client, context, log, current),
    registerRestartServer(client, log),
    registerShowLog(log),
  );
  try {
    await client.start();
    void offerCoexistence(context);
  } catch (error) {
    if (!isOfCrash(error)) tell(log, 'error', l10n.t('The Playbook server could not be started: {0}', String(error)));
  }
  return { stop: () => client.dispose() };
}

const startOptions = (ofHost: InitializationOptions): InitializationOptions => ({
  ...ofHost,
  status: true,
  completesConfig: true,
  hoversProblems: true,
  commands: lensCommands,
  gives: givenFeatures(),
  words: l10n.bundle ?? {},
  features: plain(workspace.getConfiguration('playbook').get('features', {})),
});

/** A setting as plain data: VS Code hands out proxies, which cannot be sent to a worker. */
const plain = (setting: unknown): unknown => JSON.parse(JSON.stringify(setting));

/** Markdown and our configuration file, wherever authors keep files and under every scheme that this window has open. */
function selectDocuments() {
  const open = (workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme);
  return [...new Set([...authoredSchemes, ...open])].flatMap(scheme => [
    { scheme, language: 'markdown' },
    { scheme, pattern: '**/playbook.config.json' },
  ]);
}
