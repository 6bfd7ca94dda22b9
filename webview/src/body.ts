/** The body of the page: the pieces of the rendered text with ghosts, marks, links and boxes in them. */
import type { PreviewBox, PreviewGhost, PreviewLink, PreviewProblem } from '../../server/src/protocol.ts';
import { h, icon, lineOf } from './dom.ts';
import { markFor } from './marks.ts';
import type { PageModel } from './messages.ts';
import type { Unit } from './patch.ts';
import { copyOf, type Piece } from './pieces.ts';
import { say } from './words.ts';

/** What the model knows of one piece. */
interface Known {
  readonly boxes: PreviewBox[];
  readonly problems: PreviewProblem[];
  /** A link for each rendered one, in their order. */
  links: readonly (PreviewLink | undefined)[];
}

/** The text as it is to stand on the page, with all that the model knows of it. */
export function unitsOf(pieces: readonly Piece[], model: PageModel | null): Unit[] {
  const known = pieces.map((): Known => ({ boxes: [], problems: [], links: [] }));
  const ghosts = new Map<number, PreviewGhost[]>();
  if (model) {
    const at = pieceAt(pieces);
    for (const box of model.boxes) known[at(box.line)]?.boxes.push(box);
    const below = model.problems.filter(({ at }) => at.line >= model.bodyLine);
    for (const problem of below.sort((a, b) => a.at.line - b.at.line))
      known[at(problem.at.line)]?.problems.push(problem);
    giveLinks(pieces, model.links, known);
    for (const ghost of model.ghosts) {
      const found = pieces.findIndex(({ line }) => line !== undefined && line >= ghost.line);
      const index = found < 0 ? pieces.length : found;
      ghosts.set(index, [...(ghosts.get(index) ?? []), ghost]);
    }
  }
  const units: Unit[] = [];
  for (let index = 0; index <= pieces.length; index++) {
    for (const ghost of ghosts.get(index) ?? [])
      units.push({ key: `ghost ${JSON.stringify(ghost)}`, line: 0, make: () => [ghostOf(ghost)] });
    const [piece, about] = [pieces[index], known[index]];
    if (piece && about) units.push(unitOf(piece, about));
  }
  return units;
}

function unitOf(piece: Piece, known: Known): Unit {
  const { boxes, problems, links } = known;
  const isPlain = boxes.length + problems.length + links.length === 0;
  // What stands at a line of its own moves with it; what is done to a box or a problem says where it is now.
  const key = isPlain ? piece.source : `${piece.source}\n${JSON.stringify(known)}`;
  const make = () => {
    const copy = copyOf(piece);
    if (!isPlain) decorate(copy, known);
    return [...copy.childNodes];
  };
  return { key, line: piece.line ?? 0, make };
}

function decorate(piece: DocumentFragment, { boxes, links, problems }: Known): void {
  for (const { line, checked, act } of boxes) {
    const item = piece.querySelector(`li[data-line="${line}"]`);
    if (item) placeBox(item, checked, act);
  }
  [...piece.querySelectorAll('a[data-href]')].forEach((anchor, index) => {
    const link = links[index];
    if (link) placeLink(anchor, link);
  });
  placeMarks(piece, problems);
}

/** Gives the index of the piece in which a line of the source is shown: the last one that begins at or above it. */
function pieceAt(pieces: readonly Piece[]): (line: number) => number {
  const lines: number[] = [];
  const indices: number[] = [];
  pieces.forEach(({ line }, index) => {
    if (line === undefined || line < (lines.at(-1) ?? 0)) return;
    lines.push(line);
    indices.push(index);
  });
  return line => {
    let [from, to] = [0, lines.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((lines[middle] ?? 0) <= line) from = middle + 1;
      else to = middle;
    }
    return indices[Math.max(0, from - 1)] ?? -1;
  };
}

/** Makes a box of the `[ ]` with which an item begins, or takes the place of a box that another extension made of it. */
export function placeBox(item: Element, checked: boolean, act: string): void {
  for (const made of item.querySelectorAll(':scope > input, :scope > p:first-child > input')) made.remove();
  const within =
    item.firstElementChild?.tagName === 'P' && !item.firstChild?.textContent?.trim() ? item.firstElementChild : item;
  const holder = item.querySelector(':scope > p') ?? within;
  const first = [...holder.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  if (first) first.textContent = (first.textContent ?? '').replace(/^\s*\[[ xX]\]\s*/, '');
  const label = holder.textContent?.trim().replace(/\s+/g, ' ').slice(0, 200) || say('Task');
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
function giveLinks(pieces: readonly Piece[], links: readonly PreviewLink[], known: readonly Known[]): void {
  const byUrl = new Map<string, PreviewLink[]>();
  for (const link of links) {
    const same = byUrl.get(link.url);
    if (same) same.push(link);
    else byUrl.set(link.url, [link]);
  }
  const taken = new Map<string, number>();
  pieces.forEach(({ clean }, index) => {
    const about = known[index];
    const anchors = clean.querySelectorAll('a[data-href]');
    if (!about || anchors.length === 0) return;
    about.links = [...anchors].map(anchor => {
      const url = urlOf(anchor.getAttribute('data-href') ?? '');
      const same = byUrl.get(url) ?? [];
      const next = taken.get(url) ?? 0;
      taken.set(url, next + 1);
      return same[Math.min(next, same.length - 1)];
    });
  });
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
        h('button', { type: 'button', class: 'pb-link-button', 'data-pb-act': act }, icon('add'), say('Create')),
      );
  }
}

/** A mark stands at the last element that begins at or above the line of its problem. */
function placeMarks(piece: ParentNode, problems: readonly PreviewProblem[]): void {
  if (problems.length === 0) return;
  const elements = [...piece.querySelectorAll('[data-line]')];
  const byElement = new Map<Element, PreviewProblem[]>();
  let next = 0;
  for (const problem of problems) {
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

/** A missing section, at the place where it belongs. */
const ghostOf = ({ heading, description, level, act }: PreviewGhost): HTMLElement =>
  h(
    'section',
    { class: `pb-ghost pb-ghost-${Math.min(level, 6)}`, 'aria-label': say('Missing section: {0}', heading) },
    h(
      'div',
      { class: 'pb-ghost-text' },
      h('div', { class: 'pb-ghost-heading' }, heading),
      description === '' ? undefined : h('p', {}, description),
    ),
    h(
      'button',
      { type: 'button', class: 'pb-button', 'data-pb-act': act, 'aria-label': say('Add the section {0}', heading) },
      icon('add'),
      say('Add'),
    ),
  );
