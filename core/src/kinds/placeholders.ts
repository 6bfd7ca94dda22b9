/** Placeholders: what a template leaves for the author to write, found where it was never replaced. */
import type { Document } from '../parse/document.ts';
import { scan } from '../parse/scan.ts';
import { contains, type Range } from '../text/range.ts';
import type { Kind } from './kind.ts';
import type { OutlineSection } from './outline.ts';
import { itemSnippet } from './sectionText.ts';
import { placeholdersIn } from './snippetText.ts';

/** The placeholders of the kind's own text that still stand in a document, code and comments left out. */
export function leftPlaceholders({ text, frontmatter, blocks }: Document, kind: Kind): Range[] {
  const known = placeholdersOf(kind);
  const start = frontmatter?.bodyStart ?? 0;
  const found = [...written(text, start, known), ...snippets(text, start)].sort((a, b) => a.start - b.start);
  if (found.length === 0) return [];
  const { codeSpans, html } = scan(text, start, { inlines: 'everywhere' });
  const comments = html.filter(range => text.startsWith('<!--', range.start));
  const hidden = [...blocks.filter(({ type }) => type === 'code'), ...codeSpans, ...comments];
  hidden.sort((a, b) => a.start - b.start);
  let next = 0;
  return found.filter(range => {
    while (next < hidden.length && (hidden[next]?.end ?? 0) <= range.start) next++;
    return !contains(hidden[next] ?? { start: text.length, end: text.length }, range);
  });
}

/** `<First step name>` and its like, letter for letter. */
function* written(text: string, start: number, { texts, longest }: Placeholders): Generator<Range> {
  for (let at = text.indexOf('<', start); at >= 0; at = text.indexOf('<', at + 1)) {
    const length = text.slice(at, at + longest).indexOf('>') + 1;
    if (length > 0 && texts.has(text.slice(at, at + length))) yield { start: at, end: at + length };
  }
}

/** `${1:…}`, as an editor leaves it that does not know snippets. */
function* snippets(text: string, start: number): Generator<Range> {
  for (let at = text.indexOf('${', start); at >= 0; at = text.indexOf('${', at + 2)) {
    const match = /^\$\{\d{1,3}[:|][^{}\r\n]{0,200}\}/.exec(text.slice(at, at + 220));
    if (match) yield { start: at, end: at + match[0].length };
  }
}

interface Placeholders {
  readonly texts: ReadonlySet<string>;
  readonly longest: number;
}

const known = new WeakMap<Kind, Placeholders>();

/** Every placeholder that the kind's outline writes, as the template writes it; made once a kind. */
function placeholdersOf(kind: Kind): Placeholders {
  let placeholders = known.get(kind);
  if (!placeholders) {
    const texts = new Set(linesOf(kind.outline.sections).flatMap(placeholdersIn));
    placeholders = { texts, longest: Math.max(0, ...[...texts].map(({ length }) => length)) };
    known.set(kind, placeholders);
  }
  return placeholders;
}

/** More items than these are not named in words. */
const mostItems = 11;

const linesOf = (sections: readonly OutlineSection[]): string[] =>
  sections.flatMap(({ body = [], items, sections: nested = [] }) => {
    const count = items ? Math.max(mostItems, items.min ?? 0) : 0;
    const written = Array.from({ length: count }, (_, index) => (items ? itemSnippet(items, index + 1, 3) : [])).flat();
    return [...body, ...written, ...linesOf(nested)];
  });
