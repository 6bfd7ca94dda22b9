/** The extension where there is only a browser: the server runs in a Web Worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Running, startExtension } from '../start.ts';

let running: Running | undefined;
let worker: Worker | undefined;

/** Called by VS Code when a Markdown document is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  const connect = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  running = await startExtension(context, (id, name, options) => new LanguageClient(id, name, connect, options));
}

/** Called by VS Code before it unloads the extension. */
export const deactivate = (): Promise<void> | undefined => running?.stop();
