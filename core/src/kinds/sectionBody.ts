/** Section bodies: what stands under a heading. */
import type { Document } from '../parse/document.ts';
import type { Section } from '../parse/sections.ts';
import type { Block } from '../parse/syntax.ts';
import { contains, firstFrom, type Range } from '../text/range.ts';

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
  const { start, heading, sections } = section;
  const from = firstFrom(document.blocks, heading.end);
  const body = {
    section,
    start: heading.end,
    end,
    sections: end < section.end ? sections.filter(other => other.start < end) : sections,
    blocks: document.blocks.slice(from, firstFrom(document.blocks, end, from)),
    ownEnd: Math.min(end, sections[0]?.start ?? end),
    without: nothing,
  };
  const gone = without.filter(other => other !== section && start <= other.start && other.end <= end);
  if (gone.length === 0) return body;
  const isHere = (range: Range) => !gone.some(other => contains(other, range));
  return { ...body, sections: body.sections.filter(isHere), blocks: body.blocks.filter(isHere), without: gone };
}

const nothing: readonly Section[] = [];

/** Whether readers see nothing there: no text and no section below. Comments, rules and boxes without text are nothing. */
export const isEmpty = ({ text }: Document, { blocks, sections }: SectionBody): boolean =>
  sections.length === 0 && !blocks.some(block => isVisible(text, block));

function isVisible(text: string, block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return (
        text[block.start] !== '[' ||
        !/^\[[ xX]\]\s*$/.test(text.slice(block.start, Math.min(block.end, block.start + 40)))
      );
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
