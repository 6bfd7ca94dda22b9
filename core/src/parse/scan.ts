/** The structural scanner's door: everything that bears on us in one text, found in one pass of blocks and one of inlines. */

import type { Passage } from './blockState.ts';
import { scanBlocks } from './blocks.ts';
import { type Found, nothingFound, scanInlines } from './inlines.ts';
import { sourceOf } from './stretches.ts';
import type { Scan, Targets } from './syntax.ts';
import { eachCell } from './table.ts';

/** How thorough a scan is. */
export interface ScanOptions {
  /** `where needed` (the default): only in texts that hold a `[`, a `<`, a `{` or the mark `TODO`, for in others nothing is found that bears on us. */
  readonly inlines?: 'where needed' | 'everywhere';
}

/** What makes a text's inlines worth scanning. */
const MARKS: readonly string[] = ['[', '<', '{', 'TODO'];

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Scans a Markdown text: blocks, links, references, raw HTML, code spans and autolinks, as CommonMark 0.31.2 and GFM have them.
 * `start`: offset of the line that scanning begins with, after a frontmatter; offsets in the result are UTF-16 offsets in the whole text.
 * Never throws; takes time in proportion to the text's length.
 */
export const scan = (text: string, start = 0, options: ScanOptions = {}): Scan => {
  const first = start === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : start;
  const state = scanBlocks(text, first, options.inlines === 'everywhere' ? undefined : MARKS);
  const { blocks, definitions, footnotes } = state;
  const targets: Targets = { definitions, footnotes };
  const found = nothingFound();
  for (const passage of state.passages) scanPassage(text, passage, targets, found);
  const { links, references, html, codeSpans, autolinks } = found;
  return { blocks, links, references, html, codeSpans, autolinks, targets };
};

const scanPassage = (text: string, { kind, start, end, stretches }: Passage, targets: Targets, found: Found): void => {
  if (kind === 'html') found.html.push({ start, end, stretches });
  else if (kind === 'text') scanInlines(sourceOf(text, start, end, stretches), targets, found);
  else {
    eachCell(text, start, end, (cellStart, cellEnd) => {
      scanInlines(sourceOf(text, cellStart, cellEnd, undefined), targets, found);
    });
  }
};
