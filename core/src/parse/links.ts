/** Links: every place of a document that names a target of its own, whatever syntax it is written in. */
import type { Range } from '../text/range.ts';
import type { HtmlTag } from './htmlTags.ts';
import type { Block, InlineLink } from './syntax.ts';
import { type LocalUrl, readUrl } from './url.ts';

/** A link to a file of the same tree, in scope for checks. Its range is the whole construct. */
export interface Link extends Range, LocalUrl {
  readonly syntax: 'link' | 'image' | 'definition' | 'html';
  /** What is shown, as written: link text, image alt, a definition's label; empty for HTML. */
  readonly text: Range;
  /** The destination as written, without `<>` or quotes. */
  readonly destination: Range;
  /** Whether the destination stands in `<>`, where spaces and parentheses need no escape. */
  readonly bracketed: boolean;
  /** The part of `destination` from `#` on; empty at its end where there is none. */
  readonly hash: Range;
  /** Offset at which the path of `destination` ends and its query or fragment begins. */
  readonly pathEnd: number;
}

/** All links of a document in the order in which they stand, external ones left out. */
export function collectLinks(
  text: string,
  inlineLinks: readonly InlineLink[],
  blocks: readonly Block[],
  tags: readonly HtmlTag[],
): Link[] {
  const links: Link[] = [];
  for (const link of inlineLinks) add(links, text, link.image ? 'image' : 'link', link, link.text, link);
  const inline = links.length;
  for (const block of blocks)
    if (block.type === 'definition') add(links, text, 'definition', block, block.label, block);
  for (const tag of tags) addHtml(links, text, tag);
  return links.length > inline ? links.sort((a, b) => a.start - b.start) : links;
}

function addHtml(links: Link[], text: string, tag: HtmlTag): void {
  const wanted = tag.name === 'a' ? 'href' : tag.name === 'img' ? 'src' : undefined;
  const attribute = tag.attributes.find(({ name }) => name === wanted);
  if (!attribute || tag.closing) return;
  const nothing = { start: tag.end, end: tag.end };
  add(links, text, 'html', tag, nothing, { destination: attribute.value, url: attribute.text.trim() });
}

function add(
  links: Link[],
  text: string,
  syntax: Link['syntax'],
  { start, end }: Range,
  shown: Range,
  { destination, url }: { destination: Range; url: string },
): void {
  const read = readUrl(url);
  if (!read) return;
  const { path, fragment, malformed } = read;
  const bracketed = text[destination.start - 1] === '<';
  const hash = hashOf(text, destination, read);
  const pathEnd = queryStart(text, destination.start, hash.start);
  links.push({ syntax, start, end, text: shown, destination, bracketed, hash, pathEnd, path, fragment, malformed });
}

/** The first `#` that is not part of an entity such as `&#35;`. */
function hashOf(text: string, { start, end }: Range, { fragment }: LocalUrl): Range {
  if (fragment === undefined) return { start: end, end };
  let at = indexWithin(text, '#', start, end);
  while (at > start && text[at - 1] === '&') at = indexWithin(text, '#', at + 1, end);
  return at < 0 ? { start, end } : { start: at, end };
}

/** Offset of the first `?`, which may be escaped, before `end`; else `end`. */
function queryStart(text: string, start: number, end: number): number {
  const at = indexWithin(text, '?', start, end);
  if (at < 0) return end;
  return at > start && text[at - 1] === '\\' ? at - 1 : at;
}

/** Where a mark stands first, -1 where it does not: the rest of the text is not searched, once for each link. */
function indexWithin(text: string, mark: string, start: number, end: number): number {
  const at = text.slice(start, end).indexOf(mark);
  return at < 0 ? -1 : start + at;
}

/** For each definition that is a link, by its index in the blocks: the index of that link. */
export function definedLinks(blocks: readonly Block[], links: readonly Link[]): ReadonlyMap<number, number> {
  const byStart = new Map<number, number>();
  links.forEach((link, index) => {
    if (link.syntax === 'definition') byStart.set(link.start, index);
  });
  const defined = new Map<number, number>();
  blocks.forEach((block, index) => {
    const link = block.type === 'definition' ? byStart.get(block.start) : undefined;
    if (link !== undefined) defined.set(index, link);
  });
  return defined;
}
