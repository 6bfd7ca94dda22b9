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

/** Folders of the workspace: one that may be removed, another inside it that may be added, and one that stays. */
const [outer, inner, other] = ['base', 'base/c', 'beside'];
const roots = [outer, inner, other];

const { file, text, disk } = diskSteps(roots);

type Step =
  | ({ readonly do: 'disk' } & DiskStep)
  | { readonly do: 'open' | 'edit'; readonly file: string; readonly text: string }
  | { readonly do: 'save' | 'close'; readonly file: string }
  /** A folder of the workspace is added, or removed where it is one. */
  | { readonly do: 'toggle'; readonly root: string }
  | { readonly do: 'settle' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: disk.map(step => ({ do: 'disk' as const, ...step })) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('open' as const, 'edit' as const), file, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('save' as const, 'close' as const), file }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('toggle' as const), root: fc.constantFrom(outer, inner) }) },
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
  const { folder, client, open } = editor;
  switch (step.do) {
    case 'settle':
      return expectFresh(editor);
    case 'disk':
      return watch(editor, toldOf(diskChanges(folder, step.ops), step.told));
    case 'toggle':
      return toggle(editor, step.root);
    case 'open':
    case 'edit': {
      const before = open.get(step.file);
      open.set(step.file, step.text);
      if (before === undefined) client.open(uriIn(folder, step.file), step.text);
      else client.edit(uriIn(folder, step.file), before, step.text);
      return;
    }
    case 'save': {
      const text = open.get(step.file);
      if (text !== undefined) watch(editor, diskChanges(folder, [{ do: 'write', file: step.file, text }]));
      return;
    }
    case 'close':
      if (open.delete(step.file)) client.close(uriIn(folder, step.file));
  }
}

function watch({ folder, client, roots }: Editor, changes: readonly Change[]): void {
  const seen = changes.filter(({ at }) => [...roots].some(root => at === root || isBelow(at, root)));
  client.watched(seen.map(({ at, type }) => ({ uri: uriIn(folder, at), type })));
}

function toggle({ folder, client, roots }: Editor, root: string): void {
  // The inner folder's links lead into the outer one, where nothing would be watched.
  if (root === outer ? roots.has(inner) : !roots.has(outer)) return;
  const isNew = !roots.has(root);
  if (isNew) roots.add(root);
  else roots.delete(root);
  client.foldersChanged(isNew ? 'add' : 'remove', uriIn(folder, root));
}

/** What the client was told bit by bit, what it is told when it asks for everything, and what a fresh session finds. */
async function expectFresh({ folder, client, roots, open }: Editor): Promise<void> {
  const pulled = await client.pulled();
  const fresh = await freshlyFound(folder, roots, open);
  // What lies outside the workspace is not watched.
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
      writeBelow(folder, `${outer}/a.md`, '[b](b.md)\n');
      const client = await startWatchingClient([outer, other].map(root => path.join(folder, root)));
      try {
        const editor = { folder, client, roots: new Set([outer, other]), open: new Map<string, string>() };
        for (const step of steps) await take(step, editor);
        await expectFresh(editor);
      } finally {
        await client.shutdown();
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: runs(40) },
  );
});
