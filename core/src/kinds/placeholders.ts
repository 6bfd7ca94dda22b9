/** Placeholders: what a template leaves for the author to write, found where it was never replaced. */
import type { Document } from '../parse/document.ts';
import { scan } from '../parse/scan.ts';
import type { Section } from '../parse/sections.ts';
import { contains, type Range, startingIn } from '../text/range.ts';
import type { Kind } from './kind.ts';
import type { OutlineSection } from './outline.ts';
import { itemSnippet } from './sectionText.ts';
import { escapeSnippet, placeholdersIn, withoutPlaceholders } from './snippetText.ts';

/** The placeholders of the kind's own text that still stand in a document, in their order, code and comments left out. */
export function leftPlaceholders({ text, frontmatter, blocks }: Document, kind: Kind): Range[] {
  const start = frontmatter?.bodyStart ?? 0;
  const found = [...written(text, start, kind), ...snippets(text, start)].sort((a, b) => a.start - b.start);
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

/** What of the template still stands in a document. */
export interface Leftovers {
  /** Sections that hold nothing but the template's own text, the outermost. */
  readonly sections: readonly Section[];
  /** Placeholders everywhere else. */
  readonly placeholders: readonly Range[];
}

/** The placeholders that are left in a document, those of sections that nobody has begun to write taken together. */
export function findLeftovers(document: Document, kind: Kind): Leftovers {
  const found = leftPlaceholders(document, kind);
  if (found.length === 0) return { sections: [], placeholders: [] };
  const untouched: Section[] = [];
  const covered = new Set<Range>();
  const visit = (sections: readonly Section[]): void => {
    for (const section of sections) {
      const here = found.slice(...startingIn(found, section));
      if (here.length === 0) continue;
      if (isAsWritten(document.text, section, placeholdersOf(kind))) {
        untouched.push(section);
        for (const range of here) covered.add(range);
      } else visit(section.sections);
    }
  };
  visit(document.sections.flatMap(section => (section.level === 1 ? section.sections : [section])));
  return { sections: untouched, placeholders: found.filter(range => !covered.has(range)) };
}

/** Whether each line under the section's heading is one that the template writes. */
function isAsWritten(text: string, { heading, end }: Section, { lines }: Placeholders): boolean {
  const under = text.slice(heading.end, end).split(/[\r\n]+/);
  return under.map(bare).every(line => line === '' || lines.has(line));
}

/** A line without the signs of a heading, whose level depends on where the section stands. */
const bare = (line: string): string => line.trim().replace(/^#{1,6}\s+/, '');

/** `<First step name>` and its like, letter for letter. */
function* written(text: string, start: number, kind: Kind): Generator<Range> {
  for (let at = text.indexOf('<', start); at >= 0; at = text.indexOf('<', at + 1)) {
    // To find out what the template writes takes a while, and most texts have no `<`.
    const { texts, longest } = placeholdersOf(kind);
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
  /** The lines that the template writes, headings without their signs. */
  readonly lines: ReadonlySet<string>;
}

const known = new WeakMap<Kind, Placeholders>();

/** Every placeholder that the kind's outline writes, as the template writes it; made once a kind. */
function placeholdersOf(kind: Kind): Placeholders {
  let placeholders = known.get(kind);
  if (!placeholders) {
    const snippets = linesOf(kind.outline.sections);
    const texts = new Set(snippets.flatMap(placeholdersIn));
    const lines = new Set(snippets.map(line => bare(withoutPlaceholders(line))));
    placeholders = { texts, longest: Math.max(0, ...[...texts].map(({ length }) => length)), lines };
    known.set(kind, placeholders);
  }
  return placeholders;
}

/** More items than these are not named in words. */
const mostItems = 11;

const linesOf = (sections: readonly OutlineSection[]): string[] =>
  sections.flatMap(({ heading, body = [], items, sections: nested = [] }) => {
    const count = items ? Math.max(mostItems, items.min ?? 0) : 0;
    const written = Array.from({ length: count }, (_, index) => (items ? itemSnippet(items, index + 1, 3) : [])).flat();
    return [escapeSnippet(heading), ...body, ...written, ...linesOf(nested)];
  });
