/** Edges 9 to 14 and 18 to 21: what a destination says, and what is none. */
import { expect, it } from 'vitest';
import { parseDocument } from '#core';
import { editFiles, expectProblems, fixesIn } from '../support/fixtures.ts';
import { readFixture } from '../support/notation.ts';

it('edge 9: paths and fragments are percent-decoded once, and a malformed % is a fault of the link', () =>
  expectProblems(`
-- document.md --
[a](my%20notes.md#a%26b), [b](100%25.md), [c](100%.md), [d](my%2520notes.md), [e](#100%)
                                              ^^^^^^^ malformed-link: '100%.md' has a '%' that begins no percent-encoding. Expected '%25' for a '%' of the name.
                                                            ^^^^^^^^^^^^^^^ broken-link: No file at 'my%20notes.md'.
                                                                                  ^^^^^ malformed-link: '#100%' has a '%' that begins no percent-encoding. Expected '%25' for a '%' of the name.
-- my notes.md --
<a id="a&b"></a>
-- 100%.md --`));

it('edge 10: angle brackets, escapes, balanced parentheses, titles and links over two lines', () =>
  expectProblems(`
-- document.md --
[a](<my notes.md>), [b](a\\(t\\).md), [c](a(t).md "A title"), [d](a(t).md 'x'), [e](  a(t).md  ), [two
lines](gone.md),
       ^^^^^^^ broken-link: No file at 'gone.md'.
[f](no link), [g](a(t.md), [h](my notes.md)
                               ^^^^^^^^^^^ malformed-link: 'my notes.md' has spaces, so this is no link. Expected '<my notes.md>'.
-- my notes.md --
-- a(t).md --`));

it('edge 11: references, images, autolinks and HTML; a definition is checked once, prose in brackets never', () =>
  expectProblems(`
[One][d], [d][], [d], ![Alt][d] and [prose], [more] [prose].
![Image](gone.png) <https://example.com/gone.md> www.example.com/gone.md <a href="gone.md">x</a> <img src=gone.gif>
         ^^^^^^^^ broken-link: No file at 'gone.png'.
                                                                                  ^^^^^^^ broken-link: No file at 'gone.md'.
                                                                                                          ^^^^^^^^ broken-link: No file at 'gone.gif'.

[d]: gone.md
     ^^^^^^^ broken-link: No file at 'gone.md'.`));

it('edge 11: brackets of prose beside and inside a link are no reference', () =>
  expectProblems(`
- [@ann][A proposal](https://example.com), [@bob][B](#)
- [[private][draft] notes](https://example.com)
- [ann][if time allows] the plan for spring
- [x][gone]
      ^^^^ undefined-reference: There is no definition '[gone]:' in this document.`));

it('edge 12: footnotes, alerts and tasks are no references', () =>
  expectProblems(`
A note[^1], one without[^2], [x][^3].

> [!NOTE]
> An alert

- [ ] open
- [x] done
- [X][]

[^1]: The note`));

it('edge 13: frontmatter holds no links and no headings', () =>
  expectProblems(`
---
link: "[a](gone.md)"
note: |
  # Heading
  (TODO) [b](gone.md)
---

[a](#heading)
    ^^^^^^^^ broken-anchor: This document has no heading '#heading'.`));

it('edge 14: code, comments, mathematics and shortcodes hold no links and no marks', () =>
  expectProblems(`
\`[a](gone.md)\` and \`\` \` [a](gone.md) \`\`, <!-- [a](gone.md) (TODO) --> and $x[i](j)$.

    [a](gone.md)

~~~
[a](gone.md)
~~~

<!--
- (TODO) [a](gone.md)
-->

$$
f[a](gone.md)
[a][b]
$$

\`\`\`math
[a](gone.md)
\`\`\`

- $$ (TODO) [a](b) $$
- {{< figure src="a.png" link="[a](gone.md)" >}}
- {{% note %}}[kept](gone.md){{% /note %}}
                     ^^^^^^^ broken-link: No file at 'gone.md'.
- {{< figure
    src="a.png"
    caption="[a](gone.md) <a href='gone.md'>"
  >}} [kept](gone.md)
             ^^^^^^^ broken-link: No file at 'gone.md'.
- [a]({{ site.url }}/gone.md), [b](<{{% ref "gone.md" %}}>), [c]({{< ref "gone.md" >}}), [d]({% link gone.md %})`));

it('edge 14: calls of templates, and what they say is code or a comment, hold no links', () =>
  expectProblems(`
{{ macro("[a](gone.md)") }} and {% tab title="[a](gone.md)" %} and {{ x
[a](gone.md) }} [kept](gone.md)
                       ^^^^^^^ broken-link: No file at 'gone.md'.

{% comment %} [a](gone.md)

[a](gone.md) {% endcomment %}

{{< highlight go "linenos=table" >}}
[a](gone.md)
{{< /highlight >}}

{% hint %}
[kept](gone.md)
       ^^^^^^^ broken-link: No file at 'gone.md'.
{% endhint %}

[a](@site/gone.md), [b](@/gone.md), <a href={useBaseUrl('x')}>x</a>`));

it.each([
  '`{{` opens, [a](gone.md), `}}` closes.',
  '{{ open\n\n[a](gone.md) }}',
  '{% comment %} is never closed: [a](gone.md)',
  '~~~\n{% comment %}\n~~~\n\n[a](gone.md)\n\n~~~\n{% endcomment %}\n~~~',
  'It costs $5, see [a](gone.md) for $6.',
  'From $5 to $10, see [a](gone.md).',
  'Escaped \\$x [a](gone.md) y\\$.',
  'A variable `$x` and [a](gone.md) and `y$`.',
  '$$$ cheap, [a](gone.md), $$$$ dear',
  '| $x | [a](gone.md) | y$ |\n| --- | --- | --- |',
  '$x\n[a](gone.md)\ny$',
  'US$ and [a](gone.md)$',
  '`{{<` begins one. [a](gone.md)',
  '{{< figure\n[a](gone.md)\n\n>}}',
  '{{< figure\r\n[a](gone.md)\r\n \r\n>}}',
  '{{< figure [a](gone.md)\n{{< end >}}',
])('edge 14: dollars that are no mathematics hide nothing: %j', text =>
  expect(parseDocument(`${text}\n\n| a |`).links).toHaveLength(1),
);

it.each([
  ['[a](./setpu.md?plain=1#l)', '[a](./setup.md?plain=1#l)'],
  ['[a](setpu.md?plain=1)', '[a](setup.md?plain=1)'],
  ['[a](setpu.md\\?plain=1)', '[a](setup.md\\?plain=1)'],
  ['[a](<setpu.md?a b>)', '[a](<setup.md?a b>)'],
  ['[a](SETUP.md?x#y)', '[a](setup.md?x#y)'],
  ['[a](setup?x#y)', '[a](setup.md?x#y)'],
])('edge 18: a path is mended without its query: %s', (text, mended) => {
  const files = readFixture(`-- document.md --\n${text}\n-- setup.md --\n# L`);
  const [first] = fixesIn(files).filter(({ problem }) => problem.rule !== 'broken-anchor');
  expect(editFiles(files, first?.fix.edits ?? [])[0]?.text).toBe(mended);
});

it('edge 18: a query belongs to no file name; the fragment behind it is checked', () =>
  expectProblems(`
-- document.md --
[a](b.md?plain=1#one), [b](b.md?plain=1#two), [c](?x#one)
                                       ^^^^ broken-anchor: 'b.md' has no heading '#two'.
                                                    ^^^^ broken-anchor: This document has no heading '#one'.
-- b.md --
# One`));

it('edge 19: a link to its own document by name', () =>
  expectProblems(`
# One

[a](document.md#one), [b](./document.md#two), [c](document.md)
                                       ^^^^ broken-anchor: This document has no heading '#two'.`));

it('edge 20: other schemes and hosts are none of our concern, paths of this machine are', () =>
  expectProblems(`
[a](mailto:a@b.c) [b](tel:1) [c](https://a.b/c.md) [d](//host/x.md) [e](command:a.b) [f](vscode://x) [g](data:,x)
[h](C:\\x.md) [i](c:/x.md) [j](file:///x.md)
    ^^^^^^^ unportable-link: 'C:\\x.md' is a path of this machine. Expected one relative to this document.
                 ^^^^^^^ unportable-link: 'c:/x.md' is a path of this machine. Expected one relative to this document.
                              ^^^^^^^^^^^^ unportable-link: 'file:///x.md' is a path of this machine. Expected one relative to this document.`));

it('edge 21: backslashes have a message of their own where the file exists', () =>
  expectProblems(`
-- document.md --
[a](docs\\a.md), [b](docs\\gone.md)
    ^^^^^^^^^ unportable-link: 'docs\\a.md' has backslashes, which only Windows takes for slashes. Expected 'docs/a.md'.
                    ^^^^^^^^^^^^ broken-link: No file at 'docs\\gone.md'.
-- docs/a.md --`));
