/** Applies what the server planned, as one edit that can be undone, and shows where the author goes on. */
import {
  l10n,
  Position,
  Range,
  Selection,
  SnippetString,
  type TextEditor,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
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
  if (plan.uri !== undefined) await show(client, plan.uri, plan.fields);
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

async function show(client: BaseLanguageClient, uri: string, fields: readonly ViewRange[] = []): Promise<void> {
  const editor = await window.showTextDocument(Uri.parse(uri));
  const ranges = fields.map((range): Range => client.protocol2CodeConverter.asRange(range));
  const [first] = ranges;
  if (!first) return;
  editor.selection = new Selection(first.start, first.end);
  editor.revealRange(first);
  if (ranges.length > 1) await makeFields(editor, ranges);
}

/** Lets Tab go from one to the next: what stands there is written once more, as a snippet. */
async function makeFields(editor: TextEditor, ranges: readonly Range[]): Promise<void> {
  const { document } = editor;
  const start = ranges[0]?.start ?? new Position(0, 0);
  const snippet = new SnippetString();
  let before = start;
  for (const range of ranges) {
    snippet.appendText(document.getText(new Range(before, range.start))).appendPlaceholder(document.getText(range));
    before = range.end;
  }
  const unseen = { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true };
  await editor.insertSnippet(snippet, new Range(start, before), unseen);
  // The text is the one that has been written to the file, so there is nothing for the author to save.
  await document.save();
}
