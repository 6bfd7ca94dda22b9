/** The points under "More": what eleven knowledge bases and three peers have shown. */
import { expect, it } from 'vitest';
import { defaultConfig, parseDocument, readDocument } from '#core';
import { anchorsOf } from '../../core/src/library/anchors.ts';
import { expectProblems, today } from '../support/fixtures.ts';

const slugsOf = (text: string): readonly string[] => anchorsOf(readDocument('a.md', text, defaultConfig, today)).slugs;
const pathsOf = (text: string): string[] => parseDocument(text).links.map(({ path }) => path);

it('more: parentheses in destinations and doubly nested brackets are links', () =>
  expect(pathsOf('[x](a(t)) [[[y]]](b.md) [a [b] c](c.md)')).toEqual(['a(t)', 'b.md', 'c.md']));

it('more: a link inside a link text makes the outer one text', () =>
  expect(pathsOf('[a [b](b.md) c](c.md) [![i](i.png)](d.md)')).toEqual(['b.md', 'd.md', 'i.png']));

it('more: //host is no file; entities and escapes in destinations are decoded', () =>
  expect(pathsOf('[a](//host/x) [b](a&amp;b.md) [c](a\\.md) [d](&#97;.md)')).toEqual(['a&b.md', 'a.md', 'a.md']));

it('more: a tag name that ends its line still opens a tag', () =>
  expectProblems(`
Text <a
href="gone.md">x</a> <span
      ^^^^^^^ broken-link: No file at 'gone.md'.
id=here>y</span> [z](#here)`));

it('more: raw <h2> has a slug, among those of other headings', () =>
  expect(slugsOf('## One\n\n<h2 align="center">One <b>more</b> &amp; One</h2>\n\n## One')).toEqual([
    'one',
    'one-more--one',
    'one-1',
  ]));

it('more: definitions may span lines and stand in quotes', () =>
  expectProblems(`
[a] and [b]

[a]:
  gone.md
  ^^^^^^^ broken-link: No file at 'gone.md'.
  "A title"

> [b]: <gone b.md>
        ^^^^^^^^^ broken-link: No file at 'gone b.md'.`));

it('more: `a#b.md` is the file a; `dir/` is a folder, `x.md/` is missing', () =>
  expectProblems(`
-- document.md --
[a](a#b.md), [b](dir/), [c](x.md/)
    ^ broken-link: No file at 'a'.
                            ^^^^^ broken-link: No file at 'x.md/'. Did you mean 'x.md'?
-- dir/y.txt --
-- x.md --`));

it('more: headings after a byte order mark, in lists and quotes, and late in a long file have slugs', () => {
  expect(slugsOf('\ufeff# One\n\n- # Two\n\n> ## Three\n> > ### Four')).toEqual(['one', 'two', 'three', 'four']);
  expect(slugsOf(`${'word\n\n'.repeat(50_000)}# Late`)).toEqual(['late']);
});

it('more: combining marks, ideographic and no-break spaces in headings follow GitHub', () =>
  expect(slugsOf('# e\u0301t\u00e9\n# 日本\u3000語\n# a\u00a0b')).toEqual(['e\u0301t\u00e9', '日本語', 'ab']));

it('more: one fault, one report', () =>
  expectProblems(`
[a](gone.md#x), [b](gone#x), [c](TODO)
    ^^^^^^^ broken-link: No file at 'gone.md'.
                    ^^^^ broken-link: No file at 'gone'.
                             ^^^^^^^^^ unlinked-todo: 'c' is marked TODO but links to nothing.`));

it('more: a file that is called TODO is no mark', () =>
  expectProblems(`
-- document.md --
See [what is left](TODO).
-- TODO --`));

it('more: an alias bomb and an alias of itself throw nothing', () => {
  const bomb = Array.from({ length: 40 }, (_, index) => `k${index}: &a${index} [*a${index - 1}, *a${index - 1}]`);
  for (const yaml of [bomb.join('\n'), 'a: &a\n  b: *a'])
    expect(() => readDocument('topics/a.md', `---\n${yaml}\n---\n`, defaultConfig, today)).not.toThrow();
});
