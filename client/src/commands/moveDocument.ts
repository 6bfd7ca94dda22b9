/** "Move to Category…": what drag and drop in the library does, from the keyboard. */
import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentNode,
  type EditPlan,
  type KindChoice,
  kindsMethod,
  moveDocumentMethod,
} from '../../../server/src/viewsProtocol.ts';
import { applyPlan } from '../applyPlan.ts';
import { ask } from '../ask.ts';

/** Moves a document to a category of its kind. */
export async function moveTo(client: BaseLanguageClient, { uri }: DocumentNode, category: string): Promise<void> {
  await applyPlan(client, await ask<EditPlan>(client, moveDocumentMethod, { uri, category }));
}

/** Registers the command. */
export function registerMoveDocument(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('playbook.moveDocument', async (document: DocumentNode | undefined) => {
    const folder = document && workspace.getWorkspaceFolder(Uri.parse(document.uri));
    if (!document || !folder) return;
    const kinds = await ask<KindChoice[]>(client, kindsMethod, {
      folder: client.code2ProtocolConverter.asUri(folder.uri),
    });
    const categories = kinds?.find(({ name }) => name === document.kind)?.categories ?? [];
    const others = categories.filter(({ name }) => name !== document.category);
    const items = others.map(({ name, documents }) => ({ label: name, description: `${documents}` }));
    const chosen = await window.showQuickPick(items, {
      title: l10n.t("Move '{0}' to Category", document.title),
      placeHolder: l10n.t('The file, every link to it and its line in the index move along'),
    });
    if (chosen) await moveTo(client, document, chosen.label);
  });
}
