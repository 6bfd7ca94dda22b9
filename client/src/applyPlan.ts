/** Applies what the server planned, as one edit that can be undone, and shows where the author goes on. */
import { l10n, Range, SnippetString, type TextDocument, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EditPlan, ViewRange } from '../../server/src/viewsProtocol.ts';
import { tellUnanswered } from './ask.ts';

/** Applies a plan; tells the author why where there is none. Gives whether it was applied. */
export async function applyPlan(client: BaseLanguageClient, plan: EditPlan | undefined): Promise<boolean> {
  const edit = await editOf(client, plan);
  if (!edit || !plan || 'refused' in plan) return false;
  if (!(await applyEdit(edit))) return false;
  if (plan.uri !== undefined) await show(client, plan.uri, plan.stops ?? []);
  return true;
}

/** Applies an edit; tells the author where that fails. Gives whether it was applied. */
export async function applyEdit(edit: WorkspaceEdit): Promise<boolean> {
  const isApplied = await workspace.applyEdit(edit, { isRefactoring: true });
  if (!isApplied) void window.showErrorMessage(l10n.t('The edit could not be applied.'));
  return isApplied;
}

/** The edit of a plan; `undefined` where there is none, of which the author is told. */
export async function editOf(
  client: BaseLanguageClient,
  plan: EditPlan | undefined,
): Promise<WorkspaceEdit | undefined> {
  if (!plan) {
    tellUnanswered(client);
    return undefined;
  }
  if ('refused' in plan) {
    void window.showInformationMessage(plan.refused);
    return undefined;
  }
  return client.protocol2CodeConverter.asWorkspaceEdit(plan.edit as LspEdit);
}

type LspEdit = NonNullable<Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0]>;

/** Shows a document; where it was just made, Tab leads the author from one stop to the next. */
async function show(client: BaseLanguageClient, uri: string, stops: readonly ViewRange[]): Promise<void> {
  const editor = await window.showTextDocument(Uri.parse(uri));
  if (stops.length === 0) return;
  const { document } = editor;
  const ranges = stops.map(stop => client.protocol2CodeConverter.asRange(stop) as Range);
  const silently = { undoStopBefore: false, undoStopAfter: false };
  await editor.insertSnippet(snippetOf(document, ranges), wholeOf(document), silently);
  // The text is what is on disk already.
  await document.save();
}

const wholeOf = (document: TextDocument): Range => new Range(0, 0, document.lineCount, 0);

/** The text of a document as a snippet that stops at these ranges. */
function snippetOf(document: TextDocument, stops: readonly Range[]): SnippetString {
  const snippet = new SnippetString();
  let { start: at, end } = document.validateRange(wholeOf(document));
  for (const stop of stops) {
    snippet.appendText(document.getText(new Range(at, stop.start))).appendPlaceholder(document.getText(stop));
    at = stop.end;
  }
  return snippet.appendText(document.getText(new Range(at, end))).appendTabstop(0);
}
