/** Edges 38 to 41 in the session: several roots, unsaved and untitled documents, file systems of the client, changes elsewhere. */
import { expect, it } from 'vitest';
import type { EntryType } from '#core';
import type { FileSystem } from '../../server/src/fileSystem.ts';
import { Session } from '../../server/src/session.ts';
import { today } from '../support/fixtures.ts';

/** Files by URI, that a test may change. */
type Files = Map<string, string>;

function fileSystemOf(files: Files): FileSystem {
  const find = (root: string, path: string) => new URL(`${root}/${path}`).href;
  return {
    async list(root) {
      const entries = new Map<string, EntryType>();
      const documents: string[] = [];
      for (const uri of files.keys()) {
        if (!uri.startsWith(`${root}/`)) continue;
        const path = decodeURIComponent(uri.slice(root.length + 1));
        const segments = path.split('/');
        segments.forEach((_, index) => entries.set(segments.slice(0, index + 1).join('/'), 'folder'));
        entries.set(path, 'file');
        documents.push(path);
      }
      return { entries, documents, reach: 0 };
    },
    read: async (root, paths) => paths.map(path => files.get(find(root, path))),
    probe: async (root, paths) => paths.map(path => (files.has(find(root, path)) ? 'file' : 'missing')),
  };
}

/** A session over some folders, and its problems as `rule message`. */
function start(files: Record<string, string>, ...folders: readonly string[]) {
  const all: Files = new Map(Object.entries(files));
  const session = new Session({
    fileSystem: fileSystemOf(all),
    changed: () => {},
    progress: () => true,
    loading: () => {},
    log: () => {},
    failed: error => expect.unreachable(String(error)),
    today: () => today,
  });
  session.setFolders(folders);
  const problems = async (uri: string) => {
    await session.settled();
    return session.problemsOf(uri).map(({ rule, message }) => `${rule} ${message}`);
  };
  return { session, files: all, problems };
}

it('edge 38: links into another root are found; each root has its own slash', async () => {
  const { problems } = start(
    {
      'file:///w/one/a.md': '[b](../two/b.md) [c](../two/gone.md) [d](/a.md) [e](/b.md)',
      'file:///w/two/b.md': '# B',
    },
    'file:///w/one',
    'file:///w/two',
  );
  expect(await problems('file:///w/one/a.md')).toEqual([
    "unportable-link '../two/b.md' leads out of the workspace and its repository, where other readers have nothing.",
    "broken-link No file at '../two/gone.md', which leads out of the workspace.",
    "broken-link No file at '/b.md'.",
  ]);
});

it('edge 38: of nested roots the innermost has the document', async () => {
  const { session, problems } = start(
    { 'file:///w/a.md': '# A', 'file:///w/in/b.md': '[b](/b.md) [a](/a.md)' },
    'file:///w',
    'file:///w/in',
  );
  expect(await problems('file:///w/in/b.md')).toEqual(["broken-link No file at '/a.md'."]);
  expect(session.placeOf('file:///w/in/b.md')?.folder.root.uri).toBe('file:///w/in');
});

it('edge 39: headings are those of the open buffer, and an open file exists, saved or not', async () => {
  const { session, problems } = start(
    { 'file:///w/a.md': '[b](b.md#new) [c](c.md)', 'file:///w/b.md': '# Old' },
    'file:///w',
  );
  expect(await problems('file:///w/a.md')).toHaveLength(2);
  session.setText('file:///w/b.md', '# New');
  session.setText('file:///w/c.md', '');
  expect(await problems('file:///w/a.md')).toEqual([]);
  session.close('file:///w/c.md');
  expect(await problems('file:///w/a.md')).toHaveLength(1);
});

it('edge 39: an untitled document is checked by itself; nobody knows where its links lead', async () => {
  const { session, problems } = start({ 'file:///w/a.md': '# A' }, 'file:///w');
  session.setText('untitled:Untitled-1', '# U\n\n[u](#u) [x](#x) [gone](gone.md) (TODO) [y](y.md)');
  session.setText('untitled:Untitled-2', '[z](#z)');
  expect(await problems('untitled:Untitled-1')).toEqual(["broken-anchor This document has no heading '#x'."]);
  expect(session.urisWithProblems()).toEqual(['untitled:Untitled-1', 'untitled:Untitled-2']);
  session.close('untitled:Untitled-2');
  expect(await problems('untitled:Untitled-1')).toHaveLength(1);
  expect(await problems('untitled:Untitled-2')).toEqual([]);
});

it('edge 39: of two documents outside every folder, closing one leaves the other', async () => {
  const { session, problems } = start({ 'file:///w/a.md': '# A', 'file:///o/b.md': '' }, 'file:///w');
  session.setText('file:///o/b.md', '[x](#x)');
  session.setText('file:///o/c.md', '[b](b.md) [y](#y)');
  session.close('file:///o/c.md');
  expect(await problems('file:///o/b.md')).toHaveLength(1);
  expect(await problems('file:///o/c.md')).toEqual([]);
});

it('edge 40: a workspace of another scheme is checked like one on disk', async () => {
  const { problems } = start(
    { 'vscode-vfs://github/o/r/a.md': '[b](b%20c.md) [x](gone.md)', 'vscode-vfs://github/o/r/b%20c.md': '' },
    'vscode-vfs://github/o/r',
  );
  expect(await problems('vscode-vfs://github/o/r/a.md')).toEqual(["broken-link No file at 'gone.md'."]);
});

it('edge 40: what only shows something from elsewhere is no document of an author, whoever opens it', async () => {
  const { session, problems } = start({ 'file:///w/a.md': '[x](#x)' }, 'file:///w');
  for (const uri of ['git:/w/a.md?%7B%22ref%22%3A%22~%22%7D', 'output:log.md', 'vscode-userdata:/w/b.md', 'git:a.md'])
    session.setText(uri, '[x](#x) [gone](gone.md)');
  session.setText('vscode-vfs://github/o/r/a.md', '[x](#x)');
  session.setText('untitled:Untitled-1', '[x](#x)');
  expect(await problems('git:/w/a.md?%7B%22ref%22%3A%22~%22%7D')).toEqual([]);
  expect(session.urisWithProblems().sort()).toEqual([
    'file:///w/a.md',
    'untitled:Untitled-1',
    'vscode-vfs://github/o/r/a.md',
  ]);
  session.close('git:a.md');
});

it('for a document outside every folder the nearest configuration above it holds', async () => {
  const { session, problems, files } = start(
    {
      'file:///w/a.md': '# A',
      'file:///o/playbook.config.json': '{ "kinds": { "run": { "files": ["runs/*.md"], "outline": "./run.json" } } }',
      'file:///o/run.json': '{ "sections": [{ "heading": "Steps" }] }',
      'file:///o/runs/deep/playbook.config.json': '{ "rules": { "broken-anchor": "off" }, "exclude": ["gone/**"] }',
    },
    'file:///w',
  );
  session.setText('file:///o/runs/a.md', '# A\n\n[a](#a) [x](#x) [w](/run.json)');
  session.setText('file:///o/runs/deep/a.md', '# A\n\n[x](#x) [y](y.md)');
  session.setText('file:///p/a.md', '[x](#x)');
  expect(await problems('file:///o/runs/a.md')).toEqual([
    "missing-section The section 'Steps' is missing; expected under 'A'.",
    "broken-anchor This document has no heading '#x'.",
  ]);
  expect(await problems('file:///o/runs/deep/a.md')).toEqual(["broken-link No file at 'y.md'."]);
  expect(await problems('file:///p/a.md')).toEqual(["broken-anchor This document has no heading '#x'."]);
  // The configuration is not open, and what its globs match is not known here.
  expect(session.urisWithProblems().filter(uri => uri.endsWith('.json'))).toEqual([]);
  session.setText('file:///o/runs/a.md', '# A\n\n## Steps\n\nx');
  expect(await problems('file:///o/runs/a.md')).toEqual([]);
  session.close('file:///o/runs/a.md');
  files.delete('file:///o/playbook.config.json');
  session.setText('file:///o/runs/a.md', '# A\n\n[x](#x)');
  expect(await problems('file:///o/runs/a.md')).toEqual(["broken-anchor This document has no heading '#x'."]);
});

it('edge 41: targets that are created, deleted, renamed or edited elsewhere', async () => {
  const { session, files, problems } = start(
    { 'file:///w/a.md': '[b](x/b.md#b)', 'file:///w/x/b.md': '# B' },
    'file:///w',
  );
  const changed = (uri: string, type: 'created' | 'changed' | 'deleted') => session.filesChanged([{ uri, type }]);
  expect(await problems('file:///w/a.md')).toEqual([]);
  files.set('file:///w/x/b.md', '# C');
  changed('file:///w/x/b.md', 'changed');
  expect(await problems('file:///w/a.md')).toEqual(["broken-anchor 'b.md' has no heading '#b'."]);
  files.delete('file:///w/x/b.md');
  changed('file:///w/x', 'deleted');
  expect(await problems('file:///w/a.md')).toEqual(["broken-link No file at 'x/b.md'."]);
  files.set('file:///w/y/b.md', '# B');
  changed('file:///w/y/b.md', 'created');
  expect(await problems('file:///w/a.md')).toEqual(["broken-link No file at 'x/b.md'. Did you mean 'y/b.md'?"]);
  files.set('file:///w/x/b.md', '# B');
  changed('file:///w/x/b.md', 'created');
  expect(await problems('file:///w/a.md')).toEqual([]);
});
