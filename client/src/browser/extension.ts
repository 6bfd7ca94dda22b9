/** The extension where there is only a browser: the server runs in a Web Worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type CreateClient, type Running, startExtension } from '../start.ts';
import { workerOf } from './worker.ts';

let running: Running | undefined;

/** Called by VS Code when one of the manifest's activation events happens. */
export async function activate(context: ExtensionContext): Promise<void> {
  const address = (script: string): string => Uri.joinPath(context.extensionUri, 'dist', script).toString(true);
  const server = workerOf(address('server/browser.js'));
  const create: CreateClient = (id, name, options) => new LanguageClient(id, name, server, options);
  running = await startExtension(context, create, { styleWorker: address('style/browser.js') });
}

/** Called by VS Code before it unloads the extension. */
export const deactivate = (): Promise<void> | undefined => running?.stop();
