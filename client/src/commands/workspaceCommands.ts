/** Commands of the whole workspace: fix all that is safe, check, show the configuration. */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TextDocumentContentProvider,
  type TextEdit,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  configurationMethod,
  type EditPlan,
  fixWorkspaceMethod,
  type SummaryResult,
  summaryMethod,
} from '../../../server/src/viewsProtocol.ts';
import { applyEdit, editOf } from '../applyPlan.ts';
import { ask } from '../ask.ts';
import { errorCount, warningCount } from '../counts.ts';

const SCHEME = 'playbook-configuration';

/** Registers the commands. */
export function registerWorkspaceCommands(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  const configuration: TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ query }) =>
      (await ask<string>(client, configurationMethod, { uri: query })) ?? '{}',
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, configuration),
    commands.registerCommand('playbook.showConfiguration', () => showConfiguration(client, changed)),
    commands.registerCommand('playbook.fixWorkspace', () => fixWorkspace(client)),
    commands.registerCommand('playbook.checkWorkspace', () => checkWorkspace(client)),
  );
}

/** Opens the configuration of the document that is being edited as JSON that cannot be edited. */
async function showConfiguration(client: BaseLanguageClient, changed: EventEmitter<Uri>): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const query = active && active.scheme !== SCHEME ? client.code2ProtocolConverter.asUri(active) : '';
  const uri = Uri.from({ scheme: SCHEME, path: '/playbook.config.resolved.json', query });
  changed.fire(uri);
  await window.showTextDocument(uri, { preview: true });
}

/** Every safe fix: applied at once, or one by one as the author chooses in the refactor preview. */
async function fixWorkspace(client: BaseLanguageClient): Promise<void> {
  const edit = await editOf(client, await ask<EditPlan>(client, fixWorkspaceMethod));
  if (!edit) return;
  const apply = l10n.t('Apply All');
  const choose = l10n.t('Choose in Preview');
  const question =
    edit.size === 1
      ? l10n.t('Apply every safe fix? 1 document changes.')
      : l10n.t('Apply every safe fix? {0} documents change.', edit.size);
  const answer = await window.showInformationMessage(question, { modal: true }, apply, choose);
  if (answer === apply) await applyEdit(edit);
  if (answer === choose) await workspace.applyEdit(toBeConfirmed(edit), { isRefactoring: true });
}

/** The same edit, of which nothing is applied that the author does not tick. */
function toBeConfirmed(edit: WorkspaceEdit): WorkspaceEdit {
  const metadata = { needsConfirmation: true, label: l10n.t('Safe fixes of Playbook Author') };
  const previewed = new WorkspaceEdit();
  for (const [uri, edits] of edit.entries()) {
    const confirmed = edits.map((each): [TextEdit, typeof metadata] => [each, metadata]);
    previewed.set(uri, confirmed);
  }
  return previewed;
}

/** The server checks everything all the time: what is left is to say so, and to show what it found. */
async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  await commands.executeCommand('workbench.panel.markers.view.focus');
  const summary = await ask<SummaryResult>(client, summaryMethod);
  if (!summary) return;
  const { documents, errors, warnings } = summary;
  const found = [errorCount(errors), warningCount(warnings)].filter(Boolean).join(', ') || l10n.t('no problems');
  const told =
    documents === 1
      ? l10n.t('Playbook: 1 document checked, {0}', found)
      : l10n.t('Playbook: {0} documents checked, {1}', documents, found);
  window.setStatusBarMessage(told, 10_000);
}
