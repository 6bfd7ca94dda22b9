/** The problem matcher of the manifest: what VS Code reads out of a real run of `playbook check`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { playbook } from '../support/commandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

interface Pattern {
  readonly regexp: string;
  readonly loop?: boolean;
}

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'));
const [head, line] = manifest.contributes.problemMatchers[0].pattern as [Pattern, Pattern];

/** The problems as VS Code finds them: after a line that names a file, each line of a problem, until another comes. */
function matched(output: string): string[] {
  const found: string[] = [];
  let file: string | undefined;
  for (const text of output.split(/\r?\n/)) {
    const problem = file === undefined ? null : new RegExp(line.regexp).exec(text);
    if (problem) {
      const [, row, column, severity, message, rule] = problem;
      found.push(`${file}:${row}:${column} ${severity} ${rule}: ${message}`);
    } else file = new RegExp(head.regexp).exec(text)?.[1];
  }
  return found;
}

describe('the problem matcher', () => {
  it('finds every problem of every file, and nothing in the summary', () => {
    const folder = temporaryFolder(`
-- a.md --
See [gone](gone.md) and (TODO) [later](later.md).
-- docs/b c.md --
(TODO) [A](../a.md)

See [x](../a.md#nowhere).
`);
    const { stdout } = playbook(folder, 'check', '--no-color', '.');
    expect(matched(stdout)).toEqual([
      "a.md:1:12 error broken-link: No file at 'gone.md'.",
      "a.md:1:25 info planned-topic: 'later' is planned: 'later.md' is not written yet.",
      "docs/b c.md:1:1 warning stale-todo: '../a.md' has been written; the TODO mark can go.",
      "docs/b c.md:3:16 error broken-anchor: 'a.md' has no heading '#nowhere'.",
    ]);
    expect(stdout).toContain('4 problems in 2 files');
  });
});
