/** `playbook check --fix` as a real process: what is written, how, and what is left. */
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { playbook } from '../support/commandLine.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const files = '-- a.md --\n# A\n\n(TODO) [b](B.md) [gone](gone.md)\n-- b.md --\n# B\n';

const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('--fix', () => {
  it('writes every safe fix, says what it did, and reports what is left', () => {
    const folder = temporaryFolder(files);
    const { status, stdout, stderr } = playbook(folder, 'check', '--fix');
    expect(read(folder, 'a.md')).toBe('# A\n\n[b](b.md) [gone](gone.md)');
    expect(stderr).toBe('playbook: Fixed 2 problems in 1 file:\nplaybook:   a.md: stale-todo, miscased-link\n');
    expect(stdout).toMatch(/^a\.md\n {2}3:18 {2}error[^\n]*broken-link\n\n1 problem in 1 file: 1 error/);
    expect(status).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
  });

  it('ends in 0 where nothing is left', () =>
    expect(
      playbook(temporaryFolder('-- a.md --\n(TODO) [b](b.md)\n-- b.md --\n'), 'check', '--fix', '--max-warnings', '0')
        .status,
    ).toBe(0));

  it('mends what was asked for, and what that changes in other documents', () => {
    const folder = temporaryFolder(
      '-- topics/a.md --\n# A\n\n## Definitoin\n-- b.md --\n(TODO) [a](topics/a.md#definitoin)\n',
    );
    playbook(folder, 'check', 'topics/a.md', '--fix');
    expect(read(folder, 'b.md')).toBe('(TODO) [a](topics/a.md#definition)\n');
  });

  it('keeps byte order mark, line ends, mode and symbolic links', () => {
    const folder = temporaryFolder('-- b.md --\n');
    const elsewhere = temporaryFolder();
    writeBelow(elsewhere, 'real.md', '\ufeff(TODO) [b](b.md)\r\n');
    chmodSync(path.join(elsewhere, 'real.md'), 0o640);
    symlinkSync(path.join(elsewhere, 'real.md'), path.join(folder, 'a.md'));
    playbook(folder, 'check', '--fix');
    expect(read(elsewhere, 'real.md')).toBe('\ufeff[b](b.md)\r\n');
    expect(statSync(path.join(elsewhere, 'real.md')).mode & 0o777).toBe(0o640);
    expect(lstatSync(path.join(folder, 'a.md')).isSymbolicLink()).toBe(true);
  });

  it('prints only what is left where a program reads it', () => {
    const { stdout } = playbook(temporaryFolder(files), 'check', '--fix', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'broken-link' }]);
  });

  it('leaves a file alone that may not be written, says so, and reports its problems', () => {
    const folder = temporaryFolder(files);
    chmodSync(path.join(folder, 'a.md'), 0o444);
    chmodSync(folder, 0o755);
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const bundle = readFileSync(path.join(import.meta.dirname, '../../dist/playbook.js'));
    const options = { cwd: folder, encoding: 'utf8', input: bundle, ...user } as const;
    const { stdout, stderr } = spawnSync(process.execPath, ['-', 'check', '--fix', '--format', 'jsonl'], options);
    expect(stderr).toContain("The file 'a.md' could not be written (EACCES); it is left as it is.");
    expect(
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).rule)
        .sort(),
    ).toEqual(['broken-link', 'miscased-link', 'stale-todo']);
  });
});

describe('--fix --dry-run', () => {
  it('prints a diff that `git apply` takes, and writes nothing', () => {
    const folder = temporaryFolder(files);
    const { status, stdout, stderr } = playbook(folder, 'check', '--fix', '--dry-run');
    expect(read(folder, 'a.md')).toContain('(TODO)');
    expect(stderr).toContain('playbook: Would fix 2 problems in 1 file:\n');
    expect(stderr).toContain('playbook: 1 problem would be left.\n');
    expect(status).toBe(1);
    expect(spawnSync('git', ['apply', '-'], { cwd: folder, input: stdout }).status).toBe(0);
    expect(read(folder, 'a.md')).toBe('# A\n\n[b](b.md) [gone](gone.md)');
  });

  it('needs --fix', () => {
    const { status, stderr } = playbook(temporaryFolder(files), 'check', '--dry-run');
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      'playbook: --dry-run shows what --fix would change; expected both, and nothing to write.',
    ]);
  });
});
