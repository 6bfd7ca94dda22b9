/** Documents: everything the rules and features want to know of one Markdown text. */

import type { Range } from '../text/range.ts';
import { attributeIds } from './attributeLists.ts';
import { type Frontmatter, parseFrontmatter } from './frontmatter.ts';
import { type HtmlTag, readHtml } from './htmlTags.ts';
import { collectLinks, type Link } from './links.ts';
import { lastFrom, withoutNotMarkdown } from './notMarkdown.ts';
import { scan } from './scan.ts';
import { collectSections, type Section } from './sections.ts';
import { collectStrays, type Stray } from './strays.ts';
import { collectSuppressions, type Suppression } from './suppressions.ts';
import type { Block, InlineLink, Reference } from './syntax.ts';
import { collectTitles, type Title } from './titles.ts';
import { collectTodos, type Todo } from './todos.ts';

/** A place that a fragment can lead to by a name of its own: `id=` of any tag, `name=` of `<a>`. */
export interface Anchor extends Range {
  readonly name: string;
}

/** One parsed text. Every range lies inside `text`; every list is in document order. */
export interface Document {
  readonly text: string;
  readonly frontmatter: Frontmatter | undefined;
  readonly blocks: readonly Block[];
  readonly titles: readonly Title[];
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  /** References; of those without a definition, only what is not part of a link. */
  readonly references: readonly Reference[];
  readonly strays: readonly Stray[];
  readonly anchors: readonly Anchor[];
  readonly todos: readonly Todo[];
  readonly suppressions: readonly Suppression[];
  /**
   * What has been found in the document so far, by who found it: a cache that goes with it. A weak map would hold what it
   * keeps for longer than the document, until the whole heap is looked through.
   */
  readonly found: Record<string, unknown>;
}

/** Parses any text. Never throws; broken text is data. */
export function parseDocument(text: string): Document {
  const frontmatter = parseFrontmatter(text);
  const found = withoutNotMarkdown(text, scan(text, frontmatter?.bodyStart ?? 0));
  const html = readHtml(text, found);
  const titles = collectTitles(text, found, html);
  const links = collectLinks(text, found.links, found.blocks, html.tags);
  return {
    text,
    frontmatter,
    blocks: found.blocks,
    titles,
    sections: collectSections(text, found.blocks, titles),
    links,
    references: found.references.filter(reference => !isProse(reference, found.links)),
    strays: collectStrays(text, found),
    anchors: [...html.tags.flatMap(anchorsOfTag), ...attributeIds(text, found)],
    todos: collectTodos(text, found, links),
    suppressions: collectSuppressions(text, html.comments, found.blocks, frontmatter?.bodyStart ?? 0),
    found: {},
  };
}

/** Parses the frontmatter of a text and nothing else: the text of the document ends where its body begins. */
export function parseFrontmatterOnly(text: string): Document {
  const frontmatter = parseFrontmatter(text);
  return parseDocument(frontmatter?.closed ? text.slice(0, frontmatter.bodyStart) : frontmatter ? text : '');
}

function anchorsOfTag({ name: tag, attributes }: HtmlTag): Anchor[] {
  return attributes.flatMap(({ name, text, start, end }) =>
    text !== '' && (name === 'id' || (name === 'name' && tag === 'a')) ? [{ name: text, start, end }] : [],
  );
}

/** Brackets beside or inside a link's text, as in `[@ann][A proposal](a.md)` and `[[draft][b] notes](a.md)`, are no reference. */
function isProse({ definition, label }: Reference, links: readonly InlineLink[]): boolean {
  if (definition >= 0) return false;
  const link = lastFrom(links, label.start);
  return link !== undefined && label.end <= link.text.end;
}
