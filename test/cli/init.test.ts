/** `playbook init` as a real process: what it writes, and what it never does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { playbook } from '../support/commandLine.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const runbook = (id: string) => `---\nid: ${id}\nseverity: high\n---\n# ${id}\n\n## Symptoms\n\nx\n\n## Steps\n\nx\n`;
const files = `-- runbooks/a.md --\n${runbook('a')}-- runbooks/b.md --\n${runbook('b')}-- README.md --\n# R\n`;

describe('init', () => {
  it('writes what describes the documents, and says what it found', () => {
    const folder = temporaryFolder(files);
    const { status, stdout } = playbook(folder, 'init');
    expect([status, stdout]).toEqual([
      0,
      `1 kind in 3 documents:
  runbook: 2 documents (runbooks/**/*.md), 2 keys (2 required), 2 sections (2 required)

Wrote playbook.config.json
Wrote schemas/runbook.schema.json
Wrote schemas/runbook.outline.json

Now run 'playbook check'.
`,
    ]);
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'playbook.config.json', 'runbooks', 'schemas']);
    expect(readFileSync(path.join(folder, 'playbook.config.json'), 'utf8')).toContain(
      '    // 2 documents\n    "runbook": {\n      "files": ["runbooks/**/*.md"],\n      "schema": "./schemas/runbook.schema.json",\n',
    );
    expect(playbook(folder, 'check').status).toBe(0);
  });

  it('does so for another folder', () => {
    const folder = temporaryFolder();
    writeBelow(folder, 'notes/x/a.md', runbook('a'));
    writeBelow(folder, 'notes/x/b.md', runbook('b'));
    expect(playbook(folder, 'init', 'notes').stdout).toContain('Wrote notes/schemas/x.schema.json\n');
    expect(existsSync(path.join(folder, 'notes/playbook.config.json'))).toBe(true);
  });

  it('never overwrites', () => {
    const folder = temporaryFolder(files);
    writeBelow(folder, 'schemas/runbook.schema.json', '{}');
    expect(playbook(folder, 'init').stdout).toContain(
      "The file 'schemas/runbook.schema.json' is there already; it is left as it is.\n",
    );
    expect(readFileSync(path.join(folder, 'schemas/runbook.schema.json'), 'utf8')).toBe('{}');
    writeBelow(folder, 'playbook.config.json', '{}');
    const { status, stdout, stderr } = playbook(folder, 'init');
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([
      2,
      '',
      "playbook: There is a 'playbook.config.json' already; nothing is written. --dry-run prints a new one.",
    ]);
  });

  it('--dry-run prints, and writes nothing', () => {
    const folder = temporaryFolder(files);
    const { status, stdout } = playbook(folder, 'init', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^-- playbook\.config\.json --\n[\s\S]*^-- schemas\/runbook\.outline\.json --$/m);
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'runbooks']);
  });

  it('says that there is nothing to learn from', () => {
    const { status, stdout } = playbook(temporaryFolder('-- a.md --\nx\n-- b.md --\ny\n'), 'init');
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('No kinds: of 2 documents no two in one folder share keys or sections.'),
    ]);
  });

  it('2 for what is no folder', () =>
    expect(playbook(temporaryFolder(files), 'init', 'README.md')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'playbook init' takes one folder; there is none 'README.md'."),
    }));
});
