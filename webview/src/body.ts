/** The body of the page: the rendered text with ghosts, marks, links and boxes in it. */
import type { PreviewLink, PreviewProblem } from '../../server/src/protocol.ts';
import { h, icon } from './dom.ts';
import { markFor } from './marks.ts';
import type { PageModel } from './messages.ts';

/** Puts into rendered text what the model knows of it. */
export function decorate(body: ParentNode, model: PageModel): void {
  placeBoxes(body, model);
  placeLinks(body, model.links);
  placeMarks(body, model);
  placeGhosts(body, model);
}

/** The line at which a rendered element begins; `undefined` for one of which that is not known. */
export function lineOf(element: Element): number | undefined {
  const line = Number.parseInt(element.getAttribute('data-line') ?? '', 10);
  return Number.isNaN(line) ? undefined : line;
}

function placeBoxes(body: ParentNode, { boxes }: PageModel): void {
  const items = new Map([...body.querySelectorAll('li[data-line]')].map(item => [lineOf(item), item]));
  for (const { line, checked, act } of boxes) {
    const item = items.get(line);
    if (item) placeBox(item, checked, act);
  }
}

/** Makes a box of the `[ ]` with which an item begins, or takes the place of a box that another extension made of it. */
export function placeBox(item: Element, checked: boolean, act: string): void {
  for (const made of item.querySelectorAll(':scope > input, :scope > p:first-child > input')) made.remove();
  const within =
    item.firstElementChild?.tagName === 'P' && !item.firstChild?.textContent?.trim() ? item.firstElementChild : item;
  const holder = item.querySelector(':scope > p') ?? within;
  const first = [...holder.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  if (first) first.textContent = (first.textContent ?? '').replace(/^\s*\[[ xX]\]\s*/, '');
  const label = holder.textContent?.trim().replace(/\s+/g, ' ').slice(0, 200) || 'Task';
  item.classList.add('pb-task');
  holder.prepend(
    h('input', {
      type: 'checkbox',
      class: 'pb-box',
      checked,
      'aria-label': label,
      'data-pb-act': act,
      'data-pb-checked': checked,
    }),
  );
}

/** The n-th rendered link of a destination is the n-th of the text. */
function placeLinks(body: ParentNode, links: readonly PreviewLink[]): void {
  const byUrl = new Map<string, PreviewLink[]>();
  for (const link of links) byUrl.set(link.url, [...(byUrl.get(link.url) ?? []), link]);
  for (const anchor of body.querySelectorAll('a[data-href]')) {
    const waiting = byUrl.get(urlOf(anchor.getAttribute('data-href') ?? ''));
    const link = waiting && waiting.length > 1 ? waiting.shift() : waiting?.[0];
    if (link) placeLink(anchor, link);
  }
}

const urlOf = (href: string): string => {
  const hash = href.indexOf('#');
  const path = (hash < 0 ? href : href.slice(0, hash)).replace(/\?.*$/, '');
  return hash < 0 ? decode(path) : `${decode(path)}#${decode(href.slice(hash + 1))}`;
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function placeLink(anchor: Element, { state, tooltip, uri, fragment, kind, isRelated, act }: PreviewLink): void {
  anchor.classList.add('pb-link', `pb-link-${state}`);
  anchor.setAttribute('title', tooltip);
  if (uri !== null) anchor.setAttribute('data-pb-uri', uri);
  if (fragment !== null) anchor.setAttribute('data-pb-fragment', fragment);
  if (isRelated && state === 'document') {
    anchor.classList.add('pb-chip');
    anchor.prepend(icon(kind === 'playbook' ? 'book' : 'note'));
  }
  if (state === 'broken' || state === 'planned') {
    // Not to be clicked, so no link: what it would open is not there.
    const words = h(
      'span',
      { class: `pb-link pb-link-${state}`, title: tooltip },
      ...anchor.childNodes,
      h('span', { class: 'pb-hidden' }, ` (${tooltip})`),
    );
    anchor.replaceWith(words);
    if (act !== null)
      words.after(
        ' ',
        h('button', { type: 'button', class: 'pb-link-button', 'data-pb-act': act }, icon('add'), 'Create'),
      );
  }
}

function placeMarks(body: ParentNode, { problems, bodyLine }: PageModel): void {
  const elements = [...body.querySelectorAll('[data-line]')];
  const byElement = new Map<Element, PreviewProblem[]>();
  let next = 0;
  const sorted = problems.filter(({ at }) => at.line >= bodyLine).sort((a, b) => a.at.line - b.at.line);
  for (const problem of sorted) {
    while (next + 1 < elements.length && (lineOf(elements[next + 1] as Element) ?? 0) <= problem.at.line) next++;
    const element = elements[next];
    if (element) byElement.set(element, [...(byElement.get(element) ?? []), problem]);
  }
  for (const [element, found] of byElement) placeMark(element, markFor(found));
}

/** Where a button may stand: in a cell rather than in a row, before code rather than in it. */
function placeMark(element: Element, mark: HTMLElement): void {
  const holder = element.matches('table, thead, tbody, tr') ? element.querySelector('th, td') : element;
  const inside = holder?.matches('ul, ol, dl') ? holder.querySelector('li, dt') : holder;
  const code = element.closest('pre');
  if (code) code.before(mark);
  else if (!inside || inside.matches('hr, img, svg, math, input')) element.before(mark);
  else inside.prepend(mark);
}

/** A ghost stands before the first block that begins behind its place. */
function placeGhosts(body: ParentNode, { ghosts }: PageModel): void {
  const blocks = [...body.children].filter(block => lineOf(firstWithLine(block)) !== undefined);
  for (const { heading, description, level, line, act } of ghosts) {
    const before = blocks.find(block => (lineOf(firstWithLine(block)) ?? 0) >= line);
    const ghost = h(
      'section',
      { class: `pb-ghost pb-ghost-${Math.min(level, 6)}`, 'aria-label': `Missing section: ${heading}` },
      h(
        'div',
        { class: 'pb-ghost-text' },
        h('div', { class: 'pb-ghost-heading' }, heading),
        description === '' ? undefined : h('p', {}, description),
      ),
      h(
        'button',
        { type: 'button', class: 'pb-button', 'data-pb-act': act, 'aria-label': `Add the section ${heading}` },
        icon('add'),
        'Add',
      ),
    );
    if (before) before.before(ghost);
    else body.append(ghost);
  }
}

const firstWithLine = (block: Element): Element =>
  block.hasAttribute('data-line') ? block : (block.querySelector('[data-line]') ?? block);
