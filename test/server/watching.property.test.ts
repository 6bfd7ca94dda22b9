/** Watching equals looking: whatever happens to a folder on disk and in the editor, a running server knows what a fresh one finds. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localDate } from '#core';
import { diagnosticsOf } from '../../server/src/diagnostics.ts';
import { diskFileSystem } from '../../server/src/node/diskFileSystem.ts';
import { Session } from '../../server/src/session.ts';
import { type Change, type DiskStep, diskChanges, diskSteps, toldOf } from '../support/diskSteps.ts';
import { runs } from '../support/runs.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';
import { startWatchingClient, type WatchingClient } from '../support/watchingClient.ts';

/** Folders of the workspace: the one that is open first, one inside it and one beside it. */
const roots = ['base', 'base/c', 'beside'];

const { file, text, disk } = diskSteps(roots);

type Step =
  | ({ readonly do: 'disk' } & DiskStep)
  | { readonly do: 'open' | 'edit'; readonly file: string; readonly text: string }
  | { readonly do: 'save' | 'close'; readonly file: string }
  | { readonly do: 'add' | 'remove'; readonly root: string }
  | { readonly do: 'settle' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: disk.map(step => ({ do: 'disk' as const, ...step })) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('open' as const, 'edit' as const), file, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('save' as const, 'close' as const), file }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('add', 'remove'), root: fc.constantFrom(...roots) }) },
  { weight: 3, arbitrary: fc.constant({ do: 'settle' as const }) },
);

/** What the editor has: the folders of its workspace and its open documents, by path. */
interface Editor {
  readonly folder: string;
  readonly client: WatchingClient;
  readonly roots: Set<string>;
  readonly open: Map<string, string>;
}

const uriIn = (folder: string, at: string) => pathToFileURL(path.join(folder, at)).href;
const isBelow = (at: string, root: string) => at.startsWith(`${root}/`);

/** Takes a step in the editor or on disk, and tells the server what an editor would. */
async function take(step: Step, editor: Editor): Promise<void> {
  const { folder, client, roots, open } = editor;
  const watch = (changes: readonly Change[]) =>
    client.watched(
      changes
        .filter(({ at }) => [...roots].some(root => isBelow(at, root)))
        .map(({ at, type }) => ({ uri: uriIn(folder, at), type })),
    );
  if (step.do === 'settle') await expectFresh(editor);
  else if (step.do === 'disk') watch(toldOf(diskChanges(folder, step), step.told));
  else if (step.do === 'add' || step.do === 'remove') {
    if (roots.has(step.root) === (step.do === 'add')) return;
    if (step.do === 'add') roots.add(step.root);
    else roots.delete(step.root);
    client.foldersChanged(step.do, uriIn(folder, step.root));
  } else if (step.do === 'open' || step.do === 'edit') {
    const before = open.get(step.file);
    open.set(step.file, step.text);
    if (before === undefined) client.open(uriIn(folder, step.file), step.text);
    else client.edit(uriIn(folder, step.file), before, step.text);
  } else {
    const content = open.get(step.file);
    if (content === undefined) return;
    if (step.do === 'save')
      watch(toldOf(diskChanges(folder, { ops: [{ do: 'write', file: step.file, text: content }] }), 'each'));
    else {
      open.delete(step.file);
      client.close(uriIn(folder, step.file));
    }
  }
}

/** What the client was told bit by bit, what it is told when it asks for everything, and what a fresh session finds. */
async function expectFresh({ folder, client, roots, open }: Editor): Promise<void> {
  const pulled = await client.pulled();
  const fresh = await freshlyFound(folder, roots, open);
  // What lies beside a document outside the workspace is not watched.
  const unwatched = [...open.keys()].filter(file => ![...roots].some(root => isBelow(file, root)));
  const named = (found: Found) => byPath(folder, found, unwatched);
  expect({ pulled: named(pulled), streamed: named(client.streamed) }).toEqual({
    pulled: named(fresh),
    streamed: named(fresh),
  });
}

async function freshlyFound(folder: string, roots: ReadonlySet<string>, open: ReadonlyMap<string, string>) {
  const session = new Session({
    fileSystem: diskFileSystem({
      list: () => expect.unreachable(),
      read: () => expect.unreachable(),
      probe: () => expect.unreachable(),
    }),
    changed: () => {},
    progress: () => true,
    loading: () => {},
    log: sentence => expect.unreachable(sentence),
    failed: error => expect.unreachable(String(error)),
    today: () => localDate(new Date()),
  });
  session.setFolders([...roots].map(root => uriIn(folder, root)));
  for (const [file, content] of open) session.setText(uriIn(folder, file), content);
  await session.settled();
  return new Map(session.urisWithProblems().map(uri => [uri, diagnosticsOf(session, uri)]));
}

type Found = ReadonlyMap<string, readonly object[]>;

/** Diagnostics by path, for comparison: those of documents that have any. */
function byPath(folder: string, found: Found, without: readonly string[]): Record<string, string[]> {
  const prefix = `${uriIn(folder, '')}/`;
  const shown = [...found].filter(
    ([uri, diagnostics]) => diagnostics.length > 0 && !without.includes(uri.slice(prefix.length)),
  );
  const texts = (diagnostics: readonly object[]) =>
    diagnostics.map(diagnostic => JSON.stringify(diagnostic).replaceAll(prefix, '')).sort();
  return Object.fromEntries(shown.map(([uri, diagnostics]) => [uri.slice(prefix.length), texts(diagnostics)]));
}

it('knows what a fresh server finds, after any sequence of changes on disk and in the editor', async () => {
  const temporary = temporaryFolder();
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16, size: 'max' }), async steps => {
      const folder = path.join(temporary, String(count++));
      for (const root of roots) mkdirSync(path.join(folder, root), { recursive: true });
      writeBelow(folder, 'base/a.md', '[b](b.md)\n');
      const client = await startWatchingClient(path.join(folder, 'base'));
      try {
        const editor = { folder, client, roots: new Set(['base']), open: new Map<string, string>() };
        for (const step of steps) await take(step, editor);
        await expectFresh(editor);
      } finally {
        await client.shutdown();
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: runs(60) },
  );
});
