/** Edges 15 to 17, 22 to 24, 42 and 43: which file a path leads to. */
import { expect, it } from 'vitest';
import { factsAt } from '#core';
import { linksOf } from '../../core/src/library/facts.ts';
import { linkingTo } from '../../core/src/library/library.ts';
import { expectProblems, libraryOf } from '../support/fixtures.ts';
import { readFixture } from '../support/notation.ts';

it('edge 15: a path that begins with a slash starts at the root', () =>
  expectProblems(`
-- docs/document.md --
[a](/a.md), [b](/docs/document.md), [c](/docs), [d](/docs/), [e](/), [f](/document.md)
                                                                         ^^^^^^^^^^^^ broken-link: No file at '/document.md'. Did you mean '/docs/document.md'?
-- a.md --`));

it('edge 16: folders exist, with and without a slash; a fragment leads into README.md, then index.md', () =>
  expectProblems(`
-- document.md --
[a](a), [b](a/), [c](.), [d](./), [e](a/#one), [f](a#two), [g](b/#three), [h](b#four), [i](c/#five), [j](a.md/)
                                                    ^^^^ broken-anchor: 'README.md' has no heading '#two'.
                                                                               ^^^^^ broken-anchor: 'index.md' has no heading '#four'.
                                                                                                         ^^^^^ broken-link: No file at 'a.md/'. Did you mean 'a.md'?
-- a/README.md --
# One
-- a/index.md --
# Two
-- b/index.md --
# Three
-- c/x.txt --
-- a.md --`));

it('edge 17: extension-less x → x.md', () =>
  expectProblems(`
-- document.md --
[a](guide), [b](guide#one), [c](guide#two), [d](src)
    ^^^^^ unportable-link: 'guide' leaves out '.md', without which GitHub does not find it. Expected 'guide.md'.
                ^^^^^ unportable-link: 'guide' leaves out '.md', without which GitHub does not find it. Expected 'guide.md'.
                                ^^^^^ unportable-link: 'guide' leaves out '.md', without which GitHub does not find it. Expected 'guide.md'.
                                     ^^^^ broken-anchor: 'guide.md' has no heading '#two'.
-- guide.md --
# One
-- src.md --
-- src/a.md --`));

it('edge 22: another letter case is found, and the right spelling said, segment by segment', () =>
  expectProblems(`
-- document.md --
[a](Docs/Guide.md#one), [b](docs/guide.MD), [c](docs/Guide)
    ^^^^ miscased-link: 'Docs/Guide.md' is 'docs/Guide.md' on disk; another letter case breaks on most systems, and on GitHub.
                                 ^^^^^^^^ miscased-link: 'docs/guide.MD' is 'docs/Guide.md' on disk; another letter case breaks on most systems, and on GitHub.
                                                ^^^^^^^^^^ unportable-link: 'docs/Guide' leaves out '.md', without which GitHub does not find it. Expected 'docs/Guide.md'.
-- docs/Guide.md --
# One`));

it('edge 22: two files whose names differ in letter case only are two files', () =>
  expectProblems(`
-- document.md --
[a](a.md#lower), [b](A.md#upper), [c](a.md#upper)
                                          ^^^^^^ broken-anchor: 'a.md' has no heading '#upper'.
-- a.md --
# Lower
-- A.md --
# Upper`));

it('edge 23: a name in another Unicode normal form is found', () =>
  expectProblems(`
-- document.md --
[a](u\u0308ber.md), [b](%C3%BCber.md)
    ^^^^^^^^ miscased-link: 'u\u0308ber.md' is written in another Unicode normal form than the name on disk.
-- \u00fcber.md --`));

it('edge 24: the same name elsewhere comes before a similar one, and a path alone proposes nothing', () =>
  expectProblems(`
-- a/document.md --
[a](../b/guide.md), [b](giude.md), [c](sqs-fifo.md)
    ^^^^^^^^^^^^^ broken-link: No file at '../b/guide.md'. Did you mean '../c/guide.md'?
                        ^^^^^^^^ broken-link: No file at 'giude.md'. Did you mean '../c/guide.md' or 'guides.md'?
                                       ^^^^^^^^^^^ broken-link: No file at 'sqs-fifo.md'.
-- a/guides.md --
-- c/guide.md --
-- a/graphql.md --`));

it('edge 42: a file used as a folder is missing; what leads above the root is said to', () =>
  expectProblems(`
-- a.md --
[a](a.md/foo), [b](../../x.md), [c](../a.md), [d](/../x.md)
    ^^^^^^^^ broken-link: No file at 'a.md/foo'.
                   ^^^^^^^^^^ broken-link: No file at '../../x.md', which leads out of the workspace.
                                    ^^^^^^^ broken-link: No file at '../a.md', which leads out of the workspace.
                                                  ^^^^^^^^ broken-link: No file at '/../x.md', which leads out of the workspace.`));

it('edge 43: ./a.md, a.md, %61.md and b/../a.md are one target', () => {
  const library = libraryOf(
    readFixture(
      '\n-- b/document.md --\n[1](../a.md) [2](../%61.md) [3](/a.md) [4](.././c/../a.md) [5](..//a.md)\n-- a.md --',
    ),
  );
  const facts = factsAt(library, 'b/document.md');
  expect(new Set(facts && linksOf(facts).map(({ target }) => target))).toEqual(new Set(['a.md']));
  expect(linkingTo(library, 'a.md')).toEqual(['b/document.md']);
});
