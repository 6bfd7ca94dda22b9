/** The baseline on the command line: today's problems are frozen, new ones fail. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { playbook } from '../support/commandLine.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const files = '-- a.md --\n# A\n\n[x](gone.md)\n-- sub/b.md --\n[y](gone.md) [z](gone.md)\n';

it('freezes what is there, and reports what is new', () => {
  const folder = temporaryFolder(files);
  const written = playbook(folder, 'check', '--write-baseline');
  expect(written.stderr).toBe(
    "playbook: Wrote 3 problems to '.playbook-baseline.json'; from now on only new ones are reported.\n",
  );
  expect([written.status, written.stdout]).toEqual([
    0,
    expect.stringContaining('No new problems. 3 more problems in the baseline.'),
  ]);
  writeBelow(folder, 'a.md', '# A\n\nmore\n\n- [x](gone.md)\n\n[new](new.md)\n');
  const { status, stdout } = playbook(folder, 'check');
  expect(status).toBe(1);
  expect(stdout).toContain("No file at 'new.md'.");
  expect(stdout).toMatch(/2 new problems in 1 file: 2 errors. 2 more problems in the baseline\./);
  writeBelow(folder, 'a.md', '# A\n\nmore\n\n   [x](gone.md)\n');
  expect(playbook(folder, 'check').status).toBe(0);
  expect(playbook(folder, 'check', '--no-baseline', '--format', 'jsonl').stdout.trim().split('\n')).toHaveLength(3);
});

it('is one line a problem, in a fixed order', () => {
  const folder = temporaryFolder(files);
  playbook(folder, 'check', '--write-baseline');
  expect(readFileSync(path.join(folder, '.playbook-baseline.json'), 'utf8')).toMatch(
    /^\{\n {2}"version": 1,\n {2}"problems": \[\n {4}\{"file":"a\.md","rule":"broken-link","line":"[0-9a-f]{8}","count":1\},\n {4}\{"file":"sub\/b\.md","rule":"broken-link","line":"[0-9a-f]{8}","count":2\}\n {2}\]\n\}\n$/,
  );
});

it('counts equal problems, and says when some are gone', () => {
  const folder = temporaryFolder(files);
  playbook(folder, 'check', '--write-baseline');
  writeBelow(folder, 'sub/b.md', '[y](gone.md) [z](gone.md)\n\n[y](gone.md) [z](gone.md)\n');
  expect(JSON.parse(playbook(folder, 'check', '--format', 'json').stdout)).toMatchObject([{ line: 3 }, { line: 3 }]);
  writeBelow(folder, 'sub/b.md', 'nothing\n');
  expect(playbook(folder, 'check').stderr).toBe(
    'playbook: 2 problems of the baseline are gone; --write-baseline takes that in.\n',
  );
});

it('keeps what is frozen of documents that were not asked for', () => {
  const folder = temporaryFolder(files);
  playbook(folder, 'check', '--write-baseline');
  writeBelow(folder, 'a.md', '# A\n');
  playbook(folder, 'check', 'a.md', '--write-baseline');
  expect(playbook(folder, 'check').stdout).toContain('No new problems. 2 more problems in the baseline.');
});

it.each([
  ['{', 'is not valid JSON'],
  ['{"version": 2}', 'has version 2; expected 1'],
  ['[]', 'has version none; expected 1'],
  ['{"version": 1}', "has no list of 'problems'"],
  ['{"version": 1, "problems": [{"file": "a.md"}]}', 'has a problem (number 1) without file, rule, line or count'],
])('a bad file is one sentence: %s', (text, fault) => {
  const folder = temporaryFolder(files);
  writeBelow(folder, '.playbook-baseline.json', text);
  const { status, stdout, stderr } = playbook(folder, 'check');
  expect([status, stdout, stderr.split('\n')[0]]).toEqual([
    2,
    '',
    `playbook: The baseline '.playbook-baseline.json' ${fault}; write it anew with --write-baseline, or leave it aside with --no-baseline.`,
  ]);
  expect(playbook(folder, 'check', '--write-baseline').status).toBe(0);
  expect(playbook(folder, 'check').status).toBe(0);
});
