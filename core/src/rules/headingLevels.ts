/** Changing the levels of headings. */
import type { Document } from '../parse/document.ts';
import type { Heading } from '../parse/syntax.ts';
import type { TextEdit } from '../text/edit.ts';
import { contains, type Range } from '../text/range.ts';

/** Moves every heading that begins in the range `by` levels down (or up, below 0), as far as there are levels. */
export function shiftHeadings(
  { text, blocks }: Pick<Document, 'text' | 'blocks'>,
  range: Range,
  by: number,
): TextEdit[] {
  return blocks.flatMap(block =>
    block.type === 'heading' && block.parent < 0 && contains(range, block)
      ? withLevel(text, block, block.level + by)
      : [],
  );
}

/** Gives a heading another level. One with an underline keeps it where there is such a level. */
function withLevel(text: string, heading: Heading, wanted: number): TextEdit[] {
  const { level, setext, start, end, content } = heading;
  const target = Math.min(6, Math.max(1, wanted));
  if (target === level) return [];
  if (!setext) return markers(text, start, level, target);
  const underline = { start: content.end, end };
  if (target <= 2)
    return [{ ...underline, text: text.slice(content.end, end).replace(/[=-]/g, target === 1 ? '=' : '-') }];
  // Over several lines there is no other way to write it.
  if (/[\r\n]/.test(text.slice(content.start, content.end))) return [];
  return [
    { start: content.start, end: content.start, text: `${'#'.repeat(target)} ` },
    { ...underline, text: '' },
  ];
}

function markers(text: string, start: number, level: number, target: number): TextEdit[] {
  const at = text.indexOf('#', start);
  return [{ start: at, end: at + level, text: '#'.repeat(target) }];
}
