/** Incremental equals fresh: after any sequence of edits and changes on disk, the session knows what a new check would find. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EntryType, Problem } from '#core';
import type { FileSystem } from '../../server/src/fileSystem.ts';
import { Session } from '../../server/src/session.ts';
import { libraryOf, problemsIn, today } from '../support/fixtures.ts';
import { runs } from '../support/runs.ts';

const root = 'file:///base';
const uriOf = (path: string) => `${root}/${path}`;
const paths = ['a.md', 'b.md', 'c/d.md', 'c/README.md', 'topics/t.md', 'playbooks/x/p.md'];

const lines = [
  '# One',
  '# Two',
  '## Situation',
  '<a id="x"></a>',
  'title: T',
  '[a](a.md)',
  '[b](/b.md#two)',
  '[d](/c/d#one)',
  '[c](/c#one)',
  '[t](/topics/t.md)',
  '(TODO) [t](/topics/t.md)',
  '- (TODO) One',
  '- (TODO) d',
  '[p](/playbooks/x/p.md#situation)',
  '[gone](gone.md)',
  '[D](/c/D.md)',
  '[out](../../out.md)',
];
const text = fc
  .tuple(fc.boolean(), fc.array(fc.constantFrom(...lines), { maxLength: 6 }))
  .map(([matter, body]) =>
    matter ? `---\nid: d\ntitle: One\n---\n\n${body.join('\n\n')}\n` : `${body.join('\n\n')}\n`,
  );

type Step =
  | { readonly do: 'write' | 'edit'; readonly path: string; readonly text: string }
  | { readonly do: 'delete' | 'close'; readonly path: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('write' as const, 'edit' as const), path: fc.constantFrom(...paths), text }),
  fc.record({ do: fc.constantFrom('delete' as const, 'close' as const), path: fc.constantFrom(...paths) }),
);

/** Files in memory, listed as a disk would list them. */
function memory(files: ReadonlyMap<string, string>): FileSystem {
  return {
    async list() {
      const entries = new Map<string, EntryType>();
      for (const path of files.keys()) {
        const segments = path.split('/');
        segments.forEach((_, index) => entries.set(segments.slice(0, index + 1).join('/'), 'folder'));
        entries.set(path, 'file');
      }
      return { entries, documents: [...files.keys()], reach: 0 };
    },
    read: async (_, wanted) => wanted.map(path => files.get(path)),
    probe: async (_, wanted) => wanted.map(() => 'missing' as const),
  };
}

async function play(steps: readonly Step[]) {
  const files = new Map<string, string>([['a.md', '[b](b.md)\n']]);
  const open = new Map<string, string>();
  const session = new Session({
    fileSystem: memory(files),
    changed: () => {},
    progress: () => true,
    loading: () => {},
    failed: error => expect.unreachable(String(error)),
    today: () => today,
  });
  session.setFolders([root]);
  for (const action of steps) {
    const { path } = action;
    if (action.do === 'edit') {
      open.set(path, action.text);
      session.setText(uriOf(path), action.text);
    } else if (action.do === 'close') {
      open.delete(path);
      session.close(uriOf(path));
    } else {
      const existed = files.has(path);
      if (action.do === 'write') files.set(path, action.text);
      else files.delete(path);
      const type = action.do === 'delete' ? 'deleted' : existed ? 'changed' : 'created';
      session.filesChanged([{ uri: uriOf(path), type }]);
    }
  }
  await session.settled();
  return { session, files: new Map([...files, ...open]) };
}

const sorted = (problems: readonly Problem[]) => problems.map(problem => JSON.stringify(problem)).sort();

it('after any sequence of edits, writes and deletions', () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async steps => {
      const { session, files } = await play(steps);
      const fresh = libraryOf([...files].map(([path, content]) => ({ path, text: content })));
      for (const path of paths)
        expect(sorted(session.problemsOf(uriOf(path))), path).toEqual(sorted(problemsIn(fresh, path)));
    }),
    { numRuns: runs(100) },
  ));
