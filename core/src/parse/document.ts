/** Documents: everything the rules and features want to know of one Markdown text. */

import type { Range } from '../text/range.ts';
import { type Frontmatter, parseFrontmatter } from './frontmatter.ts';
import { headingText } from './headingText.ts';
import { type HtmlTag, readHtml } from './htmlTags.ts';
import { collectLinks, type Link } from './links.ts';
import { scan } from './scan.ts';
import { collectSections, type Section } from './sections.ts';
import { collectSuppressions, type Suppression } from './suppressions.ts';
import type { Block, Reference } from './syntax.ts';
import { collectTodos, type Todo } from './todos.ts';

/** A place that a fragment can lead to by a name of its own: `id=` of any tag, `name=` of `<a>`. */
export interface Anchor extends Range {
  readonly name: string;
}

/** A heading as readers see it, written in Markdown or as raw HTML. Its range is the whole heading. */
export interface Title extends Range {
  readonly level: number;
  /** What is shown, as written. */
  readonly content: Range;
  /** What is shown, as rendered: the text that GitHub makes the slug from. */
  readonly text: string;
}

/** One parsed text. Every range lies inside `text`; every list is in document order. */
export interface Document {
  readonly text: string;
  readonly frontmatter: Frontmatter | undefined;
  readonly blocks: readonly Block[];
  readonly titles: readonly Title[];
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  readonly references: readonly Reference[];
  readonly anchors: readonly Anchor[];
  readonly todos: readonly Todo[];
  readonly suppressions: readonly Suppression[];
}

/** Parses any text. Never throws; broken text is data. */
export function parseDocument(text: string): Document {
  const frontmatter = parseFrontmatter(text);
  const found = scan(text, frontmatter?.bodyStart ?? 0);
  const html = readHtml(text, found.html);
  const links = collectLinks(text, found.links, found.blocks, html.tags);
  return {
    text,
    frontmatter,
    blocks: found.blocks,
    titles: collectTitles(text, found.blocks, html.headings),
    sections: collectSections(text, found.blocks),
    links,
    references: found.references,
    anchors: html.tags.flatMap(anchorsOfTag),
    todos: collectTodos(text, found, links),
    suppressions: collectSuppressions(text, html.comments, found.blocks),
  };
}

function collectTitles(text: string, blocks: readonly Block[], htmlHeadings: readonly Title[]): Title[] {
  const titles: Title[] = [...htmlHeadings];
  for (const block of blocks)
    if (block.type === 'heading') {
      const { start, end, level, content } = block;
      titles.push({ start, end, level, content, text: headingText(text, block) });
    }
  return htmlHeadings.length > 0 ? titles.sort((a, b) => a.start - b.start) : titles;
}

function anchorsOfTag({ name: tagName, attributes }: HtmlTag): Anchor[] {
  return attributes.flatMap(({ name, value, range }) =>
    value !== '' && (name === 'id' || (name === 'name' && tagName === 'a'))
      ? [{ name: value, start: range.start, end: range.end }]
      : [],
  );
}
