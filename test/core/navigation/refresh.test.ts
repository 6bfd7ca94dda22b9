/** Whether facts still tell where the links of a text stand, so that it need not be read anew before an edit. */
import { expect, it } from 'vitest';
import { factsAt, standIn } from '#core';
import { libraryOf } from '../../support/fixtures.ts';

const text = '# A ü\n\n[b](b.md#one) <a href="b%20c.md">c</a>\n\n[r]: <x y.md?q#z> "t"\n\n[e](&auml;\\_.md)\n';

it.each([
  [text, true],
  // Words of the same length change nothing of where links stand.
  [text.replace('A ü', 'B ö'), true],
  [text.replace('A ü', 'A ue'), false],
  [text.replace('#one', '#two'), false],
  [text.replace('b.md', 'c.md'), false],
  [text.replace('x y.md', 'x z.md'), false],
  [text.replace('?q#z', '?q%7A'), false],
  [text.replace('&auml;', '&ouml;'), false],
  [text.replace('[b](b.md', ' [b](b.m'), false],
  [text.replaceAll('\n', '\r\n'), false],
  [`${text}\n`, false],
  ['', false],
])('%j', (now, stands) => {
  const facts = factsAt(libraryOf([{ path: 'a.md', text }]), 'a.md');
  expect(facts && standIn(facts, now)).toBe(stands);
});
