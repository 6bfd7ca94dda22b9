/** Applies what the server planned, as one edit that can be undone, and shows where the author goes on. */
import { l10n, type Range, Selection, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EditPlan, ViewRange } from '../../server/src/viewsProtocol.ts';

/** Applies a plan; tells the author why where there is none. Gives whether it was applied. */
export async function applyPlan(client: BaseLanguageClient, plan: EditPlan | undefined): Promise<boolean> {
  const edit = await editOf(client, plan);
  if (!edit || !plan || 'refused' in plan) return false;
  if (!(await workspace.applyEdit(edit, { isRefactoring: true }))) {
    void window.showErrorMessage(l10n.t('The edit could not be applied.'));
    return false;
  }
  if (plan.uri !== undefined) await show(client, plan.uri, plan.select);
  return true;
}

/** The edit of a plan; `undefined` where there is none, of which the author is told. */
export async function editOf(
  client: BaseLanguageClient,
  plan: EditPlan | undefined,
): Promise<WorkspaceEdit | undefined> {
  if (!plan) {
    void window.showWarningMessage(l10n.t('The Playbook server is not running.'));
    return undefined;
  }
  if ('refused' in plan) {
    void window.showInformationMessage(plan.refused);
    return undefined;
  }
  return client.protocol2CodeConverter.asWorkspaceEdit(plan.edit as LspEdit);
}

type LspEdit = NonNullable<Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0]>;

async function show(client: BaseLanguageClient, uri: string, select: ViewRange | undefined): Promise<void> {
  const editor = await window.showTextDocument(Uri.parse(uri));
  if (!select) return;
  const range: Range = client.protocol2CodeConverter.asRange(select);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}
