/** `playbook check` as a real process: formats, exit codes, bad input. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const cli = path.join(import.meta.dirname, '../../dist/playbook.js');

function playbook(folder: string, ...args: readonly string[]) {
  const { FORCE_COLOR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

/** Runs the command line without root's right to read everything; the bundle comes by standard input, as nobody may not read it. */
function asNobody(folder: string, ...args: readonly string[]) {
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return spawnSync(process.execPath, ['-', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: readFileSync(cli),
    ...user,
  });
}

const clean = '-- a.md --\n# A\n\n[b](b.md)\n-- b.md --\n# B\n';
const broken = '-- a.md --\n# A\n\n😀 [b](c.md) [b](b.md)\n-- b.md --\n(TODO) [a](a.md)\n';

describe('a configuration', () => {
  const folder = () =>
    temporaryFolder(
      '-- playbook.config.json --\n{ "exclude": ["b.md"], "rulse": {} }\n-- b.md --\n[x](gone.md)\n-- c/a.md --\n# A\n-- d/a.md --\n',
    );

  it('is checked with the documents for which it holds', () => {
    const { status, stdout } = playbook(folder(), 'check', 'c', '--format', 'json');
    const found: { file: string; rule: string; fixes: string[] }[] = JSON.parse(stdout);
    expect(found.map(({ file, rule, fixes }) => [file, rule, ...fixes])).toEqual([
      ['playbook.config.json', 'invalid-config', "Change to 'rules'"],
    ]);
    expect(status).toBe(1);
  });
});

it('says so where schemas may not be compiled, and checks everything else', () => {
  const folder = temporaryFolder(
    '-- playbook.config.json --\n{ "kinds": { "a": { "files": ["a.md"], "schema": "a.json" } } }\n-- a.json --\n{ "required": ["x"] }\n-- a.md --\n[x](gone.md)\n',
  );
  const forbidding = ['--disallow-code-generation-from-strings', cli, 'check', '--no-color'];
  const { stdout } = spawnSync(process.execPath, forbidding, { cwd: folder, encoding: 'utf8' });
  expect(stdout).toContain('This editor forbids to compile schemas');
  expect(stdout).toContain("No file at 'gone.md'.");
});

describe('exit codes', () => {
  it('0 for a clean folder', () => {
    const { status, stdout } = playbook(temporaryFolder(clean), 'check');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^No problems\. \(2 documents in [\d.]+ s\)\n$/)]);
  });

  it('1 for errors', () => expect(playbook(temporaryFolder(broken), 'check').status).toBe(1));

  it('0 for warnings, 1 for more of them than allowed', () => {
    const folder = temporaryFolder('-- a.md --\n(TODO) [b](b.md)\n-- b.md --\n');
    expect(playbook(folder, 'check').status).toBe(0);
    expect(playbook(folder, 'check', '--max-warnings', '1').status).toBe(0);
    expect(playbook(folder, 'check', '--max-warnings', '0').status).toBe(1);
  });

  it.each([
    [['check', 'missing'], "There is no file or folder 'missing'."],
    [['check', '--format', 'xml'], "Unknown format 'xml'; expected pretty, json, jsonl."],
    [['check', '--max-warnings', 'few'], "--max-warnings is 'few'; expected a whole number."],
    [['check', '--colour'], "Unknown option '--colour'."],
    [['chekc'], "There is no command 'chekc'; the commands are: check, explain, init, lsp."],
  ])('2 for wrong usage: %j', (args, message) => {
    const { status, stdout, stderr } = playbook(temporaryFolder(clean), ...args);
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', `playbook: ${message}`]);
  });
});

describe('formats', () => {
  it('json: an array of records, places from 1 in UTF-16 units', () => {
    const { stdout } = playbook(temporaryFolder(broken), 'check', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'a.md',
        line: 3,
        column: 8,
        endLine: 3,
        endColumn: 12,
        rule: 'broken-link',
        severity: 'error',
        message: "No file at 'c.md'.",
        fixes: expect.arrayContaining(["Create 'c.md'", 'Mark as TODO']),
      },
      expect.objectContaining({
        file: 'b.md',
        rule: 'stale-todo',
        severity: 'warning',
        fixes: ['Remove the TODO mark'],
      }),
    ]);
  });

  it('jsonl: the same, one a line', () => {
    const folder = temporaryFolder(broken);
    const lines = playbook(folder, 'check', '--format', 'jsonl').stdout.trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual(
      JSON.parse(playbook(folder, 'check', '--format', 'json').stdout),
    );
  });

  it('json: an empty array for a clean folder', () =>
    expect(playbook(temporaryFolder(clean), 'check', '--format', 'json').stdout).toBe('[]\n'));

  it('pretty: by file, without colours where there is no terminal', () => {
    const { stdout } = playbook(temporaryFolder(broken), 'check');
    expect(stdout.replace(/in [\d.]+ s/, 'in 0.1 s')).toBe(
      [
        'a.md',
        "  3:8  error    No file at 'c.md'.  broken-link",
        '',
        'b.md',
        "  1:1  warning  'a.md' has been written; the TODO mark can go.  stale-todo",
        '',
        '2 problems in 2 files: 1 error, 1 warning (2 documents in 0.1 s)',
        '',
      ].join('\n'),
    );
  });

  it('--quiet: errors only', () =>
    expect(
      playbook(temporaryFolder(broken), 'check', '--quiet', '--format', 'jsonl').stdout.trim().split('\n'),
    ).toHaveLength(1));
});

describe('paths', () => {
  it('of a file only its problems are reported, but the whole folder is known', () => {
    const folder = temporaryFolder('-- x/a.md --\n[b](../b.md#no)\n-- b.md --\n[c](c.md)\n');
    const { stdout } = playbook(folder, 'check', 'x/a.md', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'x/a.md', rule: 'broken-anchor' }]);
  });

  it('a folder is a library of its own, as in the editor', () => {
    const folder = temporaryFolder('-- x/a.md --\n[b](/b.md) [c](../c.md)\n-- x/b.md --\n-- c.md --\n[d](d.md)\n');
    const rules = () =>
      JSON.parse(playbook(folder, 'check', 'x', '--format', 'json').stdout).map(
        (found: { rule: string }) => found.rule,
      );
    expect(rules()).toEqual(['unportable-link']);
    writeBelow(folder, '.git/HEAD', '');
    expect(rules()).toEqual([]);
  });

  it('a folder below a configuration is part of a larger library', () => {
    const folder = temporaryFolder(
      '-- playbook.config.json --\n{}\n-- x/a.md --\n[b](/b.md#no)\n-- b.md --\n[c](c.md)\n',
    );
    const { stdout } = playbook(folder, 'check', 'x', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'x/a.md', rule: 'broken-anchor' }]);
  });

  it('a folder elsewhere is a library of its own', () => {
    const folder = temporaryFolder(broken);
    const other = temporaryFolder(clean);
    const { stdout } = playbook(other, 'check', folder, '--format', 'json');
    expect(JSON.parse(stdout)[0].file).toBe(`${path.relative(other, folder)}/a.md`);
  });

  it('what git ignores is not checked, but may be linked to', () => {
    const folder = temporaryFolder(
      '-- .gitignore --\ndrafts/\n*.tmp.md\n-- a.md --\n[d](drafts/d.md) [t](t.tmp.md) [x](drafts/x.md)\n-- drafts/d.md --\n[y](y.md)\n-- t.tmp.md --\n[y](y.md)\n',
    );
    writeBelow(folder, '.git/HEAD', '');
    const { stdout } = playbook(folder, 'check', '--format', 'json');
    expect(JSON.parse(stdout).map((found: { message: string }) => found.message)).toEqual([
      "No file at 'drafts/x.md'.",
    ]);
  });
});

describe('bad input', () => {
  it('binary, huge and wrongly encoded files are named, and the others are checked', () => {
    const folder = temporaryFolder(broken);
    writeBelow(folder, 'binary.md', new Uint8Array([35, 0, 1, 2]));
    writeBelow(folder, 'huge.md', 'words '.repeat(900_000));
    writeBelow(folder, 'latin1.md', new Uint8Array([35, 32, 0xe9, 10]));
    const found = JSON.parse(playbook(folder, 'check', '--format', 'json').stdout);
    expect(found.map(({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`)).toEqual([
      'a.md broken-link',
      'b.md stale-todo',
      'binary.md unreadable-document',
      'huge.md unreadable-document',
      'latin1.md unreadable-document',
    ]);
  });

  it('a loop of symbolic links is walked once', () => {
    const folder = temporaryFolder(clean);
    symlinkSync(folder, path.join(folder, 'loop'));
    symlinkSync('nowhere', path.join(folder, 'dangling.md'));
    writeBelow(folder, 'c.md', '[through the loop](loop/loop/a.md) [gone](loop/gone.md)');
    const found = JSON.parse(playbook(folder, 'check', '--format', 'json').stdout);
    expect(found.map(({ message }: { message: string }) => message)).toEqual(["No file at 'loop/gone.md'."]);
  });

  it('a folder that may not be read is named', () => {
    const folder = temporaryFolder(clean);
    writeBelow(folder, 'secret/x.md', '');
    chmodSync(path.join(folder, 'secret'), 0);
    chmodSync(folder, 0o755);
    const { status, stderr } = asNobody(folder, 'check');
    expect([status, stderr]).toEqual([0, "playbook: The folder 'secret' cannot be read.\n"]);
  });

  it('10,000 nested brackets and quotes, broken YAML, and frontmatter that would run', () => {
    const folder = temporaryFolder(clean);
    writeBelow(folder, 'nested.md', `${'['.repeat(10_000)}x${'](y)'.repeat(10_000)}\n${'>'.repeat(10_000)} x\n`);
    writeBelow(folder, 'js.md', '---js\nrequire("fs").writeFileSync("ran", "")\n---\n');
    writeBelow(folder, 'yaml.md', '---\na: [b\n: c\n\t- d\n---\n');
    expect(playbook(folder, 'check').status).toBeLessThan(2);
    expect(playbook(folder, 'check', 'ran').stderr).toContain("There is no file or folder 'ran'.");
  });
});

it('tells of more problems in one document than a function takes arguments', () => {
  const folder = temporaryFolder(`-- a.md --\n${'[](#x)\n'.repeat(150_000)}`);
  const { status, stdout, stderr } = playbook(folder, 'check', '--no-cache', '--quiet');
  expect([status, stderr, stdout.slice(-90).includes('150,000 problems in 1 file')]).toEqual([1, '', true]);
});
