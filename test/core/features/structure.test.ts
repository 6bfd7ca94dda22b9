/** What an editor shows of a document's structure: outline, folds, what a selection grows to. */
import { describe, expect, it } from 'vitest';
import { type DocumentSymbol, documentSymbols, foldsOf, selectionRanges } from '#core';
import { selectedIn, viewIn } from '../../support/actions.ts';
import { readFixture } from '../../support/notation.ts';

/** The outline as indented lines, each `name — detail`. */
const outline = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    indent + name + (detail === '' ? '' : ` — ${detail}`),
    ...outline(children, `${indent}  `),
  ]);

const outlineOf = (fixture: string): string[] => {
  const files = readFixture(fixture);
  return outline(documentSymbols(viewIn(files, files[0]?.path ?? '')));
};

describe('document symbols', () => {
  it('are the frontmatter and the sections, with what is missing in them', () =>
    expect(
      outlineOf(`
-- playbooks/a.md --
---
id: a
title: A playbook that has quite a long name, longer than what is shown beside it
tags: [a, b]
---

# A

## Why this matters

## Situation

**When this applies:**

- a
- b

## My Process

### 1. One

- **What:** it
- **How:** so

## Interview Tips

### Red flags to avoid

- none

## Related Topics

- (TODO) [b](../b.md)
- (TODO) [c](../c.md)
`),
    ).toEqual([
      'Frontmatter',
      '  id — a',
      '  title — A playbook that has quite a long name, longer than what is…',
      '  tags — [a, b]',
      'A — 4/10 sections',
      '  Why this matters — empty',
      '  Situation — misplaced · missing: Common manifestations',
      '  My Process — missing: 2 of 3 items',
      '    1. One — missing: Why, Example',
      '  Interview Tips — missing: How to talk about this, Sample STAR response outline',
      '    Red flags to avoid',
      '  Related Topics — 2 planned',
    ]));

  it('have a name even where the heading says nothing', () =>
    expect(outlineOf('#\n\n## ![](a.png)\n\nUnder\nlined\n=====\n')).toEqual([
      '(no text)',
      '  ![](a.png)',
      'Under lined',
    ]));
});

/** Each line of a document with the folds that begin there: `▾3` folds up to line 3, counted from 1. */
const foldsIn = (text: string, limit?: number): string => {
  const folds = foldsOf(viewIn([{ path: 'a.md', text }], 'a.md'), limit);
  return text
    .split('\n')
    .map((line, index) => {
      const here = folds.filter(({ startLine }) => startLine === index);
      return line + here.map(({ endLine, kind }) => ` ▾${endLine + 1}${kind ? ` ${kind}` : ''}`).join('');
    })
    .join('\n');
};

describe('folding', () => {
  const text = `---
id: a
---

# A

- item
  more
  - inner
    more

## B

<!-- #region mine -->

| a |
|---|
| b |

\`\`\`sh
x
\`\`\`

<!-- #endregion -->

<!--
comment
-->

> quote
> more

last`;

  it('is of frontmatter, sections, lists, tables, code, quotes, comments and regions', () =>
    expect(foldsIn(text)).toBe(
      text
        .replace('---\nid', '--- ▾3 frontmatter\nid')
        .replace('# A', '# A ▾33')
        .replace('- item', '- item ▾10')
        .replace('- inner', '- inner ▾10')
        .replace('## B', '## B ▾33')
        .replace('#region mine -->', '#region mine --> ▾24 region')
        .replace('| a |', '| a | ▾18')
        .replace('```sh', '```sh ▾22')
        .replace('<!--\ncomment', '<!-- ▾28 comment\ncomment')
        .replace('> quote', '> quote ▾31'),
    ));

  it('keeps the outermost where the client wants few', () =>
    expect(foldsIn(text, 3)).toBe(
      text.replace('---\nid', '--- ▾3 frontmatter\nid').replace('# A', '# A ▾33').replace('- item', '- item ▾10'),
    ));

  it('leaves out a region that ends in another section', () =>
    expect(foldsIn('# A\n\n<!-- #region -->\n\n# B\n\n<!-- #endregion -->')).toBe(
      '# A ▾3\n\n<!-- #region -->\n\n# B ▾7\n\n<!-- #endregion -->',
    ));
});

/** What a selection at the cursor grows to, each as its text on one line. */
const grown = (fixture: string): string[] => {
  const { view, range } = selectedIn(fixture);
  return selectionRanges(view, range.start).map(({ start, end }) =>
    view.document.text.slice(start, end).replaceAll('\n', '⏎'),
  );
};

describe('selection ranges', () => {
  it('grow from a word to its link, item, list, section and document', () =>
    expect(grown('# A\n\n## B\n\n- one\n- see [two wo█rds](b.md) here\n\n## C\n')).toEqual([
      'words',
      'two words',
      '[two words](b.md)',
      'see [two words](b.md) here',
      '- see [two words](b.md) here',
      '- one⏎- see [two words](b.md) here',
      '## B⏎⏎- one⏎- see [two words](b.md) here',
      '## B⏎⏎- one⏎- see [two words](b.md) here⏎⏎## C',
      '# A⏎⏎## B⏎⏎- one⏎- see [two words](b.md) here⏎⏎## C',
      '# A⏎⏎## B⏎⏎- one⏎- see [two words](b.md) here⏎⏎## C⏎',
    ]));

  it('grow from a cell to its row and table', () =>
    expect(grown('| a | b c |\n|---|---|\n| d | e█ f |\n\ntext')).toEqual([
      'e',
      'e f',
      '| d | e f |',
      '| a | b c |⏎|---|---|⏎| d | e f |',
      '| a | b c |⏎|---|---|⏎| d | e f |⏎⏎text',
    ]));

  it('grow from a value to its key and the frontmatter', () =>
    expect(grown('---\nid: a\ntags: [one, t█wo]\n---\n\ntext')).toEqual([
      'two',
      '[one, two]',
      'tags: [one, two]',
      'id: a⏎tags: [one, two]⏎',
      '---⏎id: a⏎tags: [one, two]⏎---',
      '---⏎id: a⏎tags: [one, two]⏎---⏎⏎text',
    ]));

  it('grow from code to its block', () =>
    expect(grown('```js\nlet a█ = 1;\nlet b;\n```\n')).toEqual([
      'a',
      'let a = 1;⏎let b;⏎',
      '```js⏎let a = 1;⏎let b;⏎```',
      '```js⏎let a = 1;⏎let b;⏎```⏎',
    ]));
});
