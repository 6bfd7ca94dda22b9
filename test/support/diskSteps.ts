/** Random changes of files and folders on disk, and what an editor's watcher tells of them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/** One change; nothing happens where it cannot be made. Paths are relative to the folder of a run. */
type Op =
  | { readonly do: 'write'; readonly file: string; readonly text: string }
  | { readonly do: 'delete'; readonly at: string }
  | { readonly do: 'move'; readonly at: string; readonly to: string }
  /** So many documents, each linking to the next one. */
  | { readonly do: 'fill'; readonly folder: string; readonly count: number };

/** How much a watcher tells: each path; only the topmost of what came or went; or a folder's coming with all in it, its going alone. */
type Told = 'each' | 'tops' | 'goneTops';

/** Changes that are told at once. */
export interface DiskStep {
  readonly ops: readonly Op[];
  readonly told: Told;
}

/** What became of a path. */
export interface Change {
  readonly at: string;
  readonly type: 'created' | 'changed' | 'deleted';
}

const lines = [
  '# One',
  '# Two',
  '[a](a.md)',
  '[b](/b.md#two)',
  '[d](c/d.md#one)',
  '[up](../a.md#one)',
  '[folder](c/)',
  '[picture](c/p.png)',
  '- (TODO) [t](topics/t.md)',
  '[beside](../beside/a.md#one)',
  '[many](many/3.md)',
];

const configs = [
  '{}',
  '{',
  '{ "exclude": ["c"] }',
  '{ "include": ["*.md"], "rules": { "broken-link": "hint" } }',
  '{ "links": { "root": "c" } }',
  '{ "kinds": { "note": { "files": ["**/a.md"], "schema": "s.json" } } }',
];
const schemas = ['{ "required": ["id"] }', '{ "required": ["owner"] }', '{ "type": "objct" }'];
const ignored = ['', 'c/\n', 'a.md\n', 'many/\n*.png\n'];

/** The arbitraries of a workspace whose folders may be these: a document's path, its text, and what happens on disk. */
export function diskSteps(roots: readonly string[]) {
  const below = (names: readonly string[]) => roots.flatMap(root => names.map(name => `${root}/${name}`));
  const documents = below(['a.md', 'b.md', 'd.md', 'topics/t.md', 'playbooks/x/p.md']);
  const folders = below(['topics', 'playbooks', 'playbooks/x', 'many', 'new']);
  const file = fc.constantFrom(...documents);
  const text = fc
    .tuple(fc.boolean(), fc.array(fc.constantFrom(...lines), { maxLength: 5 }))
    .map(([matter, body]) => `${matter ? '---\nid: d\ntitle: One\n---\n\n' : ''}${body.join('\n\n')}\n`);
  const write = (files: fc.Arbitrary<string>, texts: fc.Arbitrary<string>) =>
    fc.record({ do: fc.constant('write' as const), file: files, text: texts });
  const named = (names: readonly string[]) => fc.constantFrom(...below(names));
  const others = ['playbook.config.json', 's.json', '.gitignore', 'p.png'];
  const anywhere = fc.constantFrom(...documents, ...folders, ...below(others), 'base/c');
  const op: fc.Arbitrary<Op> = fc.oneof(
    { weight: 4, arbitrary: write(file, text) },
    write(named(['playbook.config.json']), fc.constantFrom(...configs)),
    write(named(['s.json']), fc.constantFrom(...schemas)),
    write(named(['.gitignore']), fc.constantFrom(...ignored)),
    write(named(['p.png']), fc.constant('')),
    { weight: 3, arbitrary: fc.record({ do: fc.constant('delete' as const), at: anywhere }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), at: anywhere, to: anywhere }) },
    fc.record({ do: fc.constant('fill' as const), folder: named(['many']), count: fc.integer({ min: 1, max: 150 }) }),
  );
  const told = fc.constantFrom<Told>('each', 'tops', 'goneTops');
  const disk: fc.Arbitrary<DiskStep> = fc.record({
    ops: fc.oneof(
      { weight: 3, arbitrary: fc.tuple(op) },
      { weight: 1, arbitrary: fc.array(op, { minLength: 2, maxLength: 12, size: 'max' }) },
    ),
    told,
  });
  return { file, text, disk };
}

/** Every file below a folder with its text, and every folder with `undefined`. */
function snapshotOf(folder: string): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const full = path.join(entry.parentPath, entry.name);
    found.set(
      path.relative(folder, full).replaceAll(path.sep, '/'),
      entry.isDirectory() ? undefined : readFileSync(full, 'utf8'),
    );
  }
  return found;
}

/** Makes the changes; gives what became of each path. */
export function diskChanges(folder: string, ops: readonly Op[]): Change[] {
  const before = snapshotOf(folder);
  for (const op of ops) apply(folder, op);
  const after = snapshotOf(folder);
  const changes: Change[] = [];
  for (const at of before.keys()) if (!after.has(at)) changes.push({ at, type: 'deleted' });
  for (const [at, text] of after) {
    if (!before.has(at)) changes.push({ at, type: 'created' });
    else if (before.get(at) !== text) changes.push({ at, type: 'changed' });
  }
  return changes;
}

function apply(folder: string, op: Op): void {
  const place = (at: string) => path.join(folder, at);
  try {
    if (op.do === 'write') {
      mkdirSync(path.dirname(place(op.file)), { recursive: true });
      writeFileSync(place(op.file), op.text);
    } else if (op.do === 'delete') rmSync(place(op.at), { recursive: true });
    else if (op.do === 'move') {
      if (existsSync(place(op.to))) return;
      mkdirSync(path.dirname(place(op.to)), { recursive: true });
      renameSync(place(op.at), place(op.to));
    } else {
      mkdirSync(place(op.folder), { recursive: true });
      for (let number = 0; number < op.count; number++)
        writeFileSync(path.join(place(op.folder), `${number}.md`), `# One\n\n[next](${number + 1}.md#one)\n`);
    }
  } catch (error) {
    // Nothing is there, or a file where a folder is wanted, or a folder is to move into itself.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/** What a watcher tells of the changes. */
export function toldOf(changes: readonly Change[], told: Told): Change[] {
  const moved = new Map(changes.map(({ at, type }) => [at, type]));
  return changes.filter(({ at, type }) => {
    const isBelowOne = type !== 'changed' && moved.get(path.posix.dirname(at)) === type;
    return !isBelowOne || told === 'each' || (told === 'goneTops' && type === 'created');
  });
}
