/** Paths inside a library. */
import { expect, it } from 'vitest';
import { folderDistance, joinPath, leavesRoot, relativePath, stemOf } from '../../../core/src/text/path.ts';

it.each([
  ['', 'a.md', 'a.md'],
  ['docs', './a.md', 'docs/a.md'],
  ['docs/x', '../a.md', 'docs/a.md'],
  ['docs', '../../a.md', '../a.md'],
  ['docs', '../../../a.md', '../../a.md'],
  ['', 'b/../a.md', 'a.md'],
  ['docs', 'sub//a.md', 'docs/sub/a.md'],
  ['docs', '.', 'docs'],
  ['docs', '..', ''],
  ['docs', 'x/', 'docs/x'],
  ['', '/docs', 'docs'],
  ['', '/a/b', 'a/b'],
])('from %j, %j is %j', (folder, path, joined) => expect(joinPath(folder, path)).toBe(joined));

it.each([
  ['', 'a.md', 'a.md'],
  ['docs', 'docs/a.md', 'a.md'],
  ['docs/x', 'docs/a.md', '../a.md'],
  ['a/b', 'c/d.md', '../../c/d.md'],
  ['a', 'a', '../a'],
])('seen from %j, %j is written %j', (folder, to, written) => expect(relativePath(folder, to)).toBe(written));

it('a path that climbs above the root leaves it', () => {
  expect(leavesRoot('../a.md')).toBe(true);
  expect(leavesRoot('..a.md')).toBe(false);
});

it('counts the folders between two folders', () => {
  expect(folderDistance('a/b', 'a/c')).toBe(2);
  expect(folderDistance('', 'a')).toBe(1);
});

it('a name that begins with a dot has no extension', () =>
  expect([stemOf('a/b.c.md'), stemOf('.env')]).toEqual(['b.c', '.env']));
