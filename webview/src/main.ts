/** The preview's page: shows what the extension sends and tells it what the author does. */
import { unitsOf } from './body.ts';
import { h, icon } from './dom.ts';
import { holdFocus } from './focus.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import { type Fixes, problemList, problemsTitle } from './marks.ts';
import { type FromPage, type Notice, type PageState, readToPage, type Show } from './messages.ts';
import { morph, type Placed, patch } from './patch.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type Rehearsal, rehearsal } from './rehearse.ts';
import { lineAtTop, topOf } from './scroll.ts';
import { follows, gotNothing, received } from './transfer.ts';
import { say } from './words.ts';

/** What VS Code gives to the page of a webview. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const page = h('div', { class: 'pb-page' });
const popover = h('div', { class: 'pb-popover', popover: 'auto', role: 'dialog' });
document.body.append(page, popover);

let state: PageState | undefined;
let rehearsed: Rehearsal = { card: 0, answered: false };
let fixes: Fixes = new Map();
/** The problems whose list is open. */
let opened: readonly string[] = [];
let got = gotNothing;
/** The rendered text. */
let text: { readonly html: string; readonly folder: string; readonly pieces: readonly Piece[] } | undefined;
/** The text as it stands on the page, and in which element. */
let placed: { readonly body: Element; readonly units: readonly Placed[] } | undefined;
/** Where we scrolled the page to, until it tells of that, which nobody else is told. */
let scrolledTo: number | undefined;
/** Whether the text has just changed, so that the browser may move the page to keep in place what is seen. */
let isMoving = false;

type NoticeAct = NonNullable<Notice['button']>['does'];

const send = (message: FromPage): void => host.postMessage(message);

addEventListener('message', ({ data }) => {
  const message = readToPage(data);
  if (!message) return send({ type: 'ignored', message: String(JSON.stringify(data)).slice(0, 200) });
  if (message.type === 'show') take(message);
  else if (message.type === 'scroll') scrollToLine(message.line);
  else {
    fixes = new Map([...fixes, [message.problem, message.fixes]]);
    renderPopover();
  }
});

function take(message: Show): void {
  if (!follows(got, message)) {
    got = gotNothing;
    return send({ type: 'ready' });
  }
  const next = received(got, message);
  got = next?.got ?? gotNothing;
  try {
    if (next) show(next.state);
    else send({ type: 'ignored', message: 'show' });
  } finally {
    send({ type: 'shown' });
  }
}

function show(next: PageState): void {
  const isOther = state?.uri !== next.uri;
  if (isOther || state?.mode !== next.mode) rehearsed = { card: 0, answered: false };
  // What mends a problem may be something else after each change.
  fixes = new Map();
  state = next;
  const { uri, mode, locked } = next;
  host.setState({ uri, mode, locked });
  render();
  renderPopover();
  // Whoever followed a link reads on from the beginning.
  if (isOther && document.hasFocus()) page.focus();
  if (next.reveal?.fragment) scrollToFragment(next.reveal.fragment);
  else if (next.reveal?.line != null) scrollToLine(next.reveal.line);
  else if (isOther) scrollTo(0);
}

function render(): void {
  if (!state) return;
  const { family, size, lineHeight } = state.font;
  const { style } = document.documentElement;
  style.setProperty('--markdown-font-family', family);
  style.setProperty('--markdown-font-size', size);
  style.setProperty('--markdown-line-height', lineHeight);
  const pieces = renderedIn(state);
  const giveBack = holdFocus(page);
  morph(page, pageOf(state, pieces));
  const body = bodyOf();
  if (!body) placed = undefined;
  else placed = { body, units: patch(body, placed?.body === body ? placed.units : [], unitsOf(pieces, state.model)) };
  giveBack();
  isMoving = true;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      isMoving = false;
    }),
  );
}

/** The text of a document; pieces of it that are the same as before are not made anew. */
function renderedIn({ html, folder, root }: PageState): readonly Piece[] {
  if (html === null) return [];
  if (text?.html !== html || text.folder !== folder)
    text = { html, folder, pieces: piecesOf(html, { folder, root }, text?.folder === folder ? text.pieces : []) };
  return text.pieces;
}

/** The page around the text. */
function pageOf(shown: PageState, pieces: readonly Piece[]): HTMLElement {
  const { model, mode, notices } = shown;
  const content: (HTMLElement | undefined)[] = [];
  if (mode === 'rehearse') content.push(rehearsal(shown, rehearsed, pieces));
  else {
    const body = h('main', { class: 'pb-body', 'aria-label': model?.title ?? say('Preview') });
    content.push(model ? head(model) : undefined, body, model ? foot(model) : undefined);
  }
  return h('div', { class: `pb-page pb-${mode}`, tabindex: -1 }, ...notices.map(noticeOf), ...content);
}

const noticeOf = ({ kind, text, button }: Notice): HTMLElement =>
  h(
    'div',
    { class: `pb-notice pb-notice-${kind}`, role: 'status' },
    icon(kind),
    h('span', {}, text),
    button
      ? h('button', { type: 'button', class: 'pb-button', 'data-pb-notice': button.does }, button.title)
      : undefined,
  );

function renderPopover(): void {
  const problems = state?.model?.problems.filter(({ id }) => opened.includes(id)) ?? [];
  if (problems.length === 0) return popover.matches(':popover-open') ? popover.hidePopover() : undefined;
  popover.setAttribute('aria-label', problemsTitle(problems));
  const hasFocus = popover.contains(document.activeElement);
  popover.replaceChildren(problemList(problems, fixes));
  // Once the fixes are there, the first of them is what is wanted; closing gives the focus back to the mark.
  if (hasFocus) popover.querySelector('button')?.focus();
  for (const { id } of problems) if (!fixes.has(id)) send({ type: 'fixes', problem: id });
}

function openProblems(mark: HTMLElement, ids: readonly string[]): void {
  opened = ids;
  renderPopover();
  popover.showPopover();
  const { left, bottom, top } = mark.getBoundingClientRect();
  const below = bottom + popover.offsetHeight + 8 < innerHeight;
  popover.style.setProperty('left', `${Math.max(8, Math.min(left, innerWidth - popover.offsetWidth - 8))}px`);
  popover.style.setProperty('top', `${below ? bottom + 4 : Math.max(8, top - popover.offsetHeight - 4)}px`);
  popover.querySelector('button')?.focus();
}

popover.addEventListener('toggle', event => {
  if (event.newState !== 'closed') return;
  opened = [];
  popover.replaceChildren();
});

/** The body as it stands on the page. */
const bodyOf = (): Element | null => page.querySelector('.pb-body');

function scrollTo(top: number): void {
  const before = scrollY;
  window.scrollTo({ top });
  if (scrollY !== before) scrolledTo = scrollY;
}

function scrollToLine(line: number): void {
  const body = bodyOf();
  if (body) scrollTo(line === 0 ? 0 : topOf(body, line));
}

/** To the place that a fragment names, as GitHub and VS Code do: the exact id, else without regard to letter case. */
function scrollToFragment(fragment: string): void {
  const wanted = fragment.toLowerCase();
  const places = [...(bodyOf()?.querySelectorAll('[id], a[name]') ?? [])];
  const nameOf = (place: Element) => place.id || (place.getAttribute('name') ?? '');
  const found =
    places.find(place => nameOf(place) === fragment) ?? places.find(place => nameOf(place).toLowerCase() === wanted);
  if (found) scrollTo(found.getBoundingClientRect().top + scrollY - 8);
}

let isScrolling = false;
addEventListener('scroll', () => {
  const isOurs = scrollY === scrolledTo;
  scrolledTo = undefined;
  if (isScrolling || isOurs || isMoving) return;
  isScrolling = true;
  requestAnimationFrame(() => {
    isScrolling = false;
    const body = bodyOf();
    if (body) send({ type: 'scrolled', line: Math.max(0, lineAtTop(body)) });
  });
});

document.addEventListener('click', event => {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a, input') : null;
  if (!target || !event.isTrusted) return;
  const { pbAct, pbLine, pbCharacter, pbScroll, pbUri, pbFragment, pbProblems, pbNotice, pbCard, pbAnswer } =
    target.dataset;
  if (target.hasAttribute('data-href') || target instanceof HTMLInputElement) event.preventDefault();
  if (popover.contains(target)) popover.hidePopover();
  if (pbAct !== undefined) send({ type: 'act', act: pbAct });
  else if (pbLine !== undefined) {
    if (pbScroll !== undefined) scrollToLine(Number(pbLine));
    send({ type: 'reveal', line: Number(pbLine), character: Number(pbCharacter) });
  } else if (pbUri !== undefined) send({ type: 'open', uri: pbUri, fragment: pbFragment ?? null });
  else if (pbProblems !== undefined) openProblems(target, JSON.parse(pbProblems));
  else if (pbNotice !== undefined) send({ type: pbNotice as NoticeAct });
  else if (pbCard !== undefined) turn({ card: Number(pbCard), answered: false });
  else if (pbAnswer !== undefined) turn({ ...rehearsed, answered: pbAnswer === 'show' });
});

function turn(next: Rehearsal): void {
  rehearsed = next;
  render();
}

document.addEventListener('keydown', ({ key, target }) => {
  if (state?.mode !== 'rehearse' || target instanceof HTMLInputElement) return;
  const { card, answered } = rehearsed;
  if (key === 'ArrowRight' && card + 1 < state.cards.length) turn({ card: card + 1, answered: false });
  if (key === 'ArrowLeft' && card > 0) turn({ card: card - 1, answered: false });
  if (key === 'ArrowDown' && !answered) turn({ card, answered: true });
});

document.addEventListener('dblclick', ({ target }) => {
  if (!(target instanceof Element) || target.closest('button, a, input, .pb-ghost')) return;
  const line = target.closest('.pb-body [data-line]')?.getAttribute('data-line');
  if (line) send({ type: 'reveal', line: Number(line), character: 0 });
});

send({ type: 'ready' });
