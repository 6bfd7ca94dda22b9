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
import { type Echoes, newEchoes, type Seen } from './echoes.ts';

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

/** The editors of a document, scrolled in step with its page. */
export interface SourceScroll {
  /** Scrolls the editors of a document so that a line stands at their top. */
  readonly to: (uri: Uri, line: number) => void;
  /** Whether an editor scrolled for its author, and not because of us. */
  readonly isAuthors: (editor: TextEditor) => boolean;
}

/** For editors that nobody has scrolled yet. */
export function newSourceScroll(): SourceScroll {
  const known = new WeakMap<TextEditor, Echoes>();
  const echoesOf = (editor: TextEditor): Echoes => {
    const echoes = known.get(editor) ?? newEchoes(topOf(editor));
    known.set(editor, echoes);
    return echoes;
  };
  return {
    to(uri, line) {
      for (const editor of editorsOf(uri)) {
        const at = Math.min(line, editor.document.lineCount - 1);
        echoesOf(editor).asked(at);
        editor.revealRange(new Range(at, 0, at, 0), TextEditorRevealType.AtTop);
      }
    },
    isAuthors: editor => echoesOf(editor).isAuthors(seenIn(editor)),
  };
}

/** The line at the top of an editor. */
export const topOf = ({ visibleRanges }: TextEditor): number => visibleRanges[0]?.start.line ?? 0;

function seenIn(editor: TextEditor): Seen {
  const { visibleRanges, document } = editor;
  const settings = workspace.getConfiguration('editor', document);
  const last = visibleRanges.at(-1)?.end.line ?? 0;
  // The headings around what is seen cover the lines at the top.
  const sticking = settings.get('stickyScroll.enabled', true) ? settings.get('stickyScroll.maxLineCount', 5) : 0;
  const visible = visibleRanges.flatMap(({ start, end }) =>
    Array.from({ length: Math.min(end.line - start.line, sticking + 1) + 1 }, (_, index) => start.line + index),
  );
  return {
    top: topOf(editor),
    next: visible[sticking + 1] ?? last + 1,
    isAtEnd: last >= document.lineCount - 1,
    isSmooth: settings.get('smoothScrolling', false),
  };
}
