/** What an outline may say beyond the built-in kinds: free order, no other sections, items and content of every sort. */
import { expect, it } from 'vitest';
import { findContents } from '../../../core/src/kinds/contents.ts';
import { matchOutline } from '../../../core/src/kinds/matchOutline.ts';
import type { Outline } from '../../../core/src/kinds/outline.ts';
import { parseDocument } from '../../../core/src/parse/document.ts';

const found = (outline: Outline, text: string) => {
  const document = parseDocument(text);
  const match = matchOutline(outline, document.sections, text.length);
  const { gaps, empty, misnumberings } = findContents(document, match);
  return {
    misplaced: match.misplaced.map(({ section }) => section.text),
    unexpected: match.unexpected.map(({ section }) => section.text),
    gaps: gaps.map(({ fault }) =>
      fault.code === 'count' ? `${fault.miscount.what} ${fault.miscount.count}` : fault.code,
    ),
    empty: empty.map(({ section }) => section.text),
    misnumbered: misnumberings.flatMap(({ misnumbered }) => misnumbered.map(({ expected }) => expected)),
  };
};
const clean = { misplaced: [], unexpected: [], gaps: [], empty: [], misnumbered: [] };
const section = (more: Partial<Outline['sections'][number]>): Outline => ({ sections: [{ heading: 'A', ...more }] });

it('free order holds for one level', () => {
  const nested = { heading: 'B', sections: [{ heading: 'C' }, { heading: 'D' }] };
  const outline = { sections: [{ heading: 'A' }, nested] };
  const text = '# T\n## B\n### D\nx\n### C\nx\n## A\nx\n';
  expect(found(outline, text).misplaced).toHaveLength(2);
  expect(found({ ...outline, anyOrder: true }, text).misplaced).toHaveLength(1);
  const free = { sections: [{ heading: 'A' }, { ...nested, anyOrder: true }], anyOrder: true };
  expect(found(free, text)).toEqual(clean);
});

it('other sections are forbidden, but labels that are headings are no others', () => {
  const forbid = section({ additional: 'forbid', labels: ['Owner', 'Since'] });
  const text = '# T\n## A\n### Owner:\nx\n### 2. Since\ny\n### Else\nz\n## Beside\n';
  expect(found(forbid, text)).toEqual({ ...clean, unexpected: ['Else'] });
  expect(found({ ...forbid, additional: 'forbid' }, text).unexpected).toEqual(['Else', 'Beside']);
});

it('items have a least and a greatest number, and need no number of their own', () => {
  const items = { heading: 'Option: {title}', min: 2, max: 3 };
  const options = (count: number) => `# T\n## A\n${'### Option: x\ny\n'.repeat(count)}`;
  expect([1, 2, 3, 4].map(count => found(section({ items }), options(count)).gaps.length)).toEqual([1, 0, 0, 1]);
});

it('groups of items count on or begin anew', () => {
  const outline = section({ items: { heading: '{n}. {title}' } });
  const grouped = (numbers: readonly number[]) =>
    `# T\n## A\n${numbers.map((n, index) => `${index % 2 === 0 ? '### G\n' : ''}#### ${n}. x\ny\n`).join('')}`;
  expect(found(outline, grouped([1, 2, 3, 4]))).toEqual(clean);
  expect(found(outline, grouped([1, 2, 1, 2]))).toEqual(clean);
  expect(found(outline, grouped([1, 2, 1, 3])).misnumbered).toEqual([2]);
});

it.each([
  ['list', { list: { min: 3 } }, '- a\n  - b\n', '- a\n  1. b\n     - c\n'],
  ['list', { list: { max: 1 } }, '- a\n- b\n', '- a\n'],
  ['checklist', { checklist: { min: 2 } }, '- [ ] a\n- b\n', '- [ ] a\n  - [x] b\n'],
  ['links', { links: { min: 1 } }, '[a] ![b](c.png) `[d](e.md)`\n', '[a](https://example.org)\n'],
  ['links', { links: { min: 1, kind: 'topic' } }, '[a](https://example.org) [b](#t)\n', '- (TODO) b\n'],
  ['codeBlocks', { codeBlocks: { min: 1, lang: 'sh' } }, '```js\n```\n', '~~~SH title\n~~~\n'],
  ['tables', { tables: { min: 1, columns: ['One', 'Two'] } }, '| One |\n| - |\n', '| **Two** | one |\n| - | - |\n'],
  ['images', { images: { min: 1 } }, '[a](b.png)\n', '![a](https://example.org/b.png)\n'],
  ['words', { words: { min: 3, max: 4 } }, 'one two -- **\n', '- one\n\n> two (three)\n'],
  ['requiredText', { requiredText: ['Owner: x'] }, 'owner x\n', 'OWNER:\nX\n'],
  ['forbiddenText', { forbiddenText: ['a.b*'] }, 'A.B*\n', 'aXb\n'],
])('counts: %s', (what, content, wrong, right) => {
  expect(found(section({ content }), `# T\n## A\n${wrong}\n## B\n${right}`).gaps).toHaveLength(1);
  expect(found(section({ content }), `# T\n## A\n${wrong}`).gaps[0]).toMatch(what);
  expect(found(section({ content }), `# T\n## A\n${right}\n## B\n${wrong}`)).toEqual(clean);
});
