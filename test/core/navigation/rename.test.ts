/** Rename: every place at once, everything else as it was, and a reason where it cannot be. */
import { describe, expect, it } from 'vitest';
import { renamable, renamed } from '../../support/navigation.ts';

/** A fixture with the cursor, and the changed files, or the refusal, below a line `=>`. */
function expectRenamed(name: string, text: string): void {
  const [fixture = '', expected = ''] = text.replace(/^\n/, '').split('\n=>\n');
  expect(renamed(fixture, name)).toBe(expected);
}

const alone = (text: string, after: string) => `${text}\n=>\n${after}`;

describe('a heading', () => {
  it('takes every fragment with it, in the style of each', () =>
    expectRenamed(
      'Größe der *Welt*',
      `
-- a.md --
## Set up█ ##

[a](#set-up) [b](#other)

Other
=====
-- x/b.md --
[a](../a.md#set-up "t") [a](/a#Set-Up) <img src="../a.md#set-up">

[r]: <../a.md?x=1#set%2Dup>
-- c.md --
[none](a.md) [gone](gone.md#set-up)
=>
-- a.md --
## Größe der *Welt* ##

[a](#größe-der-welt) [b](#other)

Other
=====
-- x/b.md --
[a](../a.md#größe-der-welt "t") [a](/a#größe-der-welt) <img src="../a.md#größe-der-welt">

[r]: <../a.md?x=1#gr%C3%B6%C3%9Fe-der-welt>`,
    ));

  it('shifts the numbers of equal ones, also in other documents', () =>
    expectRenamed(
      'B',
      `
-- a.md --
# A█

# A

# B

[1](#a) [2](#a-1) [3](#b)
-- b.md --
[1](a.md#a) [2](a.md#a-1) [3](a.md#b)
=>
-- a.md --
# B

# A

# B

[1](#b) [2](#a) [3](#b-1)
-- b.md --
[1](a.md#b) [2](a.md#a) [3](a.md#b-1)`,
    ));

  it('can be renamed at a link to it, and keeps its underline', () =>
    expectRenamed(
      'Three',
      '-- a.md --\n[b](b.md#on█e)\n-- b.md --\nOne\n---\n=>\n-- b.md --\nThree\n---\n-- a.md --\n[b](b.md#three)',
    ));

  it('may hold emoji, pipes and brackets', () => {
    expectRenamed('🎉 a | b [x]', alone('# A█\n\n[a](#a)', '# 🎉 a | b [x]\n\n[a](#-a--b-x)'));
    expectRenamed('a]', alone('# A█', '# a]'));
  });

  it('drops no link that stands in it', () =>
    expectRenamed('See [it](#see-it)', alone('# See [x](#see-x)█ now', '# See [it](#see-it)')));

  it.each([
    ['', 'The new name is empty.'],
    [' \t ', 'The new name is empty.'],
    ['a\nb', 'The new name has more than one line.'],
    ['a\u0007b', 'The new name holds the character U+0007, which nobody sees.'],
    ['x'.repeat(10_000), 'The new name has 10000 characters; expected 500 at most.'],
    ['🎉', 'Links lead to this heading, and of the new one nothing is left that they could name.'],
    ['Place', "Links lead to this heading, and '#place' already leads to another place of the document."],
    ['<b id="q">B</b>', '\'<b id="q">B</b>\' cannot stand in the place of this heading.'],
  ])('is not called %j', (name, refusal) => expect(renamed('# A█\n\n[a](#a) <i id="place">x</i>', name)).toBe(refusal));

  it.each(['- x', '# x', '> x', '    x', '```', '[x]: y.md', '<div>'])('with an underline is not called %j', name => {
    const result = renamed('A█\n===\n\n[a](#a)', name);
    expect([`'${name.trim()}' cannot stand in the place of this heading.`, 'x\n===\n\n[a](#x)']).toContain(result);
  });
});

describe('a place with a name of its own', () => {
  it('takes its fragments with it', () =>
    expectRenamed(
      'Two.x',
      '-- a.md --\n<a id="one█"></a> [x](#one)\n-- b.md --\n[a](a.md#one)\n=>\n-- a.md --\n<a id="Two.x"></a> [x](#Two.x)\n-- b.md --\n[a](a.md#Two.x)',
    ));

  it('is not called like a heading, nor by what is no name', () => {
    const fixture = '# Two\n\n<a id="one█"></a>';
    expect(renamed(fixture, 'Two')).toBe("'#Two' already leads to another place of the document.");
    expect(renamed(fixture, 'a" onclick="b')).toContain('is no name of a place');
  });
});

describe('a tag', () => {
  const files = `
-- a.md --
---
tags: [one█, "one two", 'one']
---

one
-- b.md --
---
tags:
  - two
  - one # the first
---
-- c.md --
---
tags: [other]
---
`;

  it('is renamed in every document, in its quotes', () =>
    expectRenamed(
      'a: b',
      `${files.trimEnd()}
=>
-- a.md --
---
tags: ["a: b", "one two", 'a: b']
---

one
-- b.md --
---
tags:
  - two
  - "a: b" # the first
---`,
    ));

  it('may hold what YAML or Markdown would take for something else', () => {
    for (const name of ['yes', '012', "it's", 'a|b', 'x]', '[x', '#1', '../../x', '🎉', '- x', '"', '\\', 'null'])
      expect(renamed(files, name), name).toContain('# the first');
  });

  it('is not called like another', () => expect(renamed(files, 'other')).toBe("There is a tag 'other' already."));
});

describe('an id', () => {
  const document = (id: string, related: string) => `---
id: ${id}
title: A
type: concept
category: basics
related: ${related}
---
`;
  const files = `
-- topics/a.md --
${document('a█', '[]')}
-- topics/b.md --
${document('b', '["a", c]')}
-- topics/c.md --
${document('c', '[b]')}`;

  it('is renamed wherever it is related, also from there', () => {
    const expected = `-- topics/a.md --
${document('new-a', '[]')}
-- topics/b.md --
${document('b', '["new-a", c]')}`;
    expect(renamed(files, 'new-a')).toBe(expected);
    expect(renamed(files.replace('█', '').replace('"a"', '"█a"'), 'new-a')).toBe(expected);
  });

  it.each([
    ['b', "Another document has the id 'b' already."],
    ['../../x', "'../../x' does not fit the schema of 'topics/a.md'."],
    ['a|b', "'a|b' does not fit the schema of 'topics/a.md'."],
    ['🎉', "'🎉' does not fit the schema of 'topics/a.md'."],
  ])('is not called %j', (name, refusal) => expect(renamed(files, name)).toBe(refusal));

  it('of two documents is left to their authors', () =>
    expect(renamed(`${files}\n-- topics/d.md --\n${document('a', '[]')}`, 'x')).toBe(
      "2 documents have the id 'a'; each has to be changed by hand.",
    ));
});

describe('a label', () => {
  it('is renamed in its definition and every reference, here only', () =>
    expectRenamed(
      'New x',
      `
-- a.md --
[a][one█] [One][] [one] ![one] [b][two] \`[one]\`

[one]: b.md
[two]: b.md
-- b.md --
[one]: a.md
=>
-- a.md --
[a][New x] [New x][] [New x] ![New x] [b][two] \`[one]\`

[New x]: b.md
[two]: b.md`,
    ));

  it.each([
    ['two', "There is a definition '[two]:' already."],
    ['a]b', "'a]b' cannot stand in the place of this label."],
    ['a[b', "'a[b' cannot stand in the place of this label."],
    ['^1', "'^1' cannot stand in the place of this label."],
  ])('is not called %j', (name, refusal) =>
    expect(renamed('[a][one█] [one]\n\n[one]: b.md\n[two]: b.md', name)).toBe(refusal),
  );

  it('without a definition stays as it is', () =>
    expect(renamed('[a][one█]', 'two')).toBe('There is no definition of this label that could be renamed.'));
});

describe('the path of a link', () => {
  const files = `
-- docs/a.md --
[b](b█.md#x) [b](./b "t") [c](../c.md)
-- docs/b.md --
[a](a.md) [me](b.md) [c](../c.md)
-- c.md --
[b](/docs/b.md?plain=1#x)
`;

  it('is the file, which moves with all its links', () =>
    expectRenamed(
      '../guides/new',
      `${files.trimEnd()}
=>
-- c.md --
[b](/guides/new.md?plain=1#x)
-- docs/a.md --
[b](../guides/new.md#x) [b](../guides/new "t") [c](../c.md)
-- docs/b.md → guides/new.md --
[a](../docs/a.md) [me](new.md) [c](../c.md)
`.trimEnd(),
    ));

  it.each([
    ['../../x.md', "'../../x.md' lies outside of this workspace."],
    ['a.md', "There is something at 'docs/a.md' already."],
    ['../c', "There is something at 'c.md' already."],
    ['b.txt', "'b.md' keeps its ending '.md'; expected a name with it."],
    ['b.md#x', "'b.md#x' is no path of a file."],
    ['https://example.org', "'https://example.org' is no path of a file."],
    ['a|b.md', "'a|b.md' is no path that every system can store."],
    ['x/', "'x/' is no path of a file."],
    ['x\ny.md', 'The new name has more than one line.'],
  ])('is not called %j', (name, refusal) => expect(renamed(files, name)).toBe(refusal));

  it('may need encoding', () => expect(renamed(files, 'ä ö (1)')).toContain('[b](ä%20ö%20%281%29.md#x)'));
});

describe('what can be renamed', () => {
  it.each([
    ['## Set *up*█ ##', 'Set *up* at document.md:1  ## ‹Set *up*› ##'],
    ['[x](#set█-up)\n\n# Set *up*', 'Set up at document.md:1  [x](#‹set-up›)'],
    ['-- a.md --\n[x](<█b.md>)\n-- b.md --', 'b.md at a.md:1  [x](<‹b.md›>)'],
    ['-- a.md --\n[x](b.md?x█=1#y)\n-- b.md --', 'b.md at a.md:1  [x](‹b.md›?x=1#y)'],
    ['---\ntags: ["a b█"]\n---', 'a b at document.md:2  tags: ["‹a b›"]'],
    ['[x][La█bel]\n\n[label]: a.md', 'Label at document.md:1  [x][‹Label›]'],
    ['[te█xt](#a)\n\n# A', 'The text of a link is no name; put the cursor into its destination or label.'],
    ['Prose█', 'There is no name here that could be renamed.'],
    ['---\ntitle: A█\n---', 'There is no name here that could be renamed.'],
    ['[x](gone█.md)', 'There is no name here that could be renamed.'],
    ['-- a.md --\n[x](b█/)\n-- b/c.md --', 'A folder is renamed in the list of files.'],
  ])('%j', (fixture, expected) => expect(renamable(fixture)).toBe(expected));
});
