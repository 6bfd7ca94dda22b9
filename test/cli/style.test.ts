/** Style on the command line: part of the report where the configuration wants it, and no cost where it does not. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { playbook } from '../support/commandLine.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const rules = '"rules": { "missing-frontmatter": "off", "missing-section": "off", "invalid-frontmatter": "off" }';
const topic = (body: string) => `# A\n\n${body}\n`;
const folderWith = (texts: Readonly<Record<string, string>>, style = 'recommended') => {
  const folder = temporaryFolder();
  writeBelow(folder, 'playbook.config.json', `{ "style": "${style}", ${rules} }`);
  for (const [file, text] of Object.entries(texts)) writeBelow(folder, file, text);
  return folder;
};

const found = (folder: string, ...args: readonly string[]) => {
  const records: { file: string; line: number; rule: string; severity: string }[] = JSON.parse(
    playbook(folder, 'check', '--format', 'json', ...args).stdout,
  );
  return records.map(({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`);
};

const texts = {
  'topics/a.md': topic('*  wide [gone](gone.md)'),
  'topics/b.md': topic('1) one'),
  'notes/c.md': topic('*  wide'),
};

describe('style', () => {
  it('is reported in documents of a kind, beside everything else', () =>
    expect(found(folderWith(texts))).toEqual([
      'topics/a.md:3 information list-item-indent',
      'topics/a.md:3 error broken-link',
      'topics/b.md:3 information ordered-list-marker-style',
    ]));

  it('is off unless the configuration says otherwise', () => {
    expect(found(folderWith(texts, 'off'))).toEqual(['topics/a.md:3 error broken-link']);
    const folder = temporaryFolder();
    writeBelow(folder, 'topics/b.md', '---\nid: b\n---\n# A\n\n*  wide\n');
    expect(found(folder).filter(line => line.includes('list-item-indent'))).toEqual([]);
  });

  it('stands in the report for people, and fails nothing', () => {
    const { stdout, status } = playbook(folderWith({ 'topics/b.md': texts['topics/b.md'] }), 'check');
    expect(stdout).toContain(
      'topics/b.md\n  3:2  info     Unexpected ordered list marker `)`, expected `.`  ordered-list-marker-style\n',
    );
    expect(status).toBe(0);
  });

  it('is looked at after mending', () => {
    const folder = folderWith({ 'topics/a.md': topic('(TODO) [b](b.md)'), 'topics/b.md': topic('*  b') });
    expect(found(folder, '--fix')).toEqual(['topics/b.md:3 information list-item-indent']);
  });

  it('is shared by several workers where there are many documents', () => {
    const many = Array.from({ length: 50 }, (_, index) => [`topics/t${100 + index}.md`, topic('*  wide')]);
    expect(found(folderWith(Object.fromEntries(many)))).toEqual(
      many.map(([file]) => `${file}:3 information list-item-indent`),
    );
  });

  it('is frozen in a baseline, and silenced by a comment', () => {
    const folder = folderWith(texts);
    playbook(folder, 'check', '--write-baseline');
    expect(readFileSync(path.join(folder, '.playbook-baseline.json'), 'utf8')).toContain('"rule":"list-item-indent"');
    writeBelow(folder, 'topics/b.md', topic('1) one\n\nword\n\n1) two\n\n<!--lint ignore final-newline-->\n\nb'));
    expect(found(folder)).toEqual([
      'topics/b.md:7 information ordered-list-marker-style',
      'topics/b.md:9 warning unused-suppression',
    ]);
  });
});

describe('what cannot be linted', () => {
  it('is named, and everything else is reported', () => {
    const folder = folderWith({
      ...texts,
      'topics/deep.md': `${'>'.repeat(20_000)} x\n`,
      'topics/hostile.md': `${'_a*b'.repeat(30_000)}\n`,
      'topics/long.md': topic('word '.repeat(30_000)),
    });
    const { stderr } = playbook(folder, 'check');
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^playbook: The style of 'topics\/deep\.md' is not checked: remark-lint (fails with|takes)/,
      ),
      "playbook: The style of 'topics/hostile.md' is not checked: remark-lint takes longer than 5 s.",
      "playbook: The style of 'topics/long.md' is not checked: remark-lint is asked about no more than 131072 characters.",
    ]);
    expect(found(folder, 'topics/b.md')).toEqual(['topics/b.md:3 information ordered-list-marker-style']);
  });

  it('is everything where the worker is not there, as one notice', () => {
    const folder = folderWith(texts);
    const alone = path.join(temporaryFolder(), 'cli.cjs');
    copyFileSync(path.join(import.meta.dirname, '../../dist/playbook.js'), alone);
    const { status, stdout, stderr } = spawnSync(process.execPath, [alone, 'check'], { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, expect.stringContaining("No file at 'gone.md'.")]);
    expect(stderr).toMatch(/^playbook: Style is not checked: remark-lint fails with 'Cannot find module .*'\.\n$/);
  });
});
