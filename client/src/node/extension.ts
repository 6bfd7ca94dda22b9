/** The extension where there is Node.js: the server runs in a process of its own and is spoken to over IPC. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Running, startExtension } from '../start.ts';
import { registerCheckTask } from './checkTask.ts';

let running: Running | undefined;

/** Called by VS Code when one of the manifest's activation events happens. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc };
  // As many threads in the background as there are processors: of more, those that compile get in the way of those that answer.
  const threads = '--v8-pool-size=0';
  const run = { ...server, options: { execArgv: [threads] } };
  const debug = { ...server, options: { execArgv: [threads, '--nolazy', '--inspect=6009'] } };
  context.subscriptions.push(registerCheckTask(context));
  running = await startExtension(
    context,
    (id, name, options) => new LanguageClient(id, name, { run, debug }, options),
    { cacheFolder: (context.storageUri ?? context.globalStorageUri).fsPath },
  );
}

/** Called by VS Code before it unloads the extension. */
export const deactivate = (): Promise<void> | undefined => running?.stop();
