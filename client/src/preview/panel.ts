/** One preview panel: which document it shows, and how it keeps up with it. */
import {
  commands,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  type TextEditor,
  Uri,
  type Webview,
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
import { type Delivery, newDelivery } from './delivery.ts';
import { goBack, goForward, goTo, type History, moved } from './history.ts';
import { pageHtml, resourceRoots } from './html.ts';
import { newPace, type Pace } from './pace.ts';
import { newRenderer, type Rendered, type Renderer, renderMarkdown } from './render.ts';
import { editorsOf, newSourceScroll, revealSource, type SourceScroll, scrolls, topOf } from './source.ts';

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
export class PreviewPanel {
  readonly panel: WebviewPanel;
  private readonly host: PreviewHost;
  private readonly changed: () => void;
  private readonly delivery: Delivery;
  private readonly renderer: Renderer = newRenderer();
  private readonly source: SourceScroll = newSourceScroll();
  private readonly pace: Pace;
  private history: History;
  private shownMode: PageState['mode'];
  private locked: boolean;
  /** What the server said last, of which document. */
  private model: PreviewResult | null = null;
  private modelUri = '';
  private isGone = false;
  private evenLong = false;
  /** The line of the source at the top of the page. */
  private line: number;
  /** Whether the page has asked for what it shows. */
  private isReady = false;
  /** Where the page is to go with the next state. */
  private pending: PageState['reveal'] = null;
  private roots = '';

  /** Sets a panel up; `changed` is told when it shows another document or in another way. */
  constructor(host: PreviewHost, panel: WebviewPanel, { uri, mode, locked }: PanelStart, changed: () => void) {
    this.host = host;
    this.panel = panel;
    this.changed = changed;
    this.history = { past: [], present: uri, future: [] };
    this.shownMode = mode;
    this.locked = locked;
    // As far down as the source is already.
    [this.line = 0] = editorsOf(uri).map(topOf);
    this.delivery = newDelivery(panel);
    this.pace = newPace(async () => {
      if (!this.isReady) return;
      await this.draw().catch(error => host.log.error(`The preview could not be brought up to date: ${String(error)}`));
    });
    this.listen();
    this.loadPage();
  }

  /** The document that is shown. */
  get uri(): Uri {
    return this.history.present;
  }

  get isLocked(): boolean {
    return this.locked;
  }

  get mode(): PageState['mode'] {
    return this.shownMode;
  }

  get canGo(): { readonly back: boolean; readonly forward: boolean } {
    return { back: this.history.past.length > 0, forward: this.history.future.length > 0 };
  }

  /** Shows another document. */
  show(uri: Uri): void {
    this.visit(goTo(this.history, uri));
  }

  go(direction: 'back' | 'forward'): void {
    this.visit(direction === 'back' ? goBack(this.history) : goForward(this.history));
  }

  setLocked(locked: boolean): void {
    this.locked = locked;
    this.refresh();
    this.changed();
  }

  setMode(mode: PageState['mode']): void {
    this.shownMode = mode;
    this.refresh();
    this.changed();
  }

  /** Brings the page up to date within so many milliseconds. */
  refresh(delay?: number): void {
    this.pace.ask(delay);
  }

  /** Renders the text anew, though it is the same, and brings the page up to date. */
  renderAgain(): void {
    this.renderer.forget();
    this.refresh();
  }

  /** Files were renamed: the panel follows its document. */
  follow(move: (uri: Uri) => Uri): void {
    this.history = moved(this.history, move);
    this.refresh();
  }

  /** The document was deleted, or is there again. */
  setGone(gone: boolean): void {
    this.isGone = gone;
    this.refresh();
  }

  /** An editor of the document was scrolled. */
  sourceScrolled(editor: TextEditor): void {
    if (!this.source.isAuthors(editor)) return;
    this.line = topOf(editor);
    if (scrolls('scrollPreviewWithEditor', this.uri)) void this.post({ type: 'scroll', line: this.line });
  }

  private listen(): void {
    const { panel, host, delivery } = this;
    const listener = panel.webview.onDidReceiveMessage((value: unknown) => {
      const message = readFromPage(value);
      if (!message) return host.log.warn('A message of the preview was ignored: it is none that is known.');
      this.take(message).catch(error => host.log.error(`The preview could not do what was asked: ${String(error)}`));
    });
    panel.onDidDispose(() => {
      this.pace.stop();
      delivery.settle();
      this.isReady = false;
      listener.dispose();
    });
    // The page of a panel that is hidden is gone; another begins when it is seen again.
    panel.onDidChangeViewState(() => {
      if (!panel.visible) delivery.settle();
    });
  }

  /** Loads the page, which then asks for what it shows; anew where the document needs files from elsewhere. */
  private loadPage(): void {
    const { webview } = this.panel;
    const localResourceRoots = resourceRoots(this.host.extension, this.uri);
    if (this.roots === localResourceRoots.join(' ')) return;
    this.roots = localResourceRoots.join(' ');
    this.isReady = false;
    this.delivery.settle();
    webview.options = { enableScripts: true, localResourceRoots };
    webview.html = pageHtml(webview, this.host.extension, this.uri);
  }

  private post(message: ToPage): Thenable<boolean> {
    return this.panel.webview.postMessage(message);
  }

  private async draw(): Promise<void> {
    const at = this.uri;
    const key = at.toString();
    const isOther = this.modelUri !== key;
    if (isOther) this.evenLong = false;
    const document = await this.openDocument(at);
    const { model, rendered } = await this.read(key, document);
    const cards = this.mode === 'rehearse' ? await renderCards(model) : [];
    if (this.uri.toString() !== key) return;
    this.model = model;
    this.modelUri = key;
    const { mode, locked, pending: reveal } = this;
    const notices = [this.noticeOfFile(document), noticeOfServer(this.host.client), rendered.notice];
    this.pending = null;
    this.panel.title = locked ? l10n.t('[Preview] {0}', nameOf(at)) : l10n.t('Preview {0}', nameOf(at));
    if (isOther) this.changed();
    await this.delivery.send({
      ...{ uri: key, mode, locked, html: rendered.html, cards, reveal },
      notices: notices.flatMap(notice => notice ?? []),
      model: model && forPage(model),
      ...addresses(this.panel.webview, at),
      font: fontFor(at),
    });
    // Once the whole library is read, more may link here; and a server that has just started may not know the document yet.
    if (isOther && document && this.host.client.state === State.Running)
      this.askServer(key, true).then(
        () => this.refresh(),
        () => {},
      );
  }

  /** What the server says of a document, and its text as rendered. */
  private async read(key: string, document: TextDocument | undefined): Promise<Reading> {
    const { renderer, evenLong } = this;
    const known = this.modelUri === key ? this.model : null;
    const asking = document ? this.askServer(key) : undefined;
    // Where the text begins seldom changes; so it is rendered while the server thinks, once the question is on its way.
    const expected = known?.bodyLine;
    await new Promise(resolve => setTimeout(resolve, 0));
    const early = document && expected !== undefined ? await renderer.render(document, expected, evenLong) : undefined;
    const asked = await asking;
    // What the server said last still holds while it is restarted.
    const model = asked === undefined ? known : asked;
    const bodyLine = model?.bodyLine ?? 0;
    const late = document && bodyLine !== expected ? await renderer.render(document, bodyLine, evenLong) : early;
    return { model, rendered: late ?? { html: null, notice: undefined } };
  }

  private async openDocument(at: Uri): Promise<TextDocument | undefined> {
    try {
      return await workspace.openTextDocument(at);
    } catch {
      this.isGone = true;
      return undefined;
    }
  }

  private async askServer(key: string, settled = false): Promise<PreviewResult | null | undefined> {
    const { client, log } = this.host;
    if (client.state !== State.Running) return undefined;
    try {
      return await client.sendRequest<PreviewResult | null>(previewMethod, { uri: key, settled });
    } catch (error) {
      log.debug(`The server did not answer the preview of ${key}: ${String(error)}`);
      return undefined;
    }
  }

  private noticeOfFile(document: TextDocument | undefined): Notice | undefined {
    if (document && !this.isGone) return undefined;
    return { kind: 'warning', text: l10n.t("'{0}' was deleted or moved.", nameOf(this.uri)), button: null };
  }

  private visit(next: History, fragment: string | null = null): void {
    const isOther = next.present.toString() !== this.uri.toString();
    if (isOther) this.isGone = false;
    this.history = next;
    this.pending = fragment === null ? null : { line: null, fragment };
    if (isOther) this.loadPage();
    if (isOther || fragment !== null) this.refresh();
  }

  /** Only what the page was shown to lead to is opened, whatever it asks for. */
  private async open(target: string, fragment: string | null): Promise<void> {
    const { links = [], linking = [], neighbours = [] } = this.model ?? {};
    if (![...links, ...linking, ...neighbours].some(one => one.uri === target))
      return this.host.log.warn(`The preview asked for ${target}, which it does not show.`);
    const at = Uri.parse(target);
    const isDocument = /\.(?:md|markdown)$/i.test(at.path);
    const inEditor = workspace.getConfiguration('markdown.preview', at).get('openMarkdownLinks') === 'inEditor';
    if (isDocument && !inEditor) this.visit(goTo(this.history, at), fragment);
    else await commands.executeCommand('vscode.open', at);
  }

  private async act(id: string): Promise<void> {
    const params = { uri: this.uri.toString(), act: id };
    const { refusal } = await this.host.client.sendRequest<PreviewActResult>(previewActMethod, params);
    if (refusal !== null) void window.showWarningMessage(refusal);
    this.refresh();
  }

  private async tellFixes(problem: string): Promise<void> {
    const params = { uri: this.uri.toString(), problem };
    const { fixes } = await this.host.client.sendRequest<PreviewFixesResult>(previewFixesMethod, params);
    await this.post({ type: 'fixes', problem, fixes });
  }

  private async take(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        this.pending ??= this.line > 0 ? { line: this.line, fragment: null } : null;
        this.delivery.restart();
        return this.refresh();
      case 'shown':
        return this.delivery.settle();
      case 'reveal':
        return revealSource(this.panel, this.uri, message);
      case 'scrolled':
        this.line = message.line;
        if (scrolls('scrollEditorWithPreview', this.uri)) this.source.to(this.uri, Math.floor(this.line));
        return;
      case 'act':
        return this.act(message.act);
      case 'fixes':
        return this.tellFixes(message.problem);
      case 'open':
        return this.open(message.uri, message.fragment);
      case 'enableMarkdown':
        await commands.executeCommand('workbench.extensions.search', '@builtin Markdown Language Features');
        return;
      case 'restart':
        await commands.executeCommand('playbook.restartServer');
        return;
      case 'showAnyway':
        this.evenLong = true;
        return this.refresh();
      case 'ignored':
        this.host.log.warn(`The preview's page ignored a message that it does not know: ${message.message}`);
    }
  }
}

/** What is shown of a document. */
interface Reading {
  readonly model: PreviewResult | null;
  readonly rendered: Rendered;
}

const noticeOfServer = ({ state }: BaseLanguageClient): Notice | undefined =>
  isOff(state)
    ? {
        kind: 'warning',
        text: l10n.t('The Playbook server is not running, so sections, links and problems are not checked.'),
        button: { title: l10n.t('Restart Server'), does: 'restart' },
      }
    : undefined;

/** Where the page finds what lies beside a document, and what its workspace has; nowhere for one that is not saved yet. */
function addresses(webview: Webview, at: Uri): Pick<PageState, 'folder' | 'root'> {
  const folder = Uri.joinPath(at, '..');
  const root = workspace.getWorkspaceFolder(at)?.uri ?? folder;
  const address = (place: Uri) => `${webview.asWebviewUri(place).toString().replace(/\/$/, '')}/`;
  return at.scheme === 'untitled' ? { folder: '', root: '' } : { folder: address(folder), root: address(root) };
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
