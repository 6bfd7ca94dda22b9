/** Style: what remark-lint says of the Markdown of a document, taken in beside the problems of our own rules. */
import type { Config } from './config/config.ts';
import type { Facts } from './library/facts.ts';
import type { Problem } from './library/problem.ts';
import { parseFrontmatter } from './parse/frontmatter.ts';
import { withoutNotMarkdown } from './parse/notMarkdown.ts';
import { scan } from './parse/scan.ts';
import type { Range } from './text/range.ts';

/** A rule of remark-lint. */
export interface StyleRule {
  readonly id: string;
  /** One sentence for lists of rules. */
  readonly summary: string;
}

/**
 * The rules of remark-lint's recommended preset that are run, by its ids. Left out are `no-undefined-references`, which
 * takes every `[word]` for a broken link where our `undefined-reference` tells the broken ones, and
 * `no-unused-definitions`, of which our `unused-definition` tells the same.
 */
export const styleRules: readonly StyleRule[] = [
  { id: 'final-newline', summary: 'A document does not end with a line ending.' },
  { id: 'hard-break-spaces', summary: 'A line ends in more spaces than the two that break it.' },
  { id: 'list-item-bullet-indent', summary: 'The marker of a list item is indented.' },
  { id: 'list-item-indent', summary: 'More than one space follows the marker of a list item.' },
  { id: 'no-blockquote-without-marker', summary: "A line of a block quote begins without '>'." },
  { id: 'no-duplicate-definitions', summary: 'A link reference or footnote is defined twice.' },
  { id: 'no-heading-content-indent', summary: 'More than one space stands between a heading and its marks.' },
  { id: 'no-literal-urls', summary: "An address stands in the text without '<' and '>'." },
  { id: 'no-shortcut-reference-image', summary: "An image is referred to as '![label]' instead of '![label][]'." },
  { id: 'no-shortcut-reference-link', summary: "A link is referred to as '[label]' instead of '[label][]'." },
  { id: 'ordered-list-marker-style', summary: "The numbers of a list are followed by ')' instead of '.'." },
];

/** Where the page of a rule of remark-lint is published. */
export const stylePage = (id: string): string =>
  `https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-${id}#readme`;

/** What remark-lint says at a place. */
export interface StyleMessage extends Range {
  readonly rule: string;
  readonly message: string;
  /** Where the rule is explained. */
  readonly url: string | undefined;
}

/** Whether the author wants style messages of a document: only those of a kind get any. */
export const wantsStyle = ({ kind, readable }: Facts, { style }: Config): boolean =>
  style === 'recommended' && kind !== undefined && readable;

/** What remark-lint says of a text as problems, but for what it takes for Markdown: frontmatter, mathematics, shortcodes. */
export function styleProblems(text: string, messages: readonly StyleMessage[]): Problem[] {
  const body = parseFrontmatter(text)?.bodyStart ?? 0;
  const { codeSpans } = withoutNotMarkdown(text, scan(text, body));
  const isMarkdown = ({ start }: Range): boolean =>
    start >= body && !codeSpans.some(span => span.start < start && start < span.end);
  return messages.filter(isMarkdown).map(({ start, end, rule, message, url }) => ({
    ...{ start, end, rule, severity: 'information', message, messageId: '', data: {}, related: [] },
    origin: { name: 'remark-lint', url },
  }));
}
