/** Watching: what a running server has to look at again when files, folders and open documents come and go. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { Session } from '../../server/src/session.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';
import { startWatchingClient } from '../support/watchingClient.ts';

/** A server on some of the folders of a fixture, and which rules it finds broken in which files. */
async function watched(fixture: string, ...roots: string[]) {
  const folder = temporaryFolder(fixture);
  const client = await startWatchingClient(roots.map(root => path.join(folder, root)));
  const uri = (at: string) => pathToFileURL(path.join(folder, at)).href;
  const found = async () =>
    [...(await client.pulled())]
      .flatMap(([at, diagnostics]) => diagnostics.map(({ code }) => `${at.slice(uri('').length + 1)} ${code}`))
      .sort();
  return { folder, client, uri, found };
}

it('an open document stays open when its folder leaves the workspace, and when it comes back', async () => {
  const { client, uri, found } = await watched('-- base/a.md --\n# A\n-- beside/b.md --\n# B\n', 'base', 'beside');
  client.open(uri('base/a.md'), '[x](gone.md)\n');
  expect(await found()).toEqual(['base/a.md broken-link']);
  client.foldersChanged('remove', uri('base'));
  expect(await found()).toEqual(['base/a.md broken-link']);
  client.foldersChanged('add', uri('base'));
  expect(await found()).toEqual(['base/a.md broken-link']);
  client.close(uri('base/a.md'));
  expect(await found()).toEqual([]);
});

it('an open document is the inner folder’s while there is one', async () => {
  const { client, uri, found } = await watched('-- base/c/d.md --\n# D\n-- base/a.md --\n# A\n', 'base');
  client.open(uri('base/c/d.md'), '[a](/a.md)\n');
  expect(await found()).toEqual([]);
  client.foldersChanged('add', uri('base/c'));
  expect(await found()).toEqual(['base/c/d.md broken-link']);
  client.foldersChanged('remove', uri('base/c'));
  expect(await found()).toEqual([]);
});

it('a target in a folder that is not listed comes and goes', async () => {
  const { folder, client, uri, found } = await watched('-- base/a.md --\n[x](.github/x.md)\n', 'base');
  expect(await found()).toEqual(['base/a.md broken-link']);
  writeBelow(folder, 'base/.github/x.md', '# X\n');
  client.watched([{ uri: uri('base/.github/x.md'), type: 'created' }]);
  expect(await found()).toEqual([]);
  rmSync(path.join(folder, 'base/.github/x.md'));
  client.watched([{ uri: uri('base/.github/x.md'), type: 'deleted' }]);
  expect(await found()).toEqual(['base/a.md broken-link']);
});

it('a target in another folder of the workspace comes', async () => {
  const { folder, client, uri, found } = await watched(
    '-- base/a.md --\n[x](../beside/x.md)\n-- beside/b.md --\n# B\n',
    'base',
    'beside',
  );
  expect(await found()).toEqual(['base/a.md broken-link']);
  writeBelow(folder, 'beside/x.md', '# X\n');
  client.watched([{ uri: uri('beside/x.md'), type: 'created' }]);
  expect(await found()).toEqual(['base/a.md unportable-link']);
});

it('an ignore file that changes ignores other documents', async () => {
  const { folder, client, uri, found } = await watched(
    '-- base/.gitignore --\n\n-- base/c/d.md --\n[x](x.md)\n',
    'base',
  );
  expect(await found()).toEqual(['base/c/d.md broken-link']);
  writeBelow(folder, 'base/.gitignore', 'c/\n');
  client.watched([{ uri: uri('base/.gitignore'), type: 'changed' }]);
  expect(await found()).toEqual([]);
});

it('a folder that is told without what is in it is read anew', async () => {
  const { folder, client, uri, found } = await watched('-- base/c/d.md --\n# D\n', 'base');
  expect(await found()).toEqual([]);
  rmSync(path.join(folder, 'base/c'), { recursive: true });
  mkdirSync(path.join(folder, 'base/c'));
  writeBelow(folder, 'base/c/d.md', '[x](x.md)\n');
  client.watched([{ uri: uri('base/c'), type: 'created' }]);
  expect(await found()).toEqual(['base/c/d.md broken-link']);
});

it('files told one by one are one look at the folder, once what is under way is done', async () => {
  let looks = 0;
  const files = new Map<string, string>();
  const session = new Session({
    fileSystem: {
      async list() {
        looks++;
        return { entries: new Map([...files.keys()].map(at => [at, 'file'])), documents: [...files.keys()], reach: 0 };
      },
      read: async (_, wanted) => wanted.map(at => files.get(at)),
      probe: async (_, wanted) => wanted.map(() => 'missing'),
    },
    changed: () => {},
    progress: () => true,
    loading: () => {},
    log: sentence => expect.unreachable(sentence),
    failed: error => expect.unreachable(String(error)),
    today: () => '2026-03-01',
  });
  session.setFolders(['file:///base']);
  await session.settled();
  for (let number = 0; number < 300; number++) {
    files.set(`${number}.md`, '[x](gone.md)\n');
    session.filesChanged([{ uri: `file:///base/${number}.md`, type: 'created' }]);
  }
  await session.settled();
  expect(session.urisWithProblems()).toHaveLength(300);
  expect(looks).toBe(2);
});
