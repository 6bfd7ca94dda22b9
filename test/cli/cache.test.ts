/** The cache of `playbook check`, as real processes. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { playbook } from '../support/commandLine.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const files = '-- docs/a.md --\n# A\n\n(TODO) [b](B.md) [gone](gone.md)\n-- docs/b.md --\n# B\n\n[x](x.md)\n';

/** A folder with packages, and where its cache is. */
function project(): { root: string; caches: () => string[] } {
  const root = temporaryFolder(files);
  writeBelow(root, 'node_modules/x/package.json', '{}');
  const folder = path.join(root, 'node_modules/.cache/playbook');
  return { root, caches: () => (existsSync(folder) ? readdirSync(folder).map(name => path.join(folder, name)) : []) };
}

const check = (root: string, ...args: readonly string[]) => playbook(root, 'check', '--format', 'json', ...args);

describe('playbook check with a cache', () => {
  it('keeps it with the packages, and reports the same again, titles of fixes included', () => {
    const { root, caches } = project();
    const fresh = check(root, '--no-cache');
    expect(caches()).toEqual([]);
    for (let run = 0; run < 3; run++) expect(check(root)).toEqual(fresh);
    expect(caches()).toHaveLength(1);
  });

  it('knows the titles of fixes although the run before did not want them', () => {
    const { root } = project();
    playbook(root, 'check');
    expect(check(root)).toEqual(check(root, '--no-cache'));
    expect(check(root)).toEqual(check(root, '--no-cache'));
  });

  it('--no-cache does not look at it', () => {
    const { root, caches } = project();
    check(root);
    writeFileSync(caches()[0] ?? '', 'damaged');
    expect(check(root, '--no-cache').stderr).toBe('');
    expect(check(root).stderr).toMatch(/^playbook: The cache '.*' is none of ours, or damaged; it is made anew\.\n$/);
    expect(check(root).stderr).toBe('');
  });

  it('of a part of a folder reports that part', () => {
    const { root } = project();
    const [all, one] = [check(root, '--no-cache'), check(root, 'docs/b.md', '--no-cache')];
    for (let run = 0; run < 2; run++) {
      expect(check(root)).toEqual(all);
      expect(check(root, 'docs/b.md')).toEqual(one);
    }
  });

  it('sees what --fix writes, and --fix sees what was written', () => {
    const { root } = project();
    check(root);
    expect(check(root, '--fix', '--dry-run').stdout).toBe(check(root, '--fix', '--dry-run', '--no-cache').stdout);
    check(root, '--fix');
    expect(check(root)).toEqual(check(root, '--no-cache'));
    writeBelow(root, 'docs/b.md', '(TODO) [a](a.md)\n');
    expect(check(root, '--fix').stderr).toContain('Fixed 1 problem in 1 file');
    expect(check(root)).toEqual(check(root, '--no-cache'));
  });

  it('follows a baseline that is written, that stays and that goes', () => {
    const { root } = project();
    check(root);
    check(root, '--write-baseline');
    for (const args of [[], ['--no-baseline'], []])
      expect(check(root, ...args)).toEqual(check(root, '--no-cache', ...args));
    expect(JSON.parse(check(root).stdout)).toEqual([]);
    writeBelow(root, 'docs/c.md', '[new](new.md)\n');
    expect(JSON.parse(check(root).stdout)).toHaveLength(1);
    check(root, '--write-baseline');
    expect(JSON.parse(check(root).stdout)).toEqual([]);
    expect(check(root, '--no-baseline')).toEqual(check(root, '--no-cache', '--no-baseline'));
  });
});
