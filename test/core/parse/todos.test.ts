/** TODO marks: which spellings count, and what each of them marks. */
import { expect, it } from 'vitest';
import { parseDocument } from '#core';

/** Each mark as `title → target`, with what the text is without it. */
function todosOf(text: string): string[] {
  const document = parseDocument(text);
  return document.todos.map(({ title, link, removal }) => {
    const target = document.links[link]?.path ?? '-';
    const rest = text.slice(0, removal.start) + text.slice(removal.end);
    return `${text.slice(title.start, title.end)} → ${target} | ${rest}`;
  });
}

it.each([
  ['- (TODO) [T](t.md)', 'T → t.md | - [T](t.md)'],
  ['- [T](t.md) (TODO)', 'T → t.md | - [T](t.md)'],
  ['- [T](t.md) (TODO if missing)', 'T → t.md | - [T](t.md)'],
  ['- [T](t.md) — (TODO)', 'T → t.md | - [T](t.md)'],
  ['- [T (TODO)](t.md)', 'T → t.md | - [T](t.md)'],
  ['- [(TODO) T](t.md)', 'T → t.md | - [T](t.md)'],
  ['- **(TODO)** [T](t.md)', 'T → t.md | - [T](t.md)'],
  ['- (TODO) **[T](t.md)**', 'T → t.md | - **[T](t.md)**'],
  ['- [ ] (TODO) [T](t.md)', 'T → t.md | - [ ] [T](t.md)'],
  ['- [T](t.md), a note (TODO)', 'T → t.md | - [T](t.md), a note'],
  ['- (TODO) T', 'T → - | - T'],
  ['- (TODO) T and more — a note', 'T and more → - | - T and more — a note'],
  ['- (TODO): T', 'T → - | - T'],
  ['See [T](t.md) (TODO).', 'T → t.md | See [T](t.md).'],
  ['| (TODO) [T](t.md) |\n|-|', 'T → t.md | | [T](t.md) |\n|-|'],
  ['- (TODO) [T][t]\n\n[t]: t.md', 'T → t.md | - [T][t]\n\n[t]: t.md'],
])('%j', (text, expected) => expect(todosOf(text)).toEqual([expected]));

it('a destination TODO is a mark', () =>
  expect(parseDocument('[T](TODO)').todos.map(({ link, mark }) => [link, mark])).toEqual([[-1, { start: 4, end: 8 }]]));

it('each link has its own mark', () => {
  expect(todosOf('[A](a.md) (TODO), [B](b.md) (TODO)').map(todo => todo.split(' |')[0])).toEqual([
    'A → a.md',
    'B → b.md',
  ]);
  expect(todosOf('(TODO) [A](a.md), (TODO) [B](b.md)').map(todo => todo.split(' |')[0])).toEqual([
    'A → a.md',
    'B → b.md',
  ]);
});

it.each([
  'TODO: write this',
  'There are (TODO) things',
  '`(TODO) [T](t.md)`',
  '    (TODO) [T](t.md)',
  '<!-- (TODO) [T](t.md) -->',
  '---\ntitle: (TODO) [T](t.md)\n---',
  '- (TODOs) [T](t.md)',
  '(TODO)',
  '- (TODO)',
  '- [ ]  (TODO)',
])('%j marks nothing', text => expect(todosOf(text)).toEqual([]));
