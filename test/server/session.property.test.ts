/** Incremental equals fresh: after any sequence of edits and changes on disk, the session knows what a new check would find. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EntryType, isMarkdown, type Problem } from '#core';
import type { FileSystem } from '../../server/src/fileSystem.ts';
import { Session } from '../../server/src/session.ts';
import { libraryOf, problemsIn, today } from '../support/fixtures.ts';
import { runs } from '../support/runs.ts';

const root = 'file:///base';
const uriOf = (path: string) => `${root}/${path}`;

const configs = ['playbook.config.json', 'c/playbook.config.json'];
const schemas = ['s.json', 'c/s.json'];

/** What sequences are made of: where documents may be, what may stand in them, and what else may happen. */
interface World {
  readonly paths: readonly string[];
  readonly text: fc.Arbitrary<string>;
  readonly others?: readonly fc.Arbitrary<Step>[];
}

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

const links: World = {
  paths: ['a.md', 'b.md', 'c/d.md', 'c/README.md', 'topics/t.md', 'playbooks/x/p.md'],
  text: fc
    .tuple(fc.boolean(), fc.array(fc.constantFrom(...lines), { maxLength: 6 }))
    .map(([matter, body]) =>
      matter ? `---\nid: d\ntitle: One\n---\n\n${body.join('\n\n')}\n` : `${body.join('\n\n')}\n`,
    ),
};

const keys = [
  'id: a',
  'id: b',
  'title: A',
  'title: B',
  'type: concept',
  'type: playbook',
  'related: [a, b]',
  'tags: []',
];
const entries = [
  '# A',
  '- [A](/playbooks/a.md)',
  '- [A](/playbooks/a)',
  '- [A](/playbooks/A.md)',
  '- [B](/playbooks/b.md)',
  '- (TODO) [B](/playbooks/b.md#notes)',
  '- [B](/playbooks/x/b.md)',
  '- [T](/topics/t.md)',
  '- [I](/playbooks/)',
  '- [I](/playbooks/_index.md)',
  '**Related topics:**',
  '<!--lint disable one-way-relation orphan-playbook-->',
];
const headings = ['', '# A', '## Related Playbooks', '## Related Topics', '## Links', '## Notes'];

const relations: World = {
  paths: ['playbooks/a.md', 'playbooks/b.md', 'playbooks/x/b.md', 'topics/t.md', 'topics/u.md', 'playbooks/_index.md'],
  text: fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2, selector: key => key.split(':')[0] }),
      fc.array(fc.tuple(fc.constantFrom(...headings), fc.array(fc.constantFrom(...entries), { maxLength: 2 })), {
        maxLength: 2,
      }),
    )
    .map(([matter, sections]) => {
      const body = sections.map(([heading, list]) => `${heading}\n\n${list.join('\n')}\n`).join('\n');
      return matter.length > 0 ? `---\n${matter.join('\n')}\n---\n\n${body}` : body;
    }),
};

const indexes: World = {
  paths: ['playbooks/a.md', 'playbooks/b.md', 'playbooks/c.md', 'playbooks/README.md', 'README.md'],
  // Few other problems, or documents would be checked again for their sake.
  text: fc.oneof(
    fc.constantFrom('# A\n', '---\ntype: concept\n---\n# A\n'),
    fc.subarray(['a', 'b', 'c']).map(names => names.map(name => `[A](/playbooks/${name}.md)\n`).join('')),
  ),
};

const config = fc.constantFrom(
  '{}',
  '{',
  '{ "exclude": ["c"] }',
  '{ "include": ["*.md"], "rules": { "broken-link": "hint" } }',
  '{ "rules": { "planned-topic": "off", "broken-link": ["warning", { "ignore": ["gone.md", "x/**"] }] } }',
  '{ "links": { "root": "c" }, "indexes": ["README.md"] }',
  '{ "kinds": { "note": { "files": ["*.md"], "schema": "s.json" }, "topic": { "outline": "o.json" } } }',
  '{ "kinds": { "playbook": { "files": ["**/d.md"], "schema": "./s.json" } } }',
);
const schema = fc.constantFrom(
  '{ "required": ["id"] }',
  '{ "required": ["owner"], "properties": { "title": { "pattern": "^(a+)+$" } } }',
  '{ "type": "objct" }',
  '{ "$ref": "c/s.json" }',
);

type Step =
  | { readonly do: 'write' | 'edit'; readonly path: string; readonly text: string }
  | { readonly do: 'delete' | 'close'; readonly path: string }
  | { readonly do: 'wait' };

const configured: World = {
  paths: [...links.paths, ...configs, ...schemas],
  text: links.text,
  others: [
    fc.record({
      do: fc.constantFrom('write' as const, 'edit' as const),
      path: fc.constantFrom(...configs),
      text: config,
    }),
    fc.record({ do: fc.constant('write' as const), path: fc.constantFrom(...schemas), text: schema }),
  ],
};

const stepIn = ({ paths, text, others = [] }: World): fc.Arbitrary<Step> =>
  fc.oneof(
    ...others,
    fc.record({
      do: fc.constantFrom('write' as const, 'edit' as const),
      path: fc.constantFrom(...paths.filter(path => path.endsWith('.md'))),
      text,
    }),
    fc.record({ do: fc.constantFrom('delete' as const, 'close' as const), path: fc.constantFrom(...paths) }),
    // What was checked before is what a later change has to reach.
    { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const) }) },
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
      return { entries, documents: [...files.keys()].filter(isMarkdown), reach: 0 };
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
    log: sentence => expect.unreachable(sentence),
    failed: error => expect.unreachable(String(error)),
    today: () => today,
  });
  session.setFolders([root]);
  for (const action of steps) {
    if (action.do === 'wait') {
      await session.settled();
      continue;
    }
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

it.each([
  ['links', links],
  ['relations', relations],
  ['indexes', indexes],
  ['configurations', configured],
] as const)('after any sequence of edits, writes and deletions: %s', (_, world) =>
  fc.assert(
    fc.asyncProperty(fc.array(stepIn(world), { maxLength: 14, size: 'max' }), async steps => {
      const { session, files } = await play(steps);
      const fresh = libraryOf([...files].map(([path, content]) => ({ path, text: content })));
      for (const path of world.paths)
        expect(sorted(session.problemsOf(uriOf(path))), path).toEqual(sorted(problemsIn(fresh, path)));
    }),
    { numRuns: runs(100) },
  ),
);
