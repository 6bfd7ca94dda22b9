/** Edges 1 to 8: what the fragment of a link may lead to. */
import { expect, it } from 'vitest';
import { defaultConfig, readDocument } from '#core';
import { anchorsOf } from '../../core/src/library/anchors.ts';
import { expectProblems, today } from '../support/fixtures.ts';

const slugsOf = (text: string): readonly string[] => anchorsOf(readDocument('a.md', text, defaultConfig, today)).slugs;

it('edge 1: a slug is lower case, without punctuation, with a hyphen for each space', () => {
  expect(slugsOf('# A & B\n# What? Why!\n# a_b-c d')).toEqual(['a--b', 'what-why', 'a_b-c-d']);
  expectProblems(`
## A & B

[Right](#a--b), [wrong](#a-b)
                        ^^^^ broken-anchor: This document has no heading '#a-b'. Did you mean '#a--b'?`);
});

it('edge 2: duplicates are numbered, and a number that is taken is passed over', () => {
  expect(slugsOf('# Foo\n# Foo\n# Foo 1')).toEqual(['foo', 'foo-1', 'foo-1-1']);
  expect(slugsOf('# Foo 1\n# Foo\n# Foo')).toEqual(['foo-1', 'foo', 'foo-2']);
});

it('edge 3: an emoji is dropped, its variation selector accepted and not needed', () =>
  expectProblems(`
## ⚙️ Setup

## 🚀 Launch

[a](#️-setup), [b](#-setup), [c](#-launch), [d](#%EF%B8%8F-setup), [e](#launch)
                                                                       ^^^^^^^ broken-anchor: This document has no heading '#launch'. Did you mean '#-launch'?`));

it('edge 3: what joins letters or emoji without a width is accepted and not needed', () =>
  expectProblems(`
## نرم\u200cافزار

## 👩\u200d💻 Code

[a](#نرم\u200cافزار), [b](#نرمافزار), [c](#%D9%86%D8%B1%D9%85%E2%80%8C%D8%A7%D9%81%D8%B2%D8%A7%D8%B1), [d](#\u200d-code), [e](#-code)`));

it('edge 4: letters and marks of every script stay; letter case does not matter', () => {
  expect(slugsOf('# Ünï\n# हिन्दी भाषा\n# 中文，标题\n# İstanbul')).toEqual([
    'ünï',
    'हिन्दी-भाषा',
    '中文标题',
    'i̇stanbul',
  ]);
  expectProblems(`
## Ünï

## हिन्दी भाषा

[a](#ünï), [b](#ÜNÏ), [c](#%C3%BCn%C3%AF), [d](#uni), [e](#हिन्दी-भाषा)
                                               ^^^^ broken-anchor: This document has no heading '#uni'.`);
});

it('edge 5: a slug is made of the rendered text, without images', () =>
  expect(slugsOf('# [Link](x.md) and `code()`\n# ![alt](a.png) *Em* **strong**\n# a <b>tag</b> &amp; \\*')).toEqual([
    'link-and-code',
    '-em-strong',
    'a-tag--',
  ]));

it('edge 6: setext, closing hashes and indentation make headings', () =>
  expect(slugsOf('One\n===\nTwo\nlines\n---\n   ## Three ##\n## Four   \n#\n    # code')).toEqual([
    'one',
    'twolines',
    'three',
    'four',
    '',
  ]));

it("edge 6: a no-break space after '#' makes no heading, and that is said", () =>
  expectProblems(`
#\u00a0Title
^^ malformed-heading: This is no heading: a no-break space follows '#'. Expected a plain space.

> text
> ##\u3000標題
  ^^^ malformed-heading: This is no heading: an ideographic space follows '##'. Expected a plain space.

[a](#title)
    ^^^^^^ broken-anchor: This document has no heading '#title'.`));

it('edge 7: ids of any tag and names of <a> are anchors', () =>
  expectProblems(`
<a id="one"></a> <a name="two"></a> <span id=three></span> <img name="four">

[a](#one), [b](#two), [c](#three), [d](#four), [e](#user-content-one)
                                       ^^^^^ broken-anchor: This document has no heading '#four'.`));

it('edge 8: the top, line numbers and stretches of text are never missing', () =>
  expectProblems(`
-- document.md --
[a](#top), [b](#), [c](#L10), [d](b.md#L1C2-L3C4), [e](#12,3), [f](#:~:text=a), [g](#l1-launch)
                                                                                    ^^^^^^^^^^ broken-anchor: This document has no heading '#l1-launch'.
-- b.md --`));

it('edge 7: ids of attribute lists, as site generators have them, in headings and elsewhere', () =>
  expectProblems(`
## One {#first}

### Two { .big #second key="a b" }

[](){#third} and [x](#first){ #fourth }

A paragraph.
{: #fifth }

Not in \`{#code}\`.

[1](#first) [2](#second) [3](#third) [4](#fourth) [5](#fifth) [6](#code) [7](#one-first)
                                                                  ^^^^^ broken-anchor: This document has no heading '#code'.`));
