/** Headings written as raw HTML: `<h1>` to `<h6>` with the text between the tags. */
import type { Range } from '../text/range.ts';
import { decodeReferences } from './entities.ts';
import type { HtmlParts, HtmlTag } from './htmlTags.ts';

/** A heading written as raw HTML; its range is both tags and what stands between. */
export interface HtmlHeading extends Range {
  readonly level: number;
  /** Between the tags. */
  readonly content: Range;
  /** The rendered text: tags and comments dropped, character references decoded, space at both ends trimmed. */
  readonly text: string;
}

const NAME = /^h[1-6]$/;

/** The raw HTML headings among a text's tags, in document order; one that isn't closed before the next begins is none. */
export const htmlHeadings = (text: string, { tags, comments }: HtmlParts): HtmlHeading[] => {
  const headings: HtmlHeading[] = [];
  const markup: Range[] = [...tags, ...comments].sort((a, b) => a.start - b.start);
  let open: HtmlTag | undefined;
  let next = 0;
  for (const tag of tags) {
    if (!NAME.test(tag.name)) continue;
    if (tag.closing && open?.name === tag.name) {
      while (markup[next]!.start < open.end) next++;
      const inner: Range[] = [];
      for (; markup[next]!.start < tag.start; next++) inner.push(markup[next]!);
      const content = { start: open.end, end: tag.start };
      const shown = textBetween(text, open.end, tag.start, inner).trim();
      headings.push({ start: open.start, end: tag.end, level: Number(tag.name[1]), content, text: shown });
      open = undefined;
    } else if (!tag.closing) open = tag;
  }
  return headings;
};

const textBetween = (text: string, start: number, end: number, markup: readonly Range[]): string => {
  let result = '';
  let at = start;
  for (const { start: from, end: to } of markup) {
    result += decodeReferences(text, at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return result + decodeReferences(text, at, end);
};
