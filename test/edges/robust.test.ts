/** Edges 34, 35, 44 and 45: texts that are no proper texts, large ones, places, and templates. */
import { expect, it } from 'vitest';
import { defaultConfig, isTemplate, lineStarts, parseDocument, positionAt, readDocument } from '#core';
import { readSource } from '../../disk/src/read.ts';
import { expectProblems, today } from '../support/fixtures.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const rulesOf = (text: string) => readDocument('a.md', text, defaultConfig, today).problems.map(({ rule }) => rule);

it('edge 34: what is no UTF-8, or binary, is not checked, and that is said once', () => {
  const folder = temporaryFolder();
  writeBelow(folder, 'latin1.md', Uint8Array.from([0x23, 0x20, 0xfc, 0x0a]));
  writeBelow(folder, 'utf16.md', Uint8Array.from([0xff, 0xfe, 0x23, 0x00]));
  writeBelow(folder, 'mojibake.md', '# Ã¼ber\n');
  expect(readSource(`${folder}/latin1.md`)).toEqual({ unreadable: 'encoding' });
  expect(readSource(`${folder}/utf16.md`)).toEqual({ unreadable: 'binary' });
  expect(readSource(`${folder}/mojibake.md`)).toBe('# Ã¼ber\n');
  expect(rulesOf('# A\0\n[a](gone.md)')).toEqual(['unreadable-document']);
});

it('edge 35: a text over two million characters is not checked, and that is said once', () =>
  expect(rulesOf('# A\n'.repeat(600_000))).toEqual(['unreadable-document']));

it.each([
  ['nested quotes', '>'.repeat(20_000)],
  ['open brackets', '['.repeat(50_000)],
  ['open images', '![a]('.repeat(30_000)],
  ['open comments', '<!-- '.repeat(50_000)],
  ['backticks', Array.from({ length: 500 }, (_, index) => '`'.repeat(index)).join(' ')],
  ['dollars', '$x '.repeat(50_000)],
  ['double dollars', '$$x $'.repeat(50_000)],
  ['escaped dollars', '\\$'.repeat(50_000)],
  ['shortcodes', '{{< '.repeat(50_000)],
  ['calls of templates', '{{ %} '.repeat(50_000)],
  ['calls of templates that open a body', '{% comment %}{% highlight %} '.repeat(20_000)],
  ['an attribute list', `[{#${'a'.repeat(300_000)}`],
  ['an attribute list of words', `[{ ${'a '.repeat(150_000)}#a #a`],
  ['attribute lists', '[{#a '.repeat(60_000)],
  ['shortcodes on lines', '{{< [a](b.md)\n'.repeat(20_000)],
  ['hashes', '#'.repeat(100_000)],
  ['glued headings', '##A\n'.repeat(20_000)],
  ['TODO marks', '(TODO) '.repeat(20_000)],
  ['TODO marks in an item', `- ${'(TODO) a '.repeat(20_000)}`],
  ['stray destinations', '[a](b c.md) '.repeat(20_000)],
  ['one long line', `[a](b.md) ${'word '.repeat(300_000)}`],
])('edge 35: %s take no long time', (_, text) => {
  expect(() => rulesOf(text)).not.toThrow();
});

it('edge 35: no rule fails on a table of more cells than a function takes arguments', () => {
  const text = `---\ntype: playbook\n---\n\n# A\n\n## Situation\n\n| a | b |\n| - | - |\n${'| c | d |\n'.repeat(100_000)}`;
  const { problems } = readDocument('a.md', text, defaultConfig, today);
  expect(problems.filter(({ message }) => message.includes('failed'))).toEqual([]);
});

it('edge 44: columns are UTF-16 code units', () => {
  const text = '😀 é [a](gone.md)';
  const [link] = parseDocument(text).links;
  expect(positionAt(lineStarts(text), link?.destination.start ?? 0)).toEqual({ line: 0, column: 9 });
});

it('edge 44: lone surrogates are characters like others', () =>
  expect(parseDocument('\ud800 [a](b.md) \udc00 # x').links).toHaveLength(1));

it('edge 45: templates are never checked; links to them are', () => {
  expect(['templates/a.md', 'x/templates/a.md', 'a.template.md'].map(isTemplate)).toEqual([true, true, true]);
  expect(isTemplate('my-templates/a.md')).toBe(false);
  expectProblems(`
-- a.md --
[a](templates/new.template.md), [b](templates/old.template.md)
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ broken-link: No file at 'templates/old.template.md'.
-- templates/new.template.md --
[x](<relative-link>)`);
});
