/** What can be done with a document in the views besides opening it: their context menu. */
import { commands, Disposable, Uri, ViewColumn } from 'vscode';
import type { DocumentNode, WantNode } from '../../../server/src/viewsProtocol.ts';
import { toRange } from '../views/documentItem.ts';

type Node = DocumentNode | WantNode;

/** Registers the commands. */
export const registerViewDocuments = (): Disposable =>
  Disposable.from(
    commands.registerCommand('playbook.openToSide', (node: Node) =>
      commands.executeCommand('vscode.open', uriOf(node), {
        viewColumn: ViewColumn.Beside,
        ...('range' in node ? { selection: toRange(node.range) } : {}),
      }),
    ),
    commands.registerCommand('playbook.openPreview', (node: Node) =>
      commands.executeCommand('playbook.showPreview', uriOf(node)),
    ),
    commands.registerCommand('playbook.revealInExplorer', (node: Node) =>
      commands.executeCommand('revealInExplorer', uriOf(node)),
    ),
  );

const uriOf = (node: Node): Uri => Uri.parse(('document' in node ? node.document : node).uri);
