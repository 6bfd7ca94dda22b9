/** Looking at a single path says what listing the whole folder would say of it. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listFolder, lookAt } from '../../disk/src/list.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const files = [
  '-- .gitignore --',
  'drafts/',
  '*.tmp.md',
  '-- c/.gitignore --',
  'secret.md',
  '-- a.md --',
  '# A',
  '-- .hidden/x.md --',
  '# X',
  '-- drafts/d.md --',
  '# D',
  '-- node_modules/n.md --',
  '# N',
  '-- c/secret.md --',
  '# S',
  '-- c/d/e.md --',
  '# E',
  '-- c/d/x.tmp.md --',
  '# T',
  '-- c/d/templates/t.md --',
  '# T',
  '-- c/d/picture.png --',
  'P',
].join('\n');

const isIn = (folder: string, at: string) => at === folder || at.startsWith(`${folder}/`);

it.each([
  'a.md',
  'gone.md',
  'gone/deeper/x.md',
  '.hidden',
  '.hidden/x.md',
  'drafts/d.md',
  'node_modules/n.md',
  'c',
  'c/secret.md',
  'c/d',
  'c/d/e.md',
  'c/d/x.tmp.md',
  'c/d/templates/t.md',
  'c/d/picture.png',
  'a.md/x.md',
])('%s', at => {
  const folder = temporaryFolder(`${files}\n`);
  mkdirSync(path.join(folder, 'c/empty'));
  const whole = listFolder(folder);
  const look = lookAt(folder, at);
  expect(look).toBeDefined();
  if (!look) return;
  for (const [entry, type] of look.entries) expect([entry, whole.entries.get(entry)]).toEqual([entry, type]);
  const below = [...whole.entries.keys()].filter(entry => isIn(look.at, entry));
  expect(below.filter(entry => !look.entries.has(entry))).toEqual([]);
  expect([...look.documents].sort()).toEqual(whole.documents.filter(entry => isIn(look.at, entry)).sort());
});

it('leaves symbolic links, and what lies behind them, to the listing', () => {
  const folder = temporaryFolder(`${files}\n`);
  symlinkSync('c', path.join(folder, 'link'));
  expect(listFolder(folder).linked).toBe(true);
  expect(lookAt(folder, 'link')).toBeUndefined();
  expect(lookAt(folder, 'link/d/e.md')).toBeUndefined();
  expect(lookAt(folder, 'a.md')).toBeDefined();
});

it('leaves it to the listing where the root is gone', () => {
  const folder = temporaryFolder(`${files}\n`);
  rmSync(folder, { recursive: true });
  expect(lookAt(folder, 'a.md')).toBeUndefined();
  writeBelow(folder, 'a.md', '# A\n');
  expect(lookAt(folder, 'a.md')?.documents).toEqual(['a.md']);
});
