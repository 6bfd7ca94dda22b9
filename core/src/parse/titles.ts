/** Titles: the headings of a document as readers see them, written in Markdown or as raw HTML. */
import type { Range } from '../text/range.ts';
import { decodeReferences } from './entities.ts';
import { headingText } from './headingText.ts';
import type { HtmlTag } from './htmlTags.ts';
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
export function collectTitles(text: string, { blocks, targets }: Scan, tags: readonly HtmlTag[]): Title[] {
  const titles = htmlTitles(text, tags);
  const isMixed = titles.length > 0;
  for (const block of blocks)
    if (block.type === 'heading') {
      const { start, end, level, content } = block;
      titles.push({ start, end, level, content, text: headingText(text, block, targets) });
    }
  return isMixed ? titles.sort((a, b) => a.start - b.start) : titles;
}

/** `<h1>…</h1>` to `<h6>…</h6>`. */
function htmlTitles(text: string, tags: readonly HtmlTag[]): Title[] {
  return tags.flatMap((open, index) => {
    const level = /^h([1-6])$/.exec(open.name)?.[1];
    if (!level || open.closing) return [];
    let next = index + 1;
    while (next < tags.length && !/^h[1-6]$/.test(tags[next]?.name ?? '')) next++;
    const close = tags[next];
    if (!close?.closing) return [];
    const content = { start: open.end, end: close.start };
    const inside = tags.slice(index + 1, next);
    return [
      { start: open.start, end: close.end, level: Number(level), content, text: shownText(text, content, inside) },
    ];
  });
}

/** The text between tags, with white space as a browser shows it. */
function shownText(text: string, { start, end }: Range, tags: readonly Range[]): string {
  let shown = '';
  let at = start;
  for (const tag of tags) {
    shown += decodeReferences(text, at, tag.start);
    at = tag.end;
  }
  return (shown + decodeReferences(text, at, end)).replace(/\s+/g, ' ').trim();
}
