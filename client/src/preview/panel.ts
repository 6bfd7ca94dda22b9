/** One preview panel: which document it shows, and how it keeps up with it. */
import {
  commands,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  type TextEditor,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type PreviewActResult,
  type PreviewFixesResult,
  type PreviewResult,
  previewActMethod,
  previewFixesMethod,
  previewMethod,
} from '../../../server/src/protocol.ts';
import {
  type FromPage,
  type Notice,
  type PageCard,
  type PageModel,
  type PageState,
  readFromPage,
  type ToPage,
} from '../../../webview/src/messages.ts';
import { isOff } from '../crash.ts';
import { newDelivery } from './delivery.ts';
import { goBack, goForward, goTo, type History, moved } from './history.ts';
import { pageHtml, resourceRoots } from './html.ts';
import { newPace } from './pace.ts';
import { newRenderer, renderMarkdown } from './render.ts';
import { editorsOf, newSourceScroll, revealSource, scrolls, topOf } from './source.ts';

/** What all panels share. */
export interface PreviewHost {
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  /** Where the extension lies. */
  readonly extension: Uri;
}

/** What a panel begins with, be it new or restored. */
export interface PanelStart {
  readonly uri: Uri;
  readonly mode: PageState['mode'];
  readonly locked: boolean;
}

/** A preview panel. */
export interface PreviewPanel {
  readonly panel: WebviewPanel;
  readonly uri: () => Uri;
  readonly isLocked: () => boolean;
  readonly mode: () => PageState['mode'];
  readonly canGo: () => { readonly back: boolean; readonly forward: boolean };
  /** Shows another document. */
  readonly show: (uri: Uri) => void;
  readonly go: (direction: 'back' | 'forward') => void;
  readonly setLocked: (locked: boolean) => void;
  readonly setMode: (mode: PageState['mode']) => void;
  /** Brings the page up to date within so many milliseconds. */
  readonly refresh: (delay?: number) => void;
  /** Renders the text anew, though it is the same, and brings the page up to date. */
  readonly renderAgain: () => void;
  /** Files were renamed: the panel follows its document. */
  readonly follow: (move: (uri: Uri) => Uri) => void;
  /** The document was deleted, or is there again. */
  readonly setGone: (gone: boolean) => void;
  /** An editor of the document was scrolled. */
  readonly sourceScrolled: (editor: TextEditor) => void;
}

/** Sets a panel up; `changed` is told when it shows another document or in another way. */
export function startPanel(
  host: PreviewHost,
  panel: WebviewPanel,
  start: PanelStart,
  changed: () => void,
): PreviewPanel {
  const { client, log, extension } = host;
  let history: History = { past: [], present: start.uri, future: [] };
  let { mode, locked } = start;
  let shown: PreviewResult | null = null;
  let shownUri = '';
  let isGone = false;
  let evenLong = false;
  // As far down as the source is already.
  let [line = 0] = editorsOf(start.uri).map(topOf);
  let isReady = false;
  let pending: PageState['goTo'] = null;

  const uri = () => history.present;
  const post = (message: ToPage) => panel.webview.postMessage(message);
  const delivery = newDelivery(panel);
  const renderer = newRenderer();
  const source = newSourceScroll();

  const pace = newPace(async () => {
    if (!isReady) return;
    await draw().catch(error => log.error(`The preview could not be brought up to date: ${String(error)}`));
  });
  const refresh = pace.ask;

  async function draw(): Promise<void> {
    const at = uri();
    const key = at.toString();
    if (shownUri !== key) evenLong = false;
    const document = await openDocument(at);
    const asking = document ? askServer(key) : undefined;
    // Where the text begins seldom changes; so it is rendered while the server thinks, once the question is on its way.
    const expected = shownUri === key ? shown?.bodyLine : undefined;
    await new Promise(resolve => setTimeout(resolve, 0));
    const early = document && expected !== undefined ? await renderer.render(document, expected, evenLong) : undefined;
    const asked = await asking;
    // What the server said last still holds while it is restarted.
    const model = asked === undefined && shownUri === key ? shown : (asked ?? null);
    const bodyLine = model?.bodyLine ?? 0;
    const late = document && bodyLine !== expected ? await renderer.render(document, bodyLine, evenLong) : early;
    const rendered = late ?? { html: null, notice: undefined };
    const cards = mode === 'rehearse' ? await renderCards(model) : [];
    if (uri().toString() !== key) return;
    const isOther = shownUri !== key;
    shown = model;
    shownUri = key;
    const notices = [noticeOfFile(at, document), noticeOfServer(), rendered.notice].flatMap(notice => notice ?? []);
    const state: PageState = {
      ...{ uri: key, mode, locked, html: rendered.html, cards, notices, goTo: pending },
      model: model && forPage(model),
      ...addresses(at),
      font: fontFor(at),
    };
    pending = null;
    panel.title = locked ? l10n.t('[Preview] {0}', nameOf(at)) : l10n.t('Preview {0}', nameOf(at));
    if (isOther) changed();
    await delivery.send(state);
    // Once the whole library is read, more may link here; and a server that has just started may not know the document yet.
    if (isOther && document && client.state === State.Running)
      askServer(key, true).then(
        () => refresh(),
        () => {},
      );
  }

  async function openDocument(at: Uri): Promise<TextDocument | undefined> {
    try {
      return await workspace.openTextDocument(at);
    } catch {
      isGone = true;
      return undefined;
    }
  }

  async function askServer(key: string, settled = false): Promise<PreviewResult | null | undefined> {
    if (client.state !== State.Running) return undefined;
    try {
      return await client.sendRequest<PreviewResult | null>(previewMethod, { uri: key, settled });
    } catch (error) {
      log.debug(`The server did not answer the preview of ${key}: ${String(error)}`);
      return undefined;
    }
  }

  const noticeOfFile = (at: Uri, document: TextDocument | undefined): Notice | undefined =>
    isGone || !document
      ? {
          kind: 'warning',
          text: l10n.t("'{0}' was deleted or moved.", nameOf(at)),
          button: null,
        }
      : undefined;

  const noticeOfServer = (): Notice | undefined =>
    isOff(client.state)
      ? {
          kind: 'warning',
          text: l10n.t('The Playbook server is not running, so sections, links and problems are not checked.'),
          button: { title: l10n.t('Restart Server'), does: 'restart' },
        }
      : undefined;

  function addresses(at: Uri): Pick<PageState, 'folder' | 'root'> {
    const folder = Uri.joinPath(at, '..');
    const root = workspace.getWorkspaceFolder(at)?.uri ?? folder;
    const address = (place: Uri) => `${panel.webview.asWebviewUri(place).toString().replace(/\/$/, '')}/`;
    return at.scheme === 'untitled' ? { folder: '', root: '' } : { folder: address(folder), root: address(root) };
  }

  function show(next: History, fragment: string | null = null): void {
    const isOther = next.present.toString() !== uri().toString();
    if (isOther) isGone = false;
    history = next;
    pending = fragment === null ? null : { line: null, fragment };
    if (isOther || fragment !== null) refresh();
  }

  /** Only what the page was shown to lead to is opened, whatever it asks for. */
  async function open(target: string, fragment: string | null): Promise<void> {
    const known = [...(shown?.links ?? []), ...(shown?.linking ?? []), ...(shown?.neighbours ?? [])];
    if (!known.some(one => one.uri === target))
      return log.warn(`The preview asked for ${target}, which it does not show.`);
    const at = Uri.parse(target);
    const isDocument = /\.(?:md|markdown)$/i.test(at.path);
    const inEditor = workspace.getConfiguration('markdown.preview', at).get('openMarkdownLinks') === 'inEditor';
    if (isDocument && !inEditor) show(goTo(history, at), fragment);
    else await commands.executeCommand('vscode.open', at);
  }

  async function act(id: string): Promise<void> {
    const params = { uri: uri().toString(), act: id };
    const { refusal } = await client.sendRequest<PreviewActResult>(previewActMethod, params);
    if (refusal !== null) void window.showWarningMessage(refusal);
    refresh();
  }

  async function take(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        isReady = true;
        pending ??= line > 0 ? { line, fragment: null } : null;
        delivery.begun();
        return refresh();
      case 'shown':
        return delivery.ended();
      case 'reveal':
        return revealSource(panel, uri(), message);
      case 'scrolled':
        line = message.line;
        if (scrolls('scrollEditorWithPreview', uri())) source.to(uri(), Math.floor(line));
        return;
      case 'act':
        return act(message.act);
      case 'fixes': {
        const params = { uri: uri().toString(), problem: message.problem };
        const { fixes } = await client.sendRequest<PreviewFixesResult>(previewFixesMethod, params);
        await post({ type: 'fixes', problem: message.problem, fixes });
        return;
      }
      case 'open':
        return open(message.uri, message.fragment);
      case 'enableMarkdown':
        await commands.executeCommand('workbench.extensions.search', '@builtin Markdown Language Features');
        return;
      case 'restart':
        await commands.executeCommand('playbook.restartServer');
        return;
      case 'showAnyway':
        evenLong = true;
        return refresh();
      case 'ignored':
        log.warn(`The preview's page ignored a message that it does not know: ${message.message}`);
    }
  }

  panel.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(extension, start.uri) };
  const listener = panel.webview.onDidReceiveMessage((value: unknown) => {
    const message = readFromPage(value);
    if (!message) return log.warn('A message of the preview was ignored: it is none that is known.');
    take(message).catch(error => log.error(`The preview could not do what was asked: ${String(error)}`));
  });
  panel.onDidDispose(() => {
    pace.stop();
    delivery.ended();
    isReady = false;
    listener.dispose();
  });
  // The page of a panel that is hidden is gone; another begins when it is seen again.
  panel.onDidChangeViewState(() => {
    if (!panel.visible) delivery.ended();
  });
  panel.webview.html = pageHtml(panel.webview, extension, start.uri);

  const redraw = () => {
    refresh();
    changed();
  };
  return {
    panel,
    uri,
    isLocked: () => locked,
    mode: () => mode,
    canGo: () => ({ back: history.past.length > 0, forward: history.future.length > 0 }),
    show: next => show(goTo(history, next)),
    go: direction => show(direction === 'back' ? goBack(history) : goForward(history)),
    setLocked(next) {
      locked = next;
      redraw();
    },
    setMode(next) {
      mode = next;
      redraw();
    },
    refresh,
    renderAgain() {
      renderer.forget();
      refresh();
    },
    follow(move) {
      history = moved(history, move);
      refresh();
    },
    setGone(gone) {
      isGone = gone;
      refresh();
    },
    sourceScrolled(editor) {
      if (!source.isAuthors(editor)) return;
      line = topOf(editor);
      if (scrolls('scrollPreviewWithEditor', uri())) void post({ type: 'scroll', line });
    },
  };
}

/** Without what the page does not need, and what it gets rendered. */
const forPage = ({ version, cards, ...model }: PreviewResult): PageModel => model;

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

const renderCards = async (model: PreviewResult | null): Promise<PageCard[]> =>
  Promise.all(
    (model?.cards ?? []).map(async ({ section, question, markdown, line }) => ({
      ...{ section, question, line },
      html: await renderMarkdown(markdown),
    })),
  );

function fontFor(uri: Uri): PageState['font'] {
  const settings = workspace.getConfiguration('markdown.preview', uri);
  const css = (key: string, unit: string) => {
    const value: unknown = settings.get(key);
    return value === undefined ? '' : `${String(value)}${unit}`;
  };
  return { family: css('fontFamily', ''), size: css('fontSize', 'px'), lineHeight: css('lineHeight', '') };
}
