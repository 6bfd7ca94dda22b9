/** Differences: edits that lead from one text to the other, and diffs that `git apply` takes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editsBetween, unifiedDiff } from '#core';
import { runs } from '../../support/runs.ts';
import { temporaryFolder, writeBelow } from '../../support/temporaryFolder.ts';

const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\r\n', 'e\r', '\ufefff', 'g');
const text = fc.array(line, { maxLength: 30 }).map(lines => lines.join(''));

describe('editsBetween', () => {
  it('leads from any text to any other', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyEdits(before, editsBetween(before, after))).toBe(after);
      }),
      { numRuns: runs(500) },
    ));

  it('changes only the lines that differ', () =>
    expect(editsBetween('a\nb\nc\nd\n', 'a\nx\nc\ny\nd\n')).toEqual([
      { start: 2, end: 4, text: 'x\n' },
      { start: 6, end: 6, text: 'y\n' },
    ]));

  it('gives up on telling apart what is all different', () => {
    const many = (word: string) => Array.from({ length: 2000 }, (_, at) => `${word}${at}\n`).join('');
    expect(editsBetween(many('a'), many('b'))).toHaveLength(1);
  });
});

describe('unifiedDiff', () => {
  it('shows three lines around a change', () =>
    expect(unifiedDiff('x y.md', '1\n2\n3\n4\n5\n6\n7\n8\n9', '1\n2\n3\n4\nfive\n6\n7\n8\n9')).toBe(
      '--- a/x y.md\t\n+++ b/x y.md\t\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
    ));

  it('says where a last line ends without a line feed', () =>
    expect(unifiedDiff('a.md', 'a', 'b')).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    ));

  it('is empty without a change', () => expect(unifiedDiff('a.md', 'a\n', 'a\n')).toBe(''));

  it('is what `git apply` takes', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== '' && after !== '' && before !== after);
        const folder = temporaryFolder();
        writeBelow(folder, 'a b.md', before);
        const input = unifiedDiff('a b.md', before, after);
        const args = ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'];
        const { stderr } = spawnSync('git', args, { cwd: folder, input, encoding: 'utf8' });
        expect([stderr, readFileSync(path.join(folder, 'a b.md'), 'utf8')]).toEqual(['', after]);
      }),
      { numRuns: runs(25) },
    ));
});
