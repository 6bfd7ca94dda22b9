/** The room that is given back when a library has been read. */
import { expect, it } from 'vitest';
import { allFacts, localDate } from '#core';
import { openCache } from '../../disk/src/cache/cache.ts';
import { loadLibrary, surveyFolder } from '../../disk/src/load.ts';
import { collectGarbage } from '../../server/src/node/room.ts';
import { checkCached } from '../support/cachedChecks.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

it('what nobody needs any more is gone', async () => {
  const gone = ((): WeakRef<object> => new WeakRef({ facts: 'of a document' }))();
  await collectGarbage(0);
  expect(gone.deref()).toBeUndefined();
});

it('what is made ready little by little is what is written', () => {
  const [root, folder] = [temporaryFolder('-- a.md --\n# A\n-- b.md --\n# B\n'), temporaryFolder()];
  const today = localDate(new Date());
  const cache = openCache({ root, folder, program: 'p' });
  const { library } = loadLibrary(root, { today, cache });
  expect([cache.prepare(1), cache.prepare(1)]).toEqual([true, false]);
  cache.save();
  const written = openCache({ root, folder, program: 'p' });
  for (const facts of allFacts(library))
    expect(written.recall(facts.path, { configs: library.configs, today })).toEqual(facts);
});

it('a cache that rests is read once more when it is asked again', async () => {
  const [root, caches] = [temporaryFolder('-- a.md --\n# A\n-- b.md --\n# B\n'), temporaryFolder()];
  await checkCached(root, caches);
  const { configs } = surveyFolder(root);
  const cache = openCache({ root, folder: caches, program: 'p' });
  const titleOf = (path: string) => cache.recall(path, { configs, today: localDate(new Date()) })?.title;
  expect(titleOf('a.md')).toBe('A');
  cache.rest();
  expect(titleOf('b.md')).toBe('B');
});
