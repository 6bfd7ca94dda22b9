/** Edges 36 to 38 on disk: symbolic links, ignored folders, nested roots; and names that differ in letter case only. */
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { allFacts, checkDocument, defaultConfig } from '#core';
import { rootsOf } from '../../cli/src/roots.ts';
import { listFolder } from '../../disk/src/list.ts';
import { loadLibrary } from '../../disk/src/load.ts';
import { today } from '../support/fixtures.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

/** `path rule: message` of every problem below a folder. */
function problemsBelow(folder: string): string[] {
  const { library } = loadLibrary(folder, { today });
  return [...allFacts(library)].flatMap(facts =>
    checkDocument(facts, library, defaultConfig).map(({ rule, message }) => `${facts.path} ${rule}: ${message}`),
  );
}

it('edge 36: loops of symbolic links end, and a file that is linked to twice is checked once', () => {
  const folder = temporaryFolder(
    '\n-- docs/a.md --\n# A\n[x](gone.md)\n-- b.md --\n[a](docs/a.md#a) [l](loop/docs/a.md) [f](alias.md)',
  );
  symlinkSync('.', path.join(folder, 'loop'));
  symlinkSync('..', path.join(folder, 'docs/up'));
  symlinkSync('docs/a.md', path.join(folder, 'alias.md'));
  symlinkSync('nowhere', path.join(folder, 'dangling.md'));
  expect([...listFolder(folder).documents].sort()).toEqual(['b.md', 'docs/a.md']);
  expect(problemsBelow(folder)).toEqual(["docs/a.md broken-link: No file at 'gone.md'."]);
});

it('edge 36: a symbolic link that leads out of the root is followed, a dangling one is missing', () => {
  const outside = temporaryFolder('\n-- x.md --\n# X\n[y](y.md)');
  const folder = temporaryFolder('\n-- b.md --\n[x](linked/x.md#x) [d](dangling.md)');
  symlinkSync(outside, path.join(folder, 'linked'));
  symlinkSync('nowhere.md', path.join(folder, 'dangling.md'));
  expect(problemsBelow(folder).sort()).toEqual([
    "b.md broken-link: No file at 'dangling.md'.",
    "linked/x.md broken-link: No file at 'y.md'.",
  ]);
});

it('edge 37: what is ignored is not checked, by a .gitignore at any depth; a link to it is fine', () => {
  const folder = temporaryFolder(
    [
      '',
      '-- a.md --\n[1](out/x.md#x) [2](docs/tmp/y.md) [3](docs/gone/z.md) [4](out/gone.md) [5](.hidden/h.md) [6](node_modules/p/README.md)',
      '-- .gitignore --\nout/\n*.log.md',
      '-- out/x.md --\n[x](gone.md)',
      '-- b.log.md --\n[x](gone.md)',
      '-- docs/.gitignore --\n/tmp\n!kept.log.md',
      '-- docs/tmp/y.md --\n[x](gone.md)',
      '-- docs/kept.log.md --\n[x](gone.md)',
      '-- other/tmp/z.md --\n[x](gone.md)',
      '-- .hidden/h.md --\n[x](gone.md)',
      '-- node_modules/p/README.md --\n[x](gone.md)',
    ].join('\n'),
  );
  mkdirSync(path.join(folder, '.git'));
  expect(problemsBelow(folder).sort()).toEqual([
    "a.md broken-link: No file at 'docs/gone/z.md'. Did you mean 'other/tmp/z.md'?",
    "a.md broken-link: No file at 'out/gone.md'.",
    "docs/kept.log.md broken-link: No file at 'gone.md'.",
    "other/tmp/z.md broken-link: No file at 'gone.md'.",
  ]);
});

it('edge 37: a .gitignore above the root holds, up to that of the repository', () => {
  const above = temporaryFolder(
    '\n-- .gitignore --\n*.md\n-- repo/.gitignore --\ndrafts\n-- repo/docs/drafts/a.md --\n-- repo/docs/b.md --',
  );
  mkdirSync(path.join(above, 'repo/.git'));
  expect(listFolder(path.join(above, 'repo/docs')).documents).toEqual(['b.md']);
});

it('edge 38: a path below the working folder belongs to it, one elsewhere is a root of its own', () => {
  const folder = temporaryFolder('\n-- one/a.md --\n[b](../two/b.md#b)\n-- two/b.md --\n# B');
  const working = path.join(folder, 'one');
  expect(rootsOf(['.', 'a.md'], working).map(({ folder: root }) => root)).toEqual([working]);
  expect(rootsOf(['.', '../two', '../two/b.md'], working).map(({ folder: root }) => root)).toEqual([
    working,
    path.join(folder, 'two'),
  ]);
});

it('edge 42: what lies above the root is looked for, and said to be out of it', () => {
  const folder = temporaryFolder('\n-- x.md --\n-- root/a.md --\n[x](../x.md) [y](../y.md)');
  expect(problemsBelow(path.join(folder, 'root'))).toEqual([
    "a.md unportable-link: '../x.md' leads out of the workspace and its repository, where other readers have nothing.",
    "a.md broken-link: No file at '../y.md', which leads out of the workspace.",
  ]);
});

it('edge 22: the listing tells names apart that the disk may not', () => {
  const folder = temporaryFolder();
  writeBelow(folder, 'Docs/Guide.md', '# G');
  writeBelow(folder, 'a.md', '[1](Docs/Guide.md) [2](docs/guide.md) [3](Docs/)  [4](docs/)');
  expect(problemsBelow(folder)).toEqual([
    "a.md miscased-link: 'docs/guide.md' is 'Docs/Guide.md' on disk; another letter case breaks on most systems, and on GitHub.",
    "a.md miscased-link: 'docs/' is 'Docs/' on disk; another letter case breaks on most systems, and on GitHub.",
  ]);
});
