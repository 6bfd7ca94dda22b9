/** Titles: the headings of a document as readers see them, written in Markdown or as raw HTML. */
import type { Range } from '../text/range.ts';
import { headingText } from './headingText.ts';
import { htmlHeadings } from './htmlHeadings.ts';
import type { HtmlParts } from './htmlTags.ts';
import type { Scan } from './syntax.ts';

/** A heading with the text that its slug is made of. Its range is the whole heading. */
export interface Title extends Range {
  readonly level: number;
  /** What is shown, as written. */
  readonly content: Range;
  /** What is shown, as rendered. */
  readonly text: string;
}

/** All headings in document order, those in quotes and lists, too. */
export function collectTitles(text: string, { blocks, targets }: Scan, html: HtmlParts): Title[] {
  const titles: Title[] = htmlHeadings(text, html);
  const isMixed = titles.length > 0;
  for (const block of blocks)
    if (block.type === 'heading') {
      const { start, end, level, content } = block;
      titles.push({ start, end, level, content, text: headingText(text, block, targets) });
    }
  return isMixed ? titles.sort((a, b) => a.start - b.start) : titles;
}
