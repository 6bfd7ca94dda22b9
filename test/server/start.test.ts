/** What is told of a document that is open at the start, before anything else is known. */
import { expect, it } from 'vitest';
import type { EntryType } from '#core';
import { Session } from '../../server/src/session.ts';
import { today } from '../support/fixtures.ts';

const texts = new Map([
  ['playbook.config.json', '{ "rules": { "malformed-heading": "off" } }'],
  ['strict/playbook.config.json', '{ "rules": { "malformed-heading": "warning" } }'],
]);

const broken = '##Overview\n\n[gone](gone.md)\n';

/** A session whose folder is listed when it is told to, with one document open. */
function open(path: string) {
  let list = () => {};
  const listed = new Promise<void>(resolve => {
    list = resolve;
  });
  const entries = new Map<string, EntryType>([...texts.keys(), path].map(file => [file, 'file']));
  for (const folder of ['', 'strict']) entries.set(folder, 'folder');
  const session = new Session({
    fileSystem: {
      list: () => listed.then(() => ({ entries, documents: [path], reach: 0 })),
      read: async (_, wanted) => wanted.map(file => texts.get(file)),
      probe: async (_, wanted) => wanted.map(() => 'missing' as const),
    },
    changed: () => {},
    progress: () => true,
    loading: () => {},
    log: () => {},
    failed: error => expect.unreachable(String(error)),
    today: () => today,
  });
  session.setFolders(['file:///base']);
  session.setText(`file:///base/${path}`, broken);
  const told = () => session.problemsOf(`file:///base/${path}`).map(({ rule, severity }) => `${rule} ${severity}`);
  return { session, list, told };
}

it.each([
  ['a.md', []],
  ['strict/a.md', ['malformed-heading warning']],
])('%s is checked with its own configuration before the folder is listed', async (path, expected) => {
  const { session, list, told } = open(path);
  await session.checked();
  expect(told()).toEqual(expected);
  list();
  await session.settled();
  expect(told()).toEqual([...expected, 'broken-link error']);
});

it('what is opened while the folder is read stays as it is in the editor', async () => {
  const paths = Array.from({ length: 30 }, (_, index) => `${index}.md`);
  const entries = new Map<string, EntryType>([
    ...paths.map((file): [string, EntryType] => [file, 'file']),
    ['', 'folder'],
  ]);
  const session: Session = new Session({
    fileSystem: {
      list: async () => ({ entries, documents: paths, reach: 0 }),
      read: async (_, wanted) => wanted.map(() => '# Saved\n'),
      probe: async (_, wanted) => wanted.map(() => 'missing' as const),
    },
    changed: () => {},
    progress(done) {
      if (done === 20) session.setText('file:///base/3.md', broken);
      return true;
    },
    loading: () => {},
    log: () => {},
    failed: error => expect.unreachable(String(error)),
    today: () => today,
  });
  session.setFolders(['file:///base']);
  await session.settled();
  expect(session.problemsOf('file:///base/3.md').map(({ rule }) => rule)).toContain('broken-link');
  expect(session.problemsOf('file:///base/4.md')).toEqual([]);
});
