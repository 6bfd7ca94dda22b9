/** Style in the running server: what remark-lint says comes after our own problems, and goes when the text is another. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { startClient } from '../support/lspClient.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const rules = '"rules": { "invalid-frontmatter": "off", "missing-section": "off", "missing-frontmatter": "off" }';
const wanted = `{ "style": "recommended", ${rules} }`;
const files = `
-- playbook.config.json --
${wanted}
-- topics/a.md --
# A

*  wide

-- topics/b.md --
# B

1) one [gone](gone.md)

-- notes/c.md --
# C

*  wide
`;

const hostile = `# H\n\n${'_a*b'.repeat(30_000)}\n`;

const styleOf = (found: readonly Diagnostic[]) =>
  found.filter(({ source }) => source === 'remark-lint').map(({ code }) => code);
const hasStyle = (found: readonly Diagnostic[]) => styleOf(found).length > 0;

describe('a document of a kind', () => {
  it("gets messages with remark's rule, page and place, open or not", async () => {
    const client = await startClient(temporaryFolder(files));
    const [message] = await client.pushed('topics/a.md', hasStyle);
    expect(message).toMatchObject({
      source: 'remark-lint',
      code: 'list-item-indent',
      severity: DiagnosticSeverity.Information,
      message: 'Unexpected `2` spaces between list item marker and content, expected `1` space, remove `1` space',
      range: { start: { line: 2, character: 3 }, end: { line: 2, character: 4 } },
      codeDescription: { href: expect.stringMatching(/^https:.*\/remark-lint-list-item-indent#readme$/) },
    });
    expect((await client.pushed('topics/b.md', hasStyle)).map(({ code }) => code)).toEqual([
      'ordered-list-marker-style',
      'broken-link',
    ]);
  });

  it('gets them after our own problems', async () => {
    const client = await startClient(temporaryFolder(files));
    const sequence: unknown[][] = [];
    await client.pushed('topics/b.md', found => {
      sequence.push(found.map(({ code }) => code));
      return hasStyle(found);
    });
    expect([sequence.find(codes => codes.length > 0), sequence.at(-1)]).toEqual([
      ['broken-link'],
      ['ordered-list-marker-style', 'broken-link'],
    ]);
  });

  it('loses them when its text changes, and gets those of the new text', async () => {
    const client = await startClient(temporaryFolder(files));
    client.open('topics/a.md', '# A\n\n*  wide\n');
    await client.pushed('topics/a.md', hasStyle);
    client.change('topics/a.md', 2, '# A\n\n* narrow\n');
    await client.pushed('topics/a.md', found => !hasStyle(found));
    client.change('topics/a.md', 3, '#  A\n');
    expect(styleOf(await client.pushed('topics/a.md', hasStyle))).toEqual(['no-heading-content-indent']);
  });

  it('can be silenced by a comment that the editor offers', async () => {
    const client = await startClient(temporaryFolder(files));
    client.open('topics/a.md', '# A\n\n*  wide\n');
    const [message] = await client.pushed('topics/a.md', hasStyle);
    const actions = message ? await client.actions('topics/a.md', message) : [];
    expect(actions.map(({ title }) => title)).toEqual(["Ignore 'list-item-indent' here"]);
    client.change('topics/a.md', 2, '# A\n\n<!--lint ignore list-item-indent-->\n*  wide\n\n#  B\n');
    const found = await client.pushed('topics/a.md', all => styleOf(all).includes('no-heading-content-indent'));
    expect(found.map(({ code }) => code)).toEqual(['missing-title', 'no-heading-content-indent']);
  });
});

describe('a client that pulls', () => {
  it('is asked to pull again when the messages have come', async () => {
    const pulling = {
      textDocument: { diagnostic: { dynamicRegistration: false } },
      workspace: { diagnostics: { refreshSupport: true } },
    };
    const client = await startClient(temporaryFolder(files), pulling);
    const pull = async () => {
      const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: client.uri('topics/a.md') },
      });
      return report.kind === 'full' ? styleOf(report.items) : [];
    };
    const found = new Promise<unknown[]>(resolve => {
      client.connection.onRequest('workspace/diagnostic/refresh', () => {
        void pull().then(codes => codes.length > 0 && resolve(codes));
        return null;
      });
    });
    client.open('topics/a.md', '# A\n\n*  wide\n');
    expect(await found).toEqual(['list-item-indent']);
  });
});

describe('the configuration', () => {
  it('switches style on and off, and says how severe a rule is', async () => {
    const client = await startClient(temporaryFolder(files));
    await client.pushed('topics/a.md', hasStyle);
    client.open('playbook.config.json', wanted);
    client.change('playbook.config.json', 2, `{ ${rules} }`);
    expect(await client.pushed('topics/a.md', found => !hasStyle(found))).toEqual([]);
    client.change('playbook.config.json', 3, wanted.replace('"rules": {', '"rules": { "list-item-indent": "hint",'));
    const [message] = await client.pushed('topics/a.md', hasStyle);
    expect(message?.severity).toBe(DiagnosticSeverity.Hint);
    client.change('playbook.config.json', 4, wanted.replace('"rules": {', '"rules": { "list-item-indent": "off",'));
    await client.pushed('topics/a.md', found => !hasStyle(found));
  });

  it('makes no difference between the editor and the command line', async () => {
    const folder = temporaryFolder(files);
    const client = await startClient(folder);
    const found: string[] = [];
    for (const file of ['topics/a.md', 'topics/b.md'])
      for (const { code, range } of await client.pushed(file, hasStyle))
        found.push(`${file}:${range.start.line + 1}:${range.start.character + 1} ${code}`);
    const cli = path.join(import.meta.dirname, '../../dist/cli.js');
    const { stdout } = spawnSync(process.execPath, [cli, 'check', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const records: { file: string; line: number; column: number; rule: string }[] = JSON.parse(stdout);
    expect(records.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(found);
  });
});

describe('a document that remark takes for ever to read', () => {
  it('gets no messages, one line in the log, and keeps nobody else waiting', async () => {
    const folder = temporaryFolder(files);
    writeBelow(folder, 'topics/0.md', hostile);
    const client = await startClient(folder);
    const logged: string[] = [];
    const named = new Promise<void>(resolve => {
      client.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
        if (message.includes('remark-lint')) logged.push(message);
        if (logged.length > 0) resolve();
      });
    });
    client.open('topics/0.md', hostile);
    await named;
    expect(styleOf(await client.pushed('topics/a.md', hasStyle))).toEqual(['list-item-indent']);
    expect(logged).toEqual([
      `The style of ${client.uri('topics/0.md')} is not checked: remark-lint takes longer than 5 s.`,
    ]);
  });
});

it("the browser's worker asks for nothing that only pages have", () => {
  const bundle = readFileSync(path.join(import.meta.dirname, '../../dist/style/browser.js'), 'utf8');
  const said: unknown[] = [];
  const self: { postMessage: (message: unknown) => void; onmessage?: (event: { data: unknown }) => void } = {
    postMessage: message => void said.push(message),
  };
  runInNewContext(bundle, { self, URL, console });
  self.onmessage?.({ data: { text: '*  &amp; wide\n', rules: ['list-item-indent'] } });
  expect(said).toMatchObject([
    { type: 'ready' },
    { type: 'linted', messages: [{ rule: 'list-item-indent', start: 3 }] },
  ]);
});
