/** What remark-lint says of a text: where, and of what it is silent because we know better. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInKinds, rules, stylePage, styleRules } from '#core';
import { template } from '../../core/src/kinds/template.ts';
import { lint, presetRules } from '../../style/src/lint.ts';
import { expectStyle, styleOf } from '../support/style.ts';

const ids = styleRules.map(({ id }) => id);

describe('the rules', () => {
  it('are those of the preset but two, which ours tell better', () =>
    expect([...ids].sort()).toEqual(
      presetRules.filter(id => !['no-undefined-references', 'no-unused-definitions'].includes(id)).sort(),
    ));

  it('are called as none of ours is', () => expect(rules.filter(({ id }) => presetRules.includes(id))).toEqual([]));

  it('stand in the order of their names', () => expect([...ids].sort()).toEqual(ids));

  it('have the pages that remark-lint names', () => {
    const text = '*  a\n1) b\n\n#  c\n\n> d\ne   \nf https://x.org [g] ![h]\n\n[g]: i\n[g]: j\n[h]: k\n\n * l';
    const messages = lint(text, ids);
    expect([...new Set(messages.map(({ rule }) => rule))].sort()).toEqual(ids);
    for (const { rule, url } of messages) expect(url).toBe(stylePage(rule));
  });
});

describe('messages', () => {
  it('stand where remark puts them; a point is shown by its character', () =>
    expectStyle(`
#  A 😀 heading
   ^ no-heading-content-indent: Unexpected \`2\` spaces between hashes and content, expected \`1\` space, remove \`1\` space

😀 See https://example.com now.
       ^^^^^^^^^^^^^^^^^^^ no-literal-urls: Unexpected GFM autolink literal, expected regular autolink, add \`<\` before and \`>\` after

*  wide
   ^ list-item-indent: Unexpected \`2\` spaces between list item marker and content, expected \`1\` space, remove \`1\` space

> quote
lazy
^ no-blockquote-without-marker: Unexpected \`0\` block quote markers before paragraph line, expected \`1\` marker, add \`1\` marker

The end
      ^ final-newline: Unexpected missing final newline character, expected line feed (\`\\n\`) at end of file`));

  it.each([
    ['a byte order mark', '\ufeff*  wide\n', 4, 5],
    ['CRLF', 'a\r\n\r\n*  wide\r\n', 8, 9],
    ['CR', 'a\r\r*  wide\r', 6, 7],
    ['a character outside the plane', '😀\n\n*  😀\n', 7, 9],
    ['an emoji at the end', 'a 😀', 2, 4],
  ])('count UTF-16 code units: %s', (_, text, start, end) => {
    const found = styleOf(text);
    expect(found.map(problem => [problem.start, problem.end])).toEqual([[start, end]]);
  });

  it('are information, and say whose they are', () =>
    expect(styleOf('a')).toMatchObject([
      { severity: 'information', origin: { name: 'remark-lint', url: stylePage('final-newline') } },
    ]));

  it('an empty text has none', () => expect(styleOf('')).toEqual([]));
});

describe('silence', () => {
  it('about brackets that are no links', () =>
    expectStyle(`
- [ ] a task
- [x] done, with [a remark] and (TODO) [a topic] and [TODO]

> [!NOTE]
> A callout with a footnote[^1] and one that is missing[^2].

[[a wiki link]] [[another|with text]] \\[escaped] matrix[0][1] [full][missing] [collapsed][]

[^1]: A footnote.

[unused]: https://example.com
`));

  it('about frontmatter, closed or not', () => {
    expectStyle('---\ntags:\n  - a\nurl: https://example.com\n---\n\n# A\n');
    expectStyle('\ufeff---\ntags:\n  - a\n---\n\n# A\n');
    expectStyle('+++\nurl = "https://example.com"\n+++\n\n# A\n');
    expectStyle('---js\nurl: "https://example.com"\n---\n\n# A\n');
    const unclosed = styleOf('---\nurl: https://example.com\ntags:\n  - a\n').map(({ rule }) => rule);
    expect(unclosed).toEqual([]);
  });

  it('about mathematics, shortcodes and code', () =>
    expectStyle(`
{{< figure src="https://example.com/a.png" >}} and {{% ref "https://example.com" %}}

$$
x = https://example.com
$$

\`https://example.com\` and

\`\`\`
*  wide https://example.com
\`\`\`

- \`code\` first
`));

  it('about our own templates and the sample', () => {
    for (const kind of builtInKinds) {
      const at = { title: 'A title', path: `${kind.name}s/a-title.md`, today: '2026-03-01' };
      expect(styleOf(template(kind, at))).toEqual([]);
    }
    const sample = path.join(import.meta.dirname, '../../examples/knowledge-base');
    const files = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.md'));
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) expect(styleOf(readFileSync(path.join(sample, file), 'utf8')), file).toEqual([]);
  });
});
