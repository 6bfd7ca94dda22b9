/** "Open Sample": a copy of the sample knowledge base, for the author to try things in. */
import { commands, type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';

/** Registers the command. The copy is made once; what the author does in it stays. */
export function registerOpenSample({ extensionUri, globalStorageUri }: ExtensionContext): Disposable {
  return commands.registerCommand('playbook.openSample', async () => {
    const sample = Uri.joinPath(globalStorageUri, 'knowledge-base');
    if (!(await exists(sample))) {
      await workspace.fs.createDirectory(globalStorageUri);
      await workspace.fs.copy(Uri.joinPath(extensionUri, 'examples/knowledge-base'), sample);
    }
    // What is open stays open.
    const forceNewWindow = workspace.workspaceFolders !== undefined;
    await commands.executeCommand('vscode.openFolder', sample, { forceNewWindow });
  });
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
