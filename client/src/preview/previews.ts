/** The preview panels of the window: the commands that open and steer them, and the events that they follow. */
import {
  commands,
  Disposable,
  type ExtensionContext,
  extensions,
  type LogOutputChannel,
  l10n,
  languages,
  TabInputText,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CurrentDocument } from '../currentDocument.ts';
import { type PanelStart, PreviewPanel } from './panel.ts';
import { revealSource } from './source.ts';

/** The view type under which VS Code restores panels. */
const viewType = 'playbook.preview';

/** Milliseconds until a panel follows what others changed, who may change more. */
const later = 400;

/** Registers everything about previews. */
export function registerPreviews(
  client: BaseLanguageClient,
  context: ExtensionContext,
  log: LogOutputChannel,
  current: CurrentDocument,
): Disposable {
  const host = { client, log, extension: context.extensionUri };
  const panels = new Set<PreviewPanel>();
  const active = () => [...panels].find(({ panel }) => panel.active);

  const update = () => {
    const preview = active();
    current.setPreviewed(preview?.uri);
    const { back, forward } = preview?.canGo ?? { back: false, forward: false };
    for (const [name, value] of Object.entries({
      canGoBack: back,
      canGoForward: forward,
      locked: preview?.isLocked ?? false,
      rehearsing: preview?.mode === 'rehearse',
    }))
      void commands.executeCommand('setContext', `playbook.preview.${name}`, value);
  };

  const add = (panel: WebviewPanel, start: PanelStart): PreviewPanel => {
    const preview = new PreviewPanel(host, panel, start, update);
    panel.iconPath = Uri.joinPath(context.extensionUri, 'icons', 'playbook.png');
    panels.add(preview);
    panel.onDidDispose(() => {
      panels.delete(preview);
      update();
    });
    panel.onDidChangeViewState(update);
    return preview;
  };

  const open = (uri: unknown, column: ViewColumn): void => {
    const target = uri instanceof Uri ? uri : (markdownIn(window.activeTextEditor) ?? markdownInTab());
    if (!target) {
      void window.showInformationMessage(l10n.t('Open a Markdown document first, then its preview.'));
      return;
    }
    const isThere = [...panels].find(one => !one.isLocked && isSameGroup(one.panel, column));
    if (isThere) {
      isThere.show(target);
      isThere.panel.reveal(column, column === ViewColumn.Beside);
      return;
    }
    const place = { viewColumn: column, preserveFocus: column === ViewColumn.Beside };
    const panel = window.createWebviewPanel(viewType, l10n.t('Preview'), place, { enableFindWidget: true });
    add(panel, { uri: target, mode: 'read', locked: false });
  };

  return Disposable.from(
    ...registerCommands(active, open),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel: WebviewPanel, state: unknown) {
        const start = readStart(state);
        if (start) add(panel, start);
        else panel.dispose();
      },
    }),
    followEditors(panels),
    followFiles(panels),
    client.onDidChangeState(() => {
      for (const preview of panels) preview.refresh();
    }),
    new Disposable(() => {
      for (const { panel } of panels) panel.dispose();
    }),
  );
}

type Panels = ReadonlySet<PreviewPanel>;

const showing = (panels: Panels, uri: Uri): PreviewPanel[] =>
  [...panels].filter(one => one.uri.toString() === uri.toString());

/** The commands that open a preview, and those that steer the one in front. */
function registerCommands(
  active: () => PreviewPanel | undefined,
  open: (uri: unknown, column: ViewColumn) => void,
): Disposable[] {
  const inActive = (id: string, run: (preview: PreviewPanel) => unknown) =>
    commands.registerCommand(`playbook.preview.${id}`, () => {
      const preview = active();
      return preview ? run(preview) : undefined;
    });
  return [
    commands.registerCommand('playbook.showPreview', uri => open(uri, ViewColumn.Active)),
    commands.registerCommand('playbook.showPreviewToSide', uri => open(uri, ViewColumn.Beside)),
    inActive('back', preview => preview.go('back')),
    inActive('forward', preview => preview.go('forward')),
    inActive('lock', preview => preview.setLocked(true)),
    inActive('unlock', preview => preview.setLocked(false)),
    inActive('rehearse', preview => preview.setMode('rehearse')),
    inActive('read', preview => preview.setMode('read')),
    inActive('refresh', preview => preview.renderAgain()),
    inActive('showSource', ({ panel, uri }) => revealSource(panel, uri, { line: 0, character: 0 })),
  ];
}

/** Panels follow what is edited, scrolled and found in editors, and how Markdown is rendered. */
function followEditors(panels: Panels): Disposable {
  return Disposable.from(
    window.onDidChangeActiveTextEditor(editor => {
      const uri = markdownIn(editor);
      if (uri) for (const preview of panels) if (!preview.isLocked) preview.show(uri);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      for (const preview of showing(panels, textEditor.document.uri)) preview.sourceScrolled(textEditor);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      const isMarkdown = document.languageId === 'markdown';
      for (const preview of panels) {
        if (preview.uri.toString() === document.uri.toString()) preview.refresh();
        else if (isMarkdown) preview.refresh(later);
      }
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) for (const preview of showing(panels, uri)) preview.refresh();
    }),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('markdown')) for (const preview of panels) preview.renderAgain();
    }),
    extensions.onDidChange(() => {
      for (const preview of panels) preview.renderAgain();
    }),
  );
}

/** Panels follow files that are renamed, deleted and created, in the editor or outside of it. */
function followFiles(panels: Panels): Disposable {
  const watcher = workspace.createFileSystemWatcher('**/*.{md,markdown}', false, true, false);
  return Disposable.from(
    workspace.onDidRenameFiles(({ files }) => {
      const move = (uri: Uri) => files.map(({ oldUri, newUri }) => movedWith(uri, oldUri, newUri)).find(Boolean) ?? uri;
      for (const preview of panels) preview.follow(move);
    }),
    workspace.onDidDeleteFiles(({ files }) => {
      for (const preview of panels) if (files.some(file => movedWith(preview.uri, file, file))) preview.setGone(true);
    }),
    watcher,
    watcher.onDidDelete(uri => {
      for (const preview of showing(panels, uri)) preview.setGone(true);
    }),
    watcher.onDidCreate(uri => {
      for (const preview of panels)
        if (preview.uri.toString() === uri.toString()) preview.setGone(false);
        else preview.refresh(later);
    }),
  );
}

const isSameGroup = ({ viewColumn }: WebviewPanel, column: ViewColumn): boolean =>
  column === ViewColumn.Beside || viewColumn === window.tabGroups.activeTabGroup.viewColumn;

const markdownIn = (editor: TextEditor | undefined): Uri | undefined =>
  editor?.document.languageId === 'markdown' ? editor.document.uri : undefined;

/** The document of the tab in front: at the very start there is a tab, but no editor yet. */
function markdownInTab(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText && /\.(?:md|markdown)$/i.test(input.uri.path) ? input.uri : undefined;
}

/** Where a file is after it, or a folder around it, was moved; `undefined` where it was not. */
function movedWith(uri: Uri, from: Uri, to: Uri): Uri | undefined {
  const isInside = uri.path === from.path || uri.path.startsWith(`${from.path}/`);
  if (!isInside || uri.scheme !== from.scheme || uri.authority !== from.authority) return undefined;
  return to.with({ path: to.path + uri.path.slice(from.path.length) });
}

/** What the page kept of itself; nothing is taken from it but what it may say. */
function readStart(state: unknown): PanelStart | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { uri, mode, locked } = state as Record<string, unknown>;
  if (typeof uri !== 'string') return undefined;
  return { uri: Uri.parse(uri), mode: mode === 'rehearse' ? 'rehearse' : 'read', locked: locked === true };
}
