/** "Go to Related…": every document that has to do with this one, in one list; moving along it shows each. */
import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  type Tab,
  TabInputText,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentNode, PlannedNode } from '../../../server/src/viewsProtocol.ts';
import type { CurrentDocument } from '../currentDocument.ts';
import { describe } from '../views/documentItem.ts';
import { groupLabel, relationsHere } from '../views/relations.ts';

interface Choice extends QuickPickItem {
  readonly uri?: Uri;
  readonly planned?: PlannedNode;
}

/** Registers the command. */
export function registerGoToRelated(client: BaseLanguageClient, current: CurrentDocument): Disposable {
  return commands.registerCommand('playbook.goToRelated', async () => {
    const relations = await relationsHere(client, current);
    if (!relations) {
      void window.showInformationMessage(l10n.t('Open a Markdown document of the library first.'));
      return;
    }
    const sections = relations.groups.map(({ name, documents }) => [name, documents.map(toChoice)] as const);
    const planned = relations.planned.map(toPlannedChoice);
    const choices = sections.flatMap(([name, items]) => [separator(groupLabel(name)), ...items]);
    const all = planned.length > 0 ? [...choices, separator(groupLabel('planned')), ...planned] : choices;
    if (all.length === 0) {
      void window.showInformationMessage(l10n.t("Nothing is related to '{0}' yet.", relations.title));
      return;
    }
    pick(relations.title, all);
  });
}

const separator = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });

const toChoice = (node: DocumentNode): Choice => ({
  label: node.title,
  description: [node.path, describe(node)].filter(Boolean).join('  '),
  uri: Uri.parse(node.uri),
});

const toPlannedChoice = (node: PlannedNode): Choice => ({
  label: `$(lightbulb) ${node.name}`,
  description: node.canCreate ? l10n.t('create {0}', node.target) : node.target,
  planned: node,
});

/** What tells a tab from others: the document in it, and where it stands. */
const nameOfTab = ({ input, group }: Tab): string =>
  `${group.viewColumn} ${input instanceof TabInputText ? input.uri.toString() : ''}`;

/** Lets the author choose; without a choice everything is as it was before. */
function pick(title: string, choices: readonly Choice[]): void {
  const before = window.activeTextEditor;
  const column = before?.viewColumn ?? ViewColumn.Active;
  const quickPick = window.createQuickPick<Choice>();
  const comeBack = async () => {
    if (before) await window.showTextDocument(before.document, { viewColumn: column, selection: before.selection });
  };
  let accepted = false;
  quickPick.title = l10n.t("Related to '{0}'", title);
  quickPick.placeholder = l10n.t('Type to filter; the arrow keys show each document');
  quickPick.matchOnDescription = true;
  quickPick.items = choices;
  quickPick.onDidChangeActive(async ([choice]) => {
    if (choice?.uri && !accepted)
      await window.showTextDocument(choice.uri, { preview: true, preserveFocus: true, viewColumn: column });
  });
  quickPick.onDidAccept(async () => {
    const [choice] = quickPick.activeItems;
    accepted = true;
    quickPick.hide();
    // So that Go Back leads here, not to what was only looked at.
    await comeBack();
    if (choice?.uri) await window.showTextDocument(choice.uri, { viewColumn: column });
    if (choice?.planned?.canCreate) await commands.executeCommand('playbook.createTopic', choice.planned);
  });
  const tabs = new Set(window.tabGroups.all.flatMap(group => group.tabs.map(nameOfTab)));
  quickPick.onDidHide(async () => {
    quickPick.dispose();
    if (accepted) return;
    await comeBack();
    // What was only looked at.
    const looked = window.tabGroups.all.flatMap(group =>
      group.tabs.filter(tab => tab.isPreview && !tab.isDirty && !tabs.has(nameOfTab(tab))),
    );
    await window.tabGroups.close(looked, true);
  });
  quickPick.show();
}
