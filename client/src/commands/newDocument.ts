/** "New Playbook…" and "New Topic…": title, kind, category, and the author writes. Everything can be done from the keyboard. */
import { commands, Disposable, l10n, type QuickPickItem, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  createTopicMethod,
  type EditPlan,
  type GroupNode,
  type KindChoice,
  kindsMethod,
  newDocumentMethod,
  type PlannedNode,
} from '../../../server/src/viewsProtocol.ts';
import { applyPlan } from '../applyPlan.ts';
import { ask, tellUnanswered } from '../ask.ts';

/** Registers the commands. */
export function registerNewDocument(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand('playbook.newPlaybook', () => create(client, { title: l10n.t('New Playbook') })),
    commands.registerCommand('playbook.newTopic', () => create(client, { title: l10n.t('New Topic'), kind: 'topic' })),
    commands.registerCommand('playbook.newDocumentHere', ({ group }: GroupNode) => {
      const { folder, kind, category } = group;
      return create(client, {
        title: l10n.t('New Document'),
        folder,
        ...(kind ? { kind } : {}),
        ...(category === undefined ? {} : { category }),
      });
    }),
    commands.registerCommand('playbook.createTopic', async ({ folder, target }: PlannedNode) => {
      await applyPlan(client, await ask<EditPlan>(client, createTopicMethod, { folder, target }));
    }),
  );
}

/** What is known of the document already. */
interface Known {
  /** The title of the questions. */
  readonly title: string;
  readonly folder?: string;
  readonly kind?: string;
  readonly category?: string;
}

async function create(client: BaseLanguageClient, known: Known): Promise<void> {
  const folder = known.folder ?? (await chooseFolder(client));
  if (folder === undefined) return;
  // While the author writes the title, the server has time to answer.
  const asked = ask<KindChoice[]>(client, kindsMethod, { folder });
  const title = await window.showInputBox({
    title: known.title,
    prompt: l10n.t('What readers see; the file is named after it'),
    placeHolder: l10n.t('Title'),
    validateInput: value => (value.trim() === '' ? l10n.t('A document needs a title.') : undefined),
  });
  if (title === undefined) return;
  const kinds = await asked;
  if (!kinds) return tellUnanswered(client);
  const kind =
    known.kind === undefined ? await chooseKind(known.title, kinds) : kinds.find(({ name }) => name === known.kind);
  if (!kind) return;
  const category = known.category ?? (await chooseCategory(known.title, kind));
  if (category === undefined) return;
  const params = { folder, title, kind: kind.name, ...(category === '' ? {} : { category }) };
  await applyPlan(client, await ask<EditPlan>(client, newDocumentMethod, params));
}

/** The folder of the document that is being edited, the only one there is, or the one that is chosen. */
async function chooseFolder(client: BaseLanguageClient): Promise<string | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  const folder = folders.length === 1 ? folders[0] : (active ?? (await window.showWorkspaceFolderPick()));
  return folder && client.code2ProtocolConverter.asUri(folder.uri);
}

async function chooseKind(title: string, kinds: readonly KindChoice[]): Promise<KindChoice | undefined> {
  const playbookFirst = [...kinds].sort((a, b) => Number(b.name === 'playbook') - Number(a.name === 'playbook'));
  const items = playbookFirst.map(kind => ({ label: kind.name, detail: kind.description, choice: kind }));
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t('Kind') }))?.choice;
}

/** The chosen category; empty for none, `undefined` where the author gives up. */
async function chooseCategory(title: string, { categories, closed }: KindChoice): Promise<string | undefined> {
  const used = categories.map(({ name, documents }): QuickPickItem => ({ label: name, description: `${documents}` }));
  const other: QuickPickItem = { label: l10n.t('Another category…'), alwaysShow: true };
  const none: QuickPickItem = { label: l10n.t('No category'), alwaysShow: true };
  const items = closed ? used : [...used, other, none];
  const chosen = await window.showQuickPick(items, { title, placeHolder: l10n.t('Category') });
  if (chosen === none) return '';
  if (chosen !== other) return chosen?.label;
  return window.showInputBox({ title, placeHolder: l10n.t('Category') });
}
