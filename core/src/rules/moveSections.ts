/** Moving sections to where the outline wants them. */
import type { MisplacedSection } from '../kinds/outlineMatch.ts';
import { type Document, parseDocument } from '../parse/document.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { lineEnding } from '../text/lines.ts';
import { blankLineBefore } from './blockEdits.ts';
import { shiftHeadings } from './headingLevels.ts';

/**
 * Cuts each section out and puts it where it belongs, at the level that it should have; several of one place in their
 * order. `undefined` where the text would not mean the same afterwards, as when code is never closed.
 */
export function moveSections(document: Document, misplaced: readonly MisplacedSection[]): TextEdit | undefined {
  const { text } = document;
  const eol = lineEnding(text);
  const pasted = misplaced.map(section => ({ at: section.at, block: writtenAtLevel(document, section) }));
  const cuts = misplaced.map(({ section: { start }, end }) => ({ start, end }));
  const places = [...new Set([...pasted.map(({ at }) => at), ...cuts.flatMap(({ start, end }) => [start, end])])];
  let moved = '';
  let position = 0;
  for (const place of [...places.filter(other => other < text.length).sort((a, b) => a - b), text.length]) {
    if (!cuts.some(({ start, end }) => start <= position && position < end)) moved += text.slice(position, place);
    position = place;
    const behind = place < text.length ? eol + eol : eol;
    for (const { block } of pasted.filter(({ at }) => at === place))
      moved += blankLineBefore(moved).replaceAll('\n', eol) + block + behind;
  }
  if (cuts.some(({ end }) => end === text.length)) moved = moved.trimEnd() + eol;
  return meansTheSame(document, moved) ? difference(text, moved) : undefined;
}

function writtenAtLevel(document: Document, { section, level, end }: MisplacedSection): string {
  const range = { start: section.start, end };
  const shifted = shiftHeadings(document, range, level - section.level).map(edit => ({
    ...edit,
    start: edit.start - section.start,
    end: edit.end - section.start,
  }));
  return applyEdits(document.text.slice(section.start, end), shifted).trimEnd();
}

/** The one edit that makes one text of another, from the first character that differs to the last. */
function difference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}

/** Whether the same headings, links and blocks are there, in whatever order. */
function meansTheSame(before: Document, text: string): boolean {
  const after = parseDocument(text);
  const sameHeadings = sorted(before.titles.map(title => title.text)) === sorted(after.titles.map(title => title.text));
  const sameLinks = sorted(before.links.map(({ path }) => path)) === sorted(after.links.map(({ path }) => path));
  return sameHeadings && sameLinks && before.blocks.length === after.blocks.length;
}

const sorted = (texts: readonly string[]): string => JSON.stringify([...texts].sort());
