/** The sample knowledge base: its planted faults are reported, and nothing else. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'examples/knowledge-base');

/** The table of its README: file, line, rule. */
function planted(): string[] {
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const rows = readme.matchAll(/^\| \[?`?([\w/-]+\.md)`?\]?(?:\([^)]*\))? \| (\d+) \| `?([a-z-]+)`? \|/gm);
  return [...rows].map(([, file, line, rule]) => `${file}:${line} ${rule}`).sort();
}

it('reports exactly what its README lists', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/cli.js'), 'check', '--format', 'json'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const found: { file: string; line: number; rule: string }[] = JSON.parse(stdout);
  expect(planted().length).toBeGreaterThanOrEqual(12);
  expect(found.map(({ file, line, rule }) => `${file}:${line} ${rule}`).sort()).toEqual(planted());
  expect(status).toBe(1);
});
