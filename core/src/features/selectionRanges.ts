/** Selection ranges: what a selection grows to, from the word at the cursor to the whole document. */
import { eachSection, type Section } from '../parse/sections.ts';
import { lineEnd, lineStart, trimmedEnd } from '../text/lines.ts';
import { contains, type Range } from '../text/range.ts';
import type { DocumentView } from './documentView.ts';

/**
 * The ranges around an offset, the smallest first, each inside the next: word, link text, link, cell, paragraph, item,
 * list, what stands under a heading, section, document; in the frontmatter value, key with value, and all of it.
 */
export function selectionRanges({ document }: DocumentView, offset: number): Range[] {
  const { text, frontmatter, links, references, todos, sections } = document;
  const whole = { start: 0, end: text.length };
  const isAround = (range: Range) => range.start <= offset && offset <= range.end;
  const found: Range[] = [whole];
  const inline = [...links, ...references, ...todos].filter(isAround);
  for (const range of inline) {
    found.push(range);
    if ('text' in range) found.push(range.text);
    if ('title' in range) found.push(range.title);
    if ('destination' in range) found.push(range.destination);
  }
  if (frontmatter && isAround(frontmatter)) {
    found.push(frontmatter, frontmatter.content);
    for (const { keyRange, valueRange } of frontmatter.entries)
      found.push(keyRange, valueRange, { start: keyRange.start, end: Math.max(keyRange.end, valueRange.end) });
  }
  for (const section of eachSection(sections)) if (isAround(section)) found.push(...partsOf(text, section));
  for (const block of document.blocks) {
    if (!isAround(block)) continue;
    found.push({ start: block.start, end: trimmedEnd(text, block) });
    if (block.type === 'heading') found.push(block.content);
    if (block.type === 'listItem') found.push({ start: block.content, end: trimmedEnd(text, block) });
    if (block.type === 'table') found.push(...cellAt(text, block, offset));
    if (block.type === 'code' && block.fenced) found.push(...codeInside(text, block));
  }
  found.push(...wordAt(text, offset));
  return nested(found.filter(range => range.start < range.end && isAround(range)));
}

function partsOf(text: string, section: Section): Range[] {
  const { start, heading } = section;
  const end = trimmedEnd(text, section);
  let bodyStart = heading.end;
  while (bodyStart < end && /\s/.test(text.charAt(bodyStart))) bodyStart++;
  return [
    { start, end },
    { start: bodyStart, end },
  ];
}

/** The row and the cell of a table at an offset, the cell without the spaces around it. */
function cellAt(text: string, table: Range, offset: number): Range[] {
  const row = { start: lineStart(text, offset, table.start), end: Math.min(table.end, lineEnd(text, offset)) };
  const bars = [...text.slice(row.start, row.end).matchAll(/(?<!\\)\|/g)].map(({ index }) => row.start + index);
  let start = (bars.findLast(bar => bar < offset) ?? row.start - 1) + 1;
  let end = bars.find(bar => bar >= offset) ?? row.end;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [row, { start, end }];
}

/** The lines between the fences. */
function codeInside(text: string, { start, end }: Range): Range[] {
  const first = lineEnd(text, start) + 1;
  const last = lineStart(text, trimmedEnd(text, { start, end }));
  return first < last ? [{ start: first, end: last }] : [];
}

function wordAt(text: string, offset: number): Range[] {
  const line = { start: lineStart(text, offset), end: lineEnd(text, offset) };
  for (const { 0: word, index } of text.slice(line.start, line.end).matchAll(/[\p{L}\p{M}\p{N}_'’-]+/gu)) {
    const start = line.start + index;
    if (start <= offset && offset <= start + word.length) return [{ start, end: start + word.length }];
  }
  return [];
}

/** The ranges from the smallest on, equal ones once, and of two that cross each other the smaller one. */
function nested(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = kept.at(-1);
    const isSame = last?.start === start && last.end === end;
    if (!last || (contains({ start, end }, last) && !isSame)) kept.push({ start, end });
  }
  return kept;
}
