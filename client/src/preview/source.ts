/** The source of a preview: the editor that shows its document, scrolled in step and revealed on demand. */
import {
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { LensPosition } from '../../../server/src/protocol.ts';

/** The visible editors of a document. */
export const editorsOf = (uri: Uri): TextEditor[] =>
  window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());

/** Shows a place of the source, in the editor that has it, else beside the preview. */
export async function revealSource(panel: WebviewPanel, uri: Uri, { line, character }: LensPosition): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const other =
    window.visibleTextEditors[0]?.viewColumn ??
    (panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
  const viewColumn = editorsOf(uri)[0]?.viewColumn ?? other;
  const at = document.validatePosition(new Range(line, character, line, character).start);
  const editor = await window.showTextDocument(document, { viewColumn, selection: new Selection(at, at) });
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Whether the author wants editor and preview to scroll in step: the settings of VS Code's own preview. */
export const scrolls = (which: 'scrollPreviewWithEditor' | 'scrollEditorWithPreview', uri: Uri): boolean =>
  workspace.getConfiguration('markdown.preview', uri).get(which, true);

/** Scrolls the editors of a document so that a line stands at their top. */
export function scrollSource(uri: Uri, line: number): void {
  for (const editor of editorsOf(uri)) {
    const at = Math.min(line, editor.document.lineCount - 1);
    editor.revealRange(new Range(at, 0, at, 0), TextEditorRevealType.AtTop);
  }
}
