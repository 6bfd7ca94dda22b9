/** Compiled code that is kept: whatever became of it, programs do the same. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const dist = path.join(import.meta.dirname, '../../dist');

/** A copy of the command line with a folder for caches of its own. */
function program() {
  const folder = temporaryFolder();
  for (const name of ['cli.js', 'playbook.js']) copyFileSync(path.join(dist, name), path.join(folder, name));
  const caches = path.join(folder, 'caches');
  return {
    file: path.join(folder, 'playbook.js'),
    run: () => {
      const env = { ...process.env, XDG_CACHE_HOME: caches };
      const { stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'cli.js'), 'explain', 'broken-link'], {
        encoding: 'utf8',
        env,
      });
      return stdout + stderr;
    },
    kept: () =>
      readdirSync(caches, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => path.join(entry.parentPath, entry.name)),
  };
}

it('is one file for each command, written once', () => {
  const { run, kept } = program();
  const output = run();
  expect(output).toContain('broken-link');
  const files = kept();
  expect(files).toHaveLength(1);
  const before = files.map(file => statSync(file).mtimeMs);
  expect(run()).toBe(output);
  expect(kept().map(file => statSync(file).mtimeMs)).toEqual(before);
});

it.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['damaged', (bytes: Buffer) => bytes.map((byte, index) => (index % 1000 === 999 ? byte ^ 0xff : byte))],
  ['something else', () => Buffer.from('no code')],
])('is made anew where it is %s', (_, spoil) => {
  const { run, kept } = program();
  const output = run();
  const [file = ''] = kept();
  const size = statSync(file).size;
  writeFileSync(file, spoil(readFileSync(file)));
  expect(run()).toBe(output);
  expect(kept()).toEqual([file]);
  expect(statSync(file).size).toBeGreaterThan(size / 2);
  expect(run()).toBe(output);
});

it('is not that of another program in the same place', () => {
  const { run, file } = program();
  const output = run();
  appendFileSync(file, '\nconsole.log("other code");');
  expect(run()).toContain('other code');
  expect(run()).toContain('other code');
  expect(output).not.toContain('other code');
});

it('is not needed: where nothing can be written, all runs', () => {
  const { run, file } = program();
  writeFileSync(path.join(path.dirname(file), 'caches'), '');
  expect(run()).toContain('broken-link');
});
