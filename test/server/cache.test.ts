/** The server's cache, as real processes: what one knew when it ended, the next one begins with. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startClient } from '../support/lspClient.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const files = '-- a.md --\n# A\n\n[b](b.md#two) [c](c.md)\n-- b.md --\n# B\n\n[gone](gone.md)\n';

/** The messages about each document as a server that keeps its cache in the folder finds them; it ends then. */
async function messages(root: string, cacheFolder: string): Promise<Record<string, readonly string[]>> {
  const client = await startClient(root, {}, {}, { cacheFolder });
  const found: Record<string, readonly string[]> = {};
  for (const file of ['a.md', 'b.md']) {
    const diagnostics = await client.pushed(file, pushed => pushed.length > 0);
    found[file] = diagnostics.map(({ message }) => String(message));
  }
  await client.shutdown();
  return found;
}

const theCache = (folder: string): string => path.join(folder, readdirSync(folder)[0] ?? '');

it('finds the same from a cache, from none, and from a damaged one', async () => {
  const [root, caches] = [temporaryFolder(files), path.join(temporaryFolder(), 'of/the editor')];
  const fresh = await messages(root, caches);
  expect(Object.values(fresh).map(({ length }) => length)).toEqual([2, 1]);
  expect(existsSync(theCache(caches))).toBe(true);
  expect(await messages(root, caches)).toEqual(fresh);
  writeFileSync(theCache(caches), 'damaged');
  expect(await messages(root, caches)).toEqual(fresh);
  expect(statSync(theCache(caches)).size).toBeGreaterThan(500);
});

it('sees what was changed while no server ran', async () => {
  const [root, caches] = [temporaryFolder(files), temporaryFolder()];
  const before = await messages(root, caches);
  writeBelow(root, 'b.md', '# B\n\n## Two\n\n[gone](gune.md)\n');
  const after = await messages(root, caches);
  expect(after['b.md']).toEqual(["No file at 'gune.md'."]);
  expect([before['a.md']?.length, after['a.md']]).toEqual([2, ["No file at 'c.md'."]]);
  expect(await messages(root, caches)).toEqual(after);
});

it('keeps nothing of what an editor has not saved', async () => {
  const [root, caches] = [temporaryFolder(files), temporaryFolder()];
  const client = await startClient(root, {}, {}, { cacheFolder: caches });
  await client.pushed('b.md', pushed => pushed.length > 0);
  client.open('b.md', '# B\n\n## Two\n\n[x](unsaved.md)\n');
  await client.pushed('b.md', pushed => pushed.some(({ message }) => String(message).includes('unsaved')));
  await client.shutdown();
  expect((await messages(root, caches))['b.md']).toEqual(["No file at 'gone.md'."]);
});

it.each(['utf-8', 'utf-16', 'utf-32'])('counts columns in %s, whatever it has kept', async encoding => {
  const [root, caches] = [temporaryFolder('-- a.md --\n# A\n\n😀 ü [b](gone.md)\n'), temporaryFolder()];
  const column = async () => {
    const client = await startClient(root, { general: { positionEncodings: [encoding] } }, {}, { cacheFolder: caches });
    const [problem] = await client.pushed('a.md', pushed => pushed.length > 0);
    await client.shutdown();
    return problem?.range.start.character;
  };
  const width = { 'utf-8': 12, 'utf-16': 9, 'utf-32': 8 }[encoding];
  expect(await column()).toBe(width);
  expect(await column()).toBe(width);
});
