/** The extension where there is only a browser: the server runs in a Web Worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Running, startExtension } from '../start.ts';
import { workerOf } from './worker.ts';

let running: Running | undefined;

/** Called by VS Code when a Markdown document is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = workerOf(Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true));
  running = await startExtension(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

/** Called by VS Code before it unloads the extension. */
export const deactivate = (): Promise<void> | undefined => running?.stop();
