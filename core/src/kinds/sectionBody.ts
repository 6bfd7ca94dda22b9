/** Section bodies: what stands under a heading. */
import type { Document } from '../parse/document.ts';
import type { Section } from '../parse/sections.ts';
import type { Block } from '../parse/syntax.ts';
import { contains, type Range } from '../text/range.ts';

/** What stands under a heading: from the end of the heading on, what belongs elsewhere left out. */
export interface SectionBody extends Range {
  readonly section: Section;
  /** The blocks under the heading, headings among them. */
  readonly blocks: readonly Block[];
  /** The sections right below. */
  readonly sections: readonly Section[];
  /** Where its own text ends and the first section below begins. */
  readonly ownEnd: number;
  /** The sections that stand in it by mistake. */
  readonly without: readonly Section[];
}

/** The body of a section that ends at `end`; `without` are sections that stand in it by mistake. */
export function bodyOf(document: Document, section: Section, end: number, without: readonly Section[]): SectionBody {
  const { start, heading } = section;
  const gone = without.filter(other => other !== section && start <= other.start && other.end <= end);
  const isHere = (range: Range) => !gone.some(other => contains(other, range));
  const sections = section.sections.filter(other => other.start < end && isHere(other));
  const blocks = blocksBetween(document.blocks, heading.end, end);
  return {
    section,
    start: heading.end,
    end,
    sections,
    blocks: gone.length === 0 ? blocks : blocks.filter(isHere),
    ownEnd: Math.min(end, section.sections[0]?.start ?? end),
    without: gone,
  };
}

function blocksBetween(blocks: readonly Block[], start: number, end: number): readonly Block[] {
  const from = firstFrom(blocks, start);
  return blocks.slice(from, firstFrom(blocks, end, from));
}

/** Index of the first block that begins at an offset or behind it; found by halving, from `low` on. */
function firstFrom(blocks: readonly Block[], offset: number, low = 0): number {
  let [from, to] = [low, blocks.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((blocks[middle]?.start ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether readers see nothing there: no text and no section below. Comments, rules and boxes without text are nothing. */
export const isEmpty = ({ text }: Document, { blocks, sections }: SectionBody): boolean =>
  sections.length === 0 && !blocks.some(block => isVisible(text, block));

function isVisible(text: string, block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return !/^\[[ xX]\]\s*$/.test(text.slice(block.start, Math.min(block.end, block.start + 40)));
    case 'html':
      return !isComment(text.slice(block.start, block.end).trim());
    case 'heading':
    case 'code':
    case 'table':
      return true;
    default:
      return false;
  }
}

const isComment = (html: string): boolean => html.startsWith('<!--') && html.indexOf('-->') === html.length - 3;
