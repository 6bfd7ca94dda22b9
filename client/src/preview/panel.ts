/** One preview panel: which document it shows, and how it keeps up with it. */
import {
  commands,
  type LogOutputChannel,
  l10n,
  type TextDocument,
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
  type PageState,
  readFromPage,
  type ToPage,
} from '../../../webview/src/messages.ts';
import { goBack, goForward, goTo, type History, moved } from './history.ts';
import { pageHtml, resourceRoots } from './html.ts';
import { render, renderMarkdown } from './render.ts';
import { revealSource, scrollSource, scrolls } from './source.ts';

/** What all panels share. */
export interface PreviewHost {
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  /** Where the extension lies. */
  readonly extension: Uri;
}

/** What a panel is restored from. */
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
  /** Something may be shown otherwise now; `delay` in milliseconds. */
  readonly refresh: (delay?: number) => void;
  /** Files were renamed: the panel follows its document. */
  readonly follow: (move: (uri: Uri) => Uri) => void;
  /** The document was deleted, or is there again. */
  readonly setGone: (gone: boolean) => void;
  /** An editor of the document shows this line at its top. */
  readonly sourceScrolled: (line: number) => void;
}

/** While the author types, so many milliseconds pass before the page follows; more where following takes longer. */
const soon = 15;

/** So many milliseconds after we scrolled an editor, it may still tell of it. */
const settling = 250;

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
  let line = 0;
  let quietUntil = 0;
  let isReady = false;
  let pending: PageState['goTo'] = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let updating: Promise<void> | undefined;
  let isStale = false;
  let cost = 0;

  const uri = () => history.present;
  const post = (message: ToPage) => panel.webview.postMessage(message);

  const refresh = (delay = soon) => {
    clearTimeout(timer);
    timer = setTimeout(update, Math.max(delay, cost));
  };

  function update(): void {
    if (!isReady) return;
    if (updating) {
      isStale = true;
      return;
    }
    isStale = false;
    const began = Date.now();
    updating = draw()
      .catch(error => log.error(`The preview could not be brought up to date: ${String(error)}`))
      .finally(() => {
        updating = undefined;
        cost = Date.now() - began;
        if (isStale) update();
      });
  }

  async function draw(): Promise<void> {
    const at = uri();
    const key = at.toString();
    if (shownUri !== key) evenLong = false;
    const document = await openDocument(at);
    const asked = document ? await askServer(key) : undefined;
    // What the server said last still holds while it is restarted.
    const model = asked === undefined && shownUri === key ? shown : (asked ?? null);
    const rendered = document
      ? await render(document, model?.bodyLine ?? 0, evenLong)
      : { html: null, notice: undefined };
    const cards = mode === 'rehearse' ? await renderCards(model) : [];
    if (uri().toString() !== key) return;
    const isOther = shownUri !== key;
    shown = model;
    shownUri = key;
    const notices = [noticeOfFile(at, document), noticeOfServer(), rendered.notice].flatMap(notice => notice ?? []);
    const { cards: _, version: __, ...pageModel } = model ?? { cards: [], version: null };
    await post({
      type: 'show',
      ...{ uri: key, mode, locked, html: rendered.html, cards, notices, goTo: pending },
      model: model ? (pageModel as PageState['model']) : null,
      ...addresses(at),
      font: fontFor(at),
    });
    pending = null;
    panel.title = locked ? l10n.t('[Preview] {0}', nameOf(at)) : l10n.t('Preview {0}', nameOf(at));
    if (isOther) changed();
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
    client.state === State.Stopped
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
    if (isOther || fragment !== null) refresh(0);
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
        return update();
      case 'reveal':
        return revealSource(panel, uri(), message);
      case 'scrolled':
        line = message.line;
        if (!scrolls('scrollEditorWithPreview', uri())) return;
        quietUntil = Date.now() + settling;
        return scrollSource(uri(), Math.floor(line));
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
        return update();
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
    clearTimeout(timer);
    isReady = false;
    listener.dispose();
  });
  panel.webview.html = pageHtml(panel.webview, extension, start.uri);

  const redraw = () => {
    refresh(0);
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
    follow(move) {
      history = moved(history, move);
      refresh(0);
    },
    setGone(gone) {
      isGone = gone;
      refresh(0);
    },
    sourceScrolled(top) {
      // What we scrolled ourselves is no wish of the author's; near its end an editor stops at another line than it was told.
      if (Date.now() < quietUntil) return;
      line = top;
      if (scrolls('scrollPreviewWithEditor', uri())) void post({ type: 'scroll', line: top });
    },
  };
}

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
