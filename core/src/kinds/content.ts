/** Content: how much of each sort of thing a section holds, and what it has too few or too many of. */
import type { Document } from '../parse/document.ts';
import type { Block } from '../parse/syntax.ts';
import { type Range, startingIn } from '../text/range.ts';
import { normalizeHeading } from './headings.ts';
import type { Count, OutlineContent } from './outline.ts';
import type { SectionBody } from './sectionBody.ts';

/** What can be counted. */
export type Countable = Exclude<keyof OutlineContent, 'requiredText' | 'forbiddenText'>;

/** A count that is not as the outline wants it. */
export interface Miscount {
  readonly what: Countable;
  readonly count: number;
  readonly wanted: Count;
}

const countables: readonly Countable[] = ['list', 'checklist', 'links', 'codeBlocks', 'tables', 'images', 'words'];

/** The counts of a section that are too small or too great. */
export function miscountsOf(document: Document, body: SectionBody, content: OutlineContent): Miscount[] {
  const miscounts: Miscount[] = [];
  for (const what of countables) {
    const wanted = content[what];
    if (!wanted) continue;
    const { min = 0, max = Number.POSITIVE_INFINITY } = wanted;
    const { count, generous } = countOf(document, body, content, what);
    if (count > max || (count < min && (generous?.() ?? count) < min)) miscounts.push({ what, count, wanted });
  }
  return miscounts;
}

/** How much there is; `generous` counts what may be meant as it, too. */
interface Counted {
  readonly count: number;
  readonly generous?: () => number;
}

function countOf(document: Document, body: SectionBody, content: OutlineContent, what: Countable): Counted {
  const { blocks } = body;
  switch (what) {
    case 'list': {
      // A table is another way to write a list.
      const count = countIf(blocks, ({ type }) => type === 'listItem');
      return { count, generous: () => count + blocks.reduce((rows, block) => rows + rowsOf(document.text, block), 0) };
    }
    case 'checklist':
      return { count: countIf(blocks, block => block.type === 'listItem' && block.checked !== undefined) };
    case 'links':
      return countLinks(document, body, content.links?.kind !== undefined);
    case 'codeBlocks':
      return { count: countIf(blocks, block => isCode(document.text, block, content.codeBlocks?.lang)) };
    case 'tables':
      return { count: countIf(blocks, block => isTable(document.text, block, content.tables?.columns)) };
    case 'images':
      return countImages(document, body);
    case 'words':
      return { count: blocks.reduce((words, block) => words + wordsOf(document.text, block), 0) };
  }
}

/** How many of the ranges, in order of their starts, count and begin in the body. */
function countWithin<T extends Range>(ranges: readonly T[], body: SectionBody, counts: (range: T) => boolean): number {
  const [from, to] = startingIn(ranges, body);
  let count = 0;
  for (let index = from; index < to; index++) {
    const range = ranges[index] as T;
    const isOut = body.without.some(other => other.start <= range.start && range.start < other.end);
    if (!isOut && counts(range)) count++;
  }
  return count;
}

function countIf<T>(all: readonly T[], counts: (one: T) => boolean): number {
  let count = 0;
  for (const one of all) if (counts(one)) count++;
  return count;
}

/** Links, references and marks without a link; where a kind is wanted, links out of the library are none. */
function countLinks({ text, links, references, todos }: Document, body: SectionBody, isKind: boolean): Counted {
  const count =
    countWithin(
      links,
      body,
      ({ syntax, path }) => (syntax === 'link' || syntax === 'html') && !(isKind && path === ''),
    ) +
    countWithin(references, body, ({ image, definition }) => !image && definition >= 0) +
    countWithin(todos, body, ({ link }) => link < 0);
  if (isKind) return { count };
  return { count: count + [...text.slice(body.start, body.end).matchAll(/\]\((?:[a-z]+:|\/\/)|<https?:/gi)].length };
}

function countImages({ text, links, references }: Document, body: SectionBody): Counted {
  const count =
    countWithin(links, body, ({ syntax, text: { start } }) => syntax === 'image' || text[start - 2] === '!') +
    countWithin(references, body, ({ image }) => image);
  const external = /!\[[^\]\r\n]{0,300}\]\((?:https?:|data:|\/\/)|<img\s[^<>]{0,300}src=["']?(?:https?:|data:|\/\/)/gi;
  return { count: count + [...text.slice(body.start, body.end).matchAll(external)].length };
}

function isCode(text: string, block: Block, lang: string | undefined): boolean {
  if (block.type !== 'code') return false;
  const info = text.slice(block.info.start, block.info.end).trim().split(/\s/)[0] ?? '';
  return lang === undefined || info.toLowerCase() === lang.toLowerCase();
}

function isTable(text: string, block: Block, columns: readonly string[] | undefined): boolean {
  if (block.type !== 'table') return false;
  const header = text.slice(block.start, block.end).split(/[\r\n]/)[0] ?? '';
  const names = header.split('|').map(normalizeHeading);
  return !columns || columns.every(column => names.includes(normalizeHeading(column)));
}

/** The rows of a table without its header. */
const rowsOf = (text: string, block: Block): number =>
  block.type === 'table'
    ? text
        .slice(block.start, block.end)
        .trimEnd()
        .split(/\r\n|[\r\n]/).length - 2
    : 0;

function wordsOf(text: string, block: Block): number {
  if (block.type !== 'paragraph' && block.type !== 'table') return 0;
  return (text.slice(block.start, block.end).match(/[\p{L}\p{N}][^\s|]*/gu) ?? []).length;
}

/** Where plain texts occur in a section, in any letter case. */
export function occurrencesOf({ text }: Document, { start, end }: Range, wanted: string): Range[] {
  const pattern = new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+'), 'gi');
  return [...text.slice(start, end).matchAll(pattern)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}
