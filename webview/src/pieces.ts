/** Pieces: the nodes that stand side by side in rendered text, each sanitised once for as long as it stays what it is. */
import { lineOf } from './dom.ts';
import { type Folders, sanitize } from './sanitize.ts';

/** One of the nodes that rendered text consists of. */
export interface Piece {
  /** Its HTML, lines counted from its own. The same source gives the same nodes. */
  readonly source: string;
  /** The line of its first element of which one is known, from 0. */
  readonly line: number | undefined;
  /** It sanitised, lines counted from its own; to be cloned. */
  readonly clean: DocumentFragment;
}

/** The pieces of rendered Markdown that may be shown; those of `before` are taken over where they are the same. */
export function piecesOf(html: string, folders: Folders, before: readonly Piece[]): Piece[] {
  const known = new Map(before.map(({ source, clean }) => [source, clean]));
  const found = split(html);
  const fresh = [...new Map(found.map(one => [one.source, one.node])).entries()].filter(
    ([source]) => !known.has(source),
  );
  const sanitized = sanitize(
    fresh.map(([, node]) => node),
    folders,
  );
  fresh.forEach(([source], index) => {
    known.set(source, sanitized[index] ?? document.createDocumentFragment());
  });
  return found.flatMap(({ source, line }) => {
    const clean = known.get(source);
    return clean?.hasChildNodes() ? [{ source, line, clean }] : [];
  });
}

/** A copy of a piece, its lines counted from the text's beginning. */
export function copyOf({ clean, line }: Piece): DocumentFragment {
  const copy = clean.cloneNode(true) as DocumentFragment;
  if (line !== undefined) shiftLines(copy, line);
  return copy;
}

/** Adds to the lines of all elements. */
export function shiftLines(within: ParentNode, by: number): void {
  for (const element of within.querySelectorAll('[data-line]')) shiftLine(element, by);
}

/** Adds to the line of an element, where it has one. */
export function shiftLine(element: Element, by: number): void {
  const line = lineOf(element);
  if (line !== undefined) element.setAttribute('data-line', String(line + by));
}

/** The nodes of HTML; nothing of it is run or loaded. */
function split(html: string): { source: string; line: number | undefined; node: Node }[] {
  const { body } = new DOMParser().parseFromString(`<body>${withPlaceholders(html)}`, 'text/html');
  return [...body.childNodes].map(node => {
    if (!(node instanceof Element)) return { source: `${node.nodeType} ${node.nodeValue}`, line: undefined, node };
    const first = node.hasAttribute('data-line') ? node : node.querySelector('[data-line]');
    const line = first ? lineOf(first) : undefined;
    if (line !== undefined) {
      shiftLine(node, -line);
      shiftLines(node, -line);
    }
    return { source: node.outerHTML, line, node };
  });
}

/** A placeholder such as `<Who was there>` looks like HTML; one that names no element and is closed nowhere is shown as it is written. */
function withPlaceholders(html: string): string {
  const closed = new Set([...html.matchAll(/<\/(\w+)/g)].map(([, name = '']) => name.toLowerCase()));
  const isElement = (name: string) =>
    closed.has(name.toLowerCase()) || !(document.createElement(name) instanceof HTMLUnknownElement);
  return html.replace(/<([a-z]\w*)((?:\s+[^\s<>="'/]+)*)>/gi, (all, name: string, words: string) =>
    isElement(name) ? all : `&lt;${name}${words}&gt;`,
  );
}
