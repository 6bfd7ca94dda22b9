/** The cache on disk: a check with it finds what a check without it finds, whatever happened between two runs. */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../../disk/src/cache/stamp.ts';
import { checkCached } from '../support/cachedChecks.ts';
import { runs } from '../support/runs.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

/** A check with the caches finds what one without them finds. */
async function expectSame(root: string, caches: string, program?: string, titles = true) {
  const { found } = await checkCached(root, undefined, program, titles);
  const cached = await checkCached(root, caches, program, titles);
  expect(cached.found).toEqual(found);
  return cached;
}

/** Waits until the clock of the file system has moved on. */
const tick = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 12);

/** As if everything had been written long ago: its stamps are proof enough. */
function longAgo(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60 * 60 * 1000 });
}

afterEach(() => {
  vi.useRealTimers();
});

const broken = '-- a.md --\n# A\n\n[b](b.md) [c](c.md)\n-- b.md --\n(TODO) [a](a.md)\n';

const theCache = (caches: string): string => path.join(caches, readdirSync(caches)[0] ?? '');

describe('two runs', () => {
  it.each([
    ['as if written long ago', longAgo],
    ['written just now', () => {}],
  ])('%s: the second knows everything', async (_, age) => {
    age();
    const [root, caches] = [temporaryFolder(broken), temporaryFolder()];
    expect((await expectSame(root, caches)).known).toBe(false);
    expect((await expectSame(root, caches)).known).toBe(true);
  });

  it('write nothing where nothing changed', async () => {
    longAgo();
    const [root, caches] = [temporaryFolder(broken), temporaryFolder()];
    await checkCached(root, caches);
    const before = statSync(theCache(caches)).ino;
    await checkCached(root, caches);
    expect(statSync(theCache(caches)).ino).toBe(before);
  });

  it('of two roots, and of two programs, do not disturb each other', async () => {
    const caches = temporaryFolder();
    const [one, other] = [temporaryFolder(broken), temporaryFolder('-- a.md --\n[x](x.md)\n')];
    for (const program of ['p', 'q']) for (const root of [one, other]) await expectSame(root, caches, program);
    for (const program of ['p', 'q'])
      for (const root of [one, other]) expect((await expectSame(root, caches, program)).known).toBe(true);
  });
});

describe('what facts and problems rest on', () => {
  const files = `-- playbook.config.json --
{ "kinds": { "guide": { "files": ["guides/*.md"], "schema": "guide.json", "outline": "guide.outline.json" } } }
-- guide.json --
{ "required": ["owner"] }
-- guide.outline.json --
{ "sections": [{ "heading": "Why", "required": true }] }
-- guides/a.md --
---
title: A
---

# A

[gone](../gone.md) [out](../../out.md) [hidden](../.hidden/x.md)
-- b.md --
# B
`;
  /** Each changes something, and the problems with it. */
  const changes: Readonly<Record<string, (root: string) => void>> = {
    'a text': root => writeBelow(root, 'b.md', '# B\n\n[gone](gone.md)\n'),
    'a text of the same length': root =>
      writeBelow(root, 'b.md', '[x](y)'.padEnd(statSync(path.join(root, 'b.md')).size)),
    'a path': root => renameSync(path.join(root, 'guides/a.md'), path.join(root, 'a.md')),
    'a target that comes': root => writeBelow(root, 'gone.md', '# Gone\n'),
    'a target in an unlisted folder': root => writeBelow(root, '.hidden/x.md', ''),
    'a document that goes': root => rmSync(path.join(root, 'guides/a.md')),
    'what git ignores': root => writeBelow(root, '.gitignore', 'guides/\n'),
    'how far the repository reaches': root => writeBelow(root, '.git/HEAD', ''),
    'a configuration': root => writeBelow(root, 'playbook.config.json', '{ "rules": { "broken-link": "hint" } }'),
    'a mistake in a configuration': root => writeBelow(root, 'playbook.config.json', '{ "rulse": {} }'),
    'a configuration below': root => writeBelow(root, 'guides/playbook.config.json', '{}'),
    'a schema': root => writeBelow(root, 'guide.json', '{ "required": ["reviewer"] }'),
    'a schema that goes': root => rmSync(path.join(root, 'guide.json')),
    'an outline': root =>
      writeBelow(root, 'guide.outline.json', '{ "sections": [{ "heading": "How", "required": true }] }'),
  };

  it.each(Object.keys(changes))('%s', async name => {
    longAgo();
    const [root, caches] = [temporaryFolder(files), temporaryFolder()];
    const before = await expectSame(root, caches);
    expect((await expectSame(root, caches)).known).toBe(true);
    tick();
    changes[name]?.(root);
    const after = await expectSame(root, caches);
    expect([
      after.known,
      name === 'how far the repository reaches' || after.found.join() !== before.found.join(),
    ]).toEqual([false, true]);
    expect((await expectSame(root, caches)).known).toBe(true);
  });

  it('a target beside the root', async () => {
    const [above, caches] = [temporaryFolder('-- x/a.md --\n[b](../b.md)\n-- .git/HEAD --\n'), temporaryFolder()];
    const root = path.join(above, 'x');
    await expectSame(root, caches);
    writeBelow(above, 'b.md', '');
    expect((await expectSame(root, caches)).known).toBe(false);
  });

  describe('the day', () => {
    const dated = (day: string) =>
      `-- topics/a.md --\n---\nid: a\ntitle: A\ntype: concept\ncreated_at: 2026-01-01\nupdated_at: ${day}\n---\n\n# A\n`;
    const on = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00`) });
    beforeEach(() => {
      on('2036-05-10');
    });

    it('that is still to come', async () => {
      const [root, caches] = [temporaryFolder(dated('2036-05-13')), temporaryFolder()];
      const future = (found: readonly string[]) => found.filter(line => line.includes('misordered-dates')).length;
      expect(future((await expectSame(root, caches)).found)).toBe(1);
      on('2036-05-11');
      expect(future((await expectSame(root, caches)).found)).toBe(1);
      on('2036-05-14');
      expect(future((await expectSame(root, caches)).found)).toBe(0);
      on('2036-05-10');
      expect(future((await expectSame(root, caches)).found)).toBe(1);
    });

    it('does not matter where no date is in the future', async () => {
      const [root, caches] = [temporaryFolder(broken), temporaryFolder()];
      await expectSame(root, caches);
      const { ino } = statSync(theCache(caches));
      on('2036-05-11');
      // Titles of fixes may name the day; without them nothing is read again.
      await checkCached(root, caches);
      expect(statSync(theCache(caches)).ino).toBe(ino);
    });
  });
});

describe('stamps', () => {
  it('that are too young to prove anything are not believed', () => {
    const stamp = { size: 3, modified: 10_000, changed: 10_000 };
    expect(settled(stamp, 11_999)).not.toEqual(stamp);
    expect(settled({ ...stamp, modified: 1 }, 11_999)).not.toEqual(stamp);
    expect(settled(stamp, 12_001)).toEqual(stamp);
  });

  it('a text of the same length and time, written at once', async () => {
    const [root, caches] = [temporaryFolder('-- a.md --\n[x](a.md)\n'), temporaryFolder()];
    const file = path.join(root, 'a.md');
    const { atime, mtime } = statSync(file);
    for (const text of ['[x](b.md)\n', '[x](a.md)\n', '[y](c.md)\n']) {
      await expectSame(root, caches);
      writeFileSync(file, text);
      utimesSync(file, atime, mtime);
    }
    await expectSame(root, caches);
  });

  it('that differ make nobody parse a text that is the same, as in a fresh checkout', async () => {
    longAgo();
    const [root, caches] = [temporaryFolder(broken), temporaryFolder()];
    await expectSame(root, caches);
    tick();
    for (const file of ['a.md', 'b.md']) utimesSync(path.join(root, file), new Date(0), new Date(0));
    expect((await expectSame(root, caches)).known).toBe(true);
    const { ino } = statSync(theCache(caches));
    expect((await expectSame(root, caches)).known).toBe(true);
    expect(statSync(theCache(caches)).ino).toBe(ino);
  });
});

describe('a cache that is', () => {
  const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    empty: () => Buffer.alloc(0),
    foreign: () => Buffer.from('{"some":"other file"}\n'),
    'no text': () => Buffer.from([0, 255, 254, 10, 0]),
    'of a later format': bytes => Buffer.from(bytes.toString('latin1').replace(/cache \d+/, 'cache 99'), 'latin1'),
    'of another root': bytes => Buffer.from(bytes.toString('latin1').replaceAll('/playbook-', '/playbook+'), 'latin1'),
    'cut short': bytes => bytes.subarray(0, bytes.length - 1),
    'longer than it says': bytes => Buffer.from(bytes.toString('latin1').replace(/\[\d+,/, '[268435456,'), 'latin1'),
  };

  it.each(Object.keys(damages))('%s is ignored with one sentence, and made anew', async name => {
    const [root, caches] = [temporaryFolder(broken), temporaryFolder()];
    await checkCached(root, caches);
    const file = theCache(caches);
    writeFileSync(file, damages[name]?.(readFileSync(file)) ?? '');
    writeBelow(root, 'c.md', '# C\n');
    expect((await expectSame(root, caches)).complaint).toMatch(/^The cache '.*' [a-z ,]+; it is made anew\.$/);
    const again = await expectSame(root, caches);
    expect([again.known, again.complaint]).toEqual([true, undefined]);
  });

  it('damaged anywhere changes nothing that is found', async () => {
    const [root, caches] = [temporaryFolder(broken), temporaryFolder()];
    await checkCached(root, caches);
    const file = theCache(caches);
    const bytes = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, byte, edited) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = byte;
        writeFileSync(file, damaged);
        writeBelow(root, 'b.md', edited ? '(TODO) [a](a.md)\n\n[x](y.md)\n' : '(TODO) [a](a.md)\n');
        await expectSame(root, caches);
      }),
      { numRuns: runs(60) },
    );
  });

  it('impossible to write is no fault', async () => {
    const root = temporaryFolder(broken);
    const caches = path.join(root, 'a.md/caches');
    for (let run = 0; run < 2; run++)
      expect(await expectSame(root, caches)).toMatchObject({ known: false, complaint: undefined });
  });
});

it('caches of roots that are gone, of long ago, and what a run left that was cut short are removed', async () => {
  const caches = temporaryFolder();
  const [gone, old, root] = [temporaryFolder(broken), temporaryFolder(broken), temporaryFolder(broken)];
  await checkCached(old, caches);
  const past = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  utimesSync(theCache(caches), past, past);
  await checkCached(gone, caches);
  rmSync(gone, { recursive: true });
  writeBelow(caches, 'x.cache.0a1b.tmp', '');
  utimesSync(path.join(caches, 'x.cache.0a1b.tmp'), past, past);
  writeBelow(caches, 'somebody-elses.txt', '');
  utimesSync(path.join(caches, 'somebody-elses.txt'), past, past);
  await checkCached(root, caches);
  expect(readdirSync(caches)).toHaveLength(2);
  expect((await expectSame(root, caches)).known).toBe(true);
});

describe('any sequence of changes', () => {
  const paths = ['a.md', 'b.md', 'c/d.md', 'c/README.md', 'topics/t.md', 'playbooks/p.md'];
  const lines = [
    '# One',
    '## Two',
    '[a](/a.md)',
    '[d](/c/d.md#one)',
    '[c](/c/)',
    '(TODO) [t](/topics/t.md)',
    '[gone](gone.md)',
    '[out](../../out.md)',
    '## Related Topics\n\n- [t](/topics/t.md)\n- (TODO) [b](/b.md)',
    '## Related Playbooks\n\n- [p](/playbooks/p.md)',
    '## Related\n\n- [p](/playbooks/p.md)',
    '<!--lint disable broken-link-->',
    'é ü 😀',
  ];
  const text = fc
    .tuple(
      fc.constantFrom('', '---\nid: x\ntitle: One\n---\n\n', '---\nid: y\nupdated_at: 2999-01-01\n---\n\n'),
      fc.array(fc.constantFrom(...lines), { maxLength: 5 }),
    )
    .map(([matter, body]) => `${matter}${body.join('\n\n')}\n`);
  const config = fc.constantFrom(
    '{}',
    '{ "rules": { "broken-link": "off" } }',
    '{ "exclude": ["c/**"] }',
    '{ "indexes": ["b.md"] }',
    '{',
  );
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ write: fc.constantFrom(...paths), text }) },
    fc.record({ remove: fc.constantFrom(...paths, 'playbook.config.json') }),
    fc.record({ rename: fc.constantFrom(...paths), to: fc.constantFrom(...paths) }),
    fc.record({ write: fc.constantFrom('playbook.config.json', 'c/playbook.config.json'), text: config }),
    fc.record({ write: fc.constant('.gitignore'), text: fc.constantFrom('', 'c/\n', '/b.md\n') }),
    fc.record({ touch: fc.constantFrom(...paths) }),
  );

  // Without titles most is taken from the check before.
  const turn = fc.record({ steps: fc.array(step, { maxLength: 3 }), titles: fc.boolean() });

  it.each([
    ['with stamps', longAgo],
    ['with hashes', () => {}],
  ])('%s', async (_, age) => {
    age();
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 6 }), async turns => {
        const [root, caches] = [temporaryFolder(broken), temporaryFolder()];
        for (const { steps, titles } of turns) {
          for (const one of steps) take(root, one);
          tick();
          await expectSame(root, caches, 'p', titles);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('in the text of one document at a time, under names that stay', async () => {
    const names = ['a.md', 'b.md', 'c/README.md', 'c/d.md', 'topics/t.md', 'playbooks/p.md', 'playbooks/q.md'];
    const written = (name: string, body: readonly string[]) =>
      `---\nid: ${name}\ntitle: ${name}\ntype: ${/^[a-z]+(?=s\/)/.exec(name)?.[0] ?? 'none'}\n---\n\n${body.join('\n\n')}\n`;
    const body = fc.array(fc.constantFrom(...lines, ...names.map(name => `- [x](/${name}#two)`)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, { minLength: names.length, maxLength: names.length }),
        fc.array(fc.tuple(fc.constantFrom(...names), body), { minLength: 1, maxLength: 6 }),
        async (bodies, edits) => {
          const [root, caches] = [temporaryFolder(broken), temporaryFolder()];
          names.forEach((name, index) => void writeBelow(root, name, written(name, bodies[index] ?? [])));
          await expectSame(root, caches, 'p', false);
          for (const [name, edited] of edits) {
            writeBelow(root, name, written(name, edited));
            tick();
            await expectSame(root, caches, 'p', false);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  function take(root: string, one: Readonly<Record<string, string>>): void {
    const at = (file: string | undefined) => path.join(root, file ?? '');
    try {
      if (one['write'] !== undefined) writeBelow(root, one['write'], one['text'] ?? '');
      if (one['remove'] !== undefined) rmSync(at(one['remove']), { force: true });
      if (one['touch'] !== undefined) utimesSync(at(one['touch']), new Date(0), new Date(0));
      if (one['rename'] !== undefined) renameSync(at(one['rename']), at(one['to']));
    } catch {
      // It is not there.
    }
  }
});
