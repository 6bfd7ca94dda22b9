/** The scanner finds what micromark finds in GFM's tables and task items, and in GitHub's footnotes. */
import { describe, expect, test } from 'vitest';
import { oracle } from './oracle.ts';
import { ours } from './ours.ts';

const TABLES = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |',
  '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
  '| abc | def |\n| --- |\n| bar |',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
  '| abc | def |\n| --- | --- |',
  'a\n-',
  'a\n:-',
  'a\n-:',
  'a\n|-',
  'a|b\n-|-',
  '|a\n|-',
  '||\n|-|',
  'text\n| a |\n| - |',
  'text\n    | a |\n| - |',
  '    | a |\n| - |',
  '| a |\n    | - |',
  '> | a |\n> | - |\n> | [x](y) |\nlazy',
  '> | a |\n| - |',
  '- | a |\n  | - |\n  | `b|c` |\n- d',
  '| [a](b|c) | d |\n| - | - |',
  '| a |\n| - |\n# b',
  '| a |\n| - |\n    b',
  '| a |\n| - |\n- b',
  '| a |\n| - |\n```\nb',
  '| a |\n| - |\n<div>',
  '[a]: b\n| c |\n| - |\n| [a] |',
  '| a | b |\r\n| - | - |\r\n| c | [d](e) |\r\n',
  '| \\\\| |\n| - |',
  '|-|\n|-|',
];

const TASKS = [
  '- [ ] foo\n- [x] bar',
  '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
  '1. [X] a\n2. [ ]b\n3. [ ]\n4. [ ]  \n5. [y] c',
  '> - [ ] a',
  '- [ ]\ta\n- [\t] b',
  '- a\n\n  [ ] b',
  '[ ] a',
  '- # [ ] a',
  '- [x]\n  a',
  '* [ ] [a](b)',
  '-   [ ] a',
  '-     [ ] a',
];

const FOOTNOTES = [
  'a[^1]\n\n[^1]: b',
  '[^1]: word\n\n[^1]',
  '[^a b]: c',
  '[^1]: a\n    b\n\n    c\n\nd',
  '[^1]:     a',
  '> [^1]: a\n> b',
  '![^1]\n\n[^1]: x',
  '[a[^1]](b)\n\n[^1]: x',
  'a\n[^1]: b',
  '[^1]:\n    - a\n\n    b',
];

describe('GFM', () => {
  const groups = { tables: TABLES, tasks: TASKS, footnotes: FOOTNOTES };
  for (const [name, texts] of Object.entries(groups)) {
    for (const text of texts) test(`${name} ${JSON.stringify(text)}`, () => expect(ours(text)).toEqual(oracle(text)));
  }
});
