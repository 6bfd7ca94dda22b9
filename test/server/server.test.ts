/** The language server as a real process: diagnostics, quick fixes, files that come and go. */
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { type LspClient, messageOf, newTexts, startClient } from '../support/lspClient.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const files = `
-- a.md --
See [b](b.md) and [setup](setpu.md).
-- b.md --
# B

[A](a.md#nowhere)
-- setup.md --
# Setup
`;

const rulesOf = (diagnostics: readonly { code?: unknown }[]) => diagnostics.map(({ code }) => code);

const pulling = {
  textDocument: { diagnostic: { dynamicRegistration: false } },
  workspace: { diagnostics: { refreshSupport: true }, configuration: true },
};

describe('a client that is pushed diagnostics', () => {
  it('gets those of open and of closed documents, with a link to the rule', async () => {
    const client = await startClient(temporaryFolder(files));
    const [closed] = await client.pushed('b.md', found => found.length > 0);
    expect(closed).toMatchObject({
      code: 'broken-anchor',
      source: 'playbook',
      severity: 1,
      range: { start: { line: 2, character: 8 }, end: { line: 2, character: 16 } },
      codeDescription: { href: expect.stringContaining('docs/rules/broken-anchor.md') },
    });
    client.open('a.md', 'See [setup](setpu.md).');
    const [open] = await client.pushed('a.md', found => found.length === 1);
    expect(open?.message).toBe("No file at 'setpu.md'. Did you mean 'setup.md'?");
  });

  it('sees what it types, and what that does to other documents', async () => {
    const client = await startClient(temporaryFolder(files));
    await client.pushed('b.md', found => found.length === 1);
    client.open('a.md', 'nothing');
    await client.pushed('a.md', found => found.length === 0);
    client.change('a.md', 2, '# Nowhere\n\n[x](gone.md)');
    expect(rulesOf(await client.pushed('a.md', found => found.length > 0))).toEqual(['broken-link']);
    expect(await client.pushed('b.md', found => found.length === 0)).toEqual([]);
  });

  it('is offered quick fixes', async () => {
    const client = await startClient(temporaryFolder(files));
    client.open('a.md', 'See [setup](setpu.md).');
    const [diagnostic] = await client.pushed('a.md', found => found[0]?.range.start.character === 12);
    const actions = diagnostic ? await client.actions('a.md', diagnostic) : [];
    expect(actions.map(({ title }) => title)).toEqual([
      "Change to 'setup.md'",
      'Mark as TODO',
      "Ignore 'broken-link' here",
    ]);
    expect(actions[0]).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [diagnostic] });
    expect(newTexts(actions[0]?.edit)).toEqual(['setup.md']);
  });

  it('is offered the creation of files where it can create them', async () => {
    const capabilities = {
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
    };
    const client = await startClient(temporaryFolder(files), capabilities);
    client.open('a.md', '[new](new.md)');
    const [diagnostic] = await client.pushed('a.md', found => messageOf(found[0]).includes('new.md'));
    const actions = diagnostic ? await client.actions('a.md', diagnostic) : [];
    const create = actions.find(({ title }) => title === "Create 'new.md'");
    expect(create?.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: client.uri('new.md') },
      { edits: [{ newText: '# new\n' }] },
    ]);
  });

  it('sees files come, go and move', async () => {
    const folder = temporaryFolder(files);
    const client = await startClient(folder);
    await client.pushed('a.md', found => rulesOf(found).join() === 'broken-link');
    const tell = (file: string, type: 1 | 2 | 3) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: client.uri(file), type }],
      });
    writeBelow(folder, 'setpu.md', '# Setpu\n');
    await tell('setpu.md', 1);
    await client.pushed('a.md', found => found.length === 0);
    rmSync(path.join(folder, 'b.md'));
    await tell('b.md', 3);
    await client.pushed('a.md', found => found.length === 1 && messageOf(found[0]).includes("'b.md'"));
    renameSync(path.join(folder, 'setup.md'), path.join(folder, 'b.md'));
    await tell('setup.md', 3);
    await tell('b.md', 1);
    await client.pushed('a.md', found => found.length === 0);
    writeBelow(folder, 'b.md', '[x](away.md)\n');
    await tell('b.md', 2);
    await client.pushed('b.md', found => rulesOf(found).join() === 'broken-link');
  });

  it('an unsaved document counts, and the file again once it is closed', async () => {
    const client = await startClient(temporaryFolder('-- a.md --\n[b](b.md#there)\n-- b.md --\n# Here\n'));
    await client.pushed('a.md', found => found.length === 1);
    client.open('b.md', '# There\n');
    await client.pushed('a.md', found => found.length === 0);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri('b.md') } });
    await client.pushed('a.md', found => found.length === 1);
  });
});

describe('a client that pulls', () => {
  it('gets reports, and unchanged ones where it has them already', async () => {
    const client = await startClient(temporaryFolder(files), pulling);
    expect(client.result.capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    const workspace = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const byFile = workspace.items.map(report => [
      path.basename(report.uri),
      'items' in report ? rulesOf(report.items) : [],
    ]);
    expect(byFile.sort()).toEqual([
      ['a.md', ['broken-link']],
      ['b.md', ['broken-anchor']],
    ]);
    client.open('a.md', '[x](gone.md)');
    const pull = (previousResultId?: string) =>
      client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: client.uri('a.md') },
        previousResultId,
      });
    const first = await pull();
    expect(first.kind === 'full' && rulesOf(first.items)).toEqual(['broken-link']);
    expect((await pull(first.resultId)).kind).toBe('unchanged');
  });

  it('is told to pull again when another document was the cause', async () => {
    const client = await startClient(temporaryFolder(files), pulling);
    await client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    const refreshed = new Promise<void>(resolve => {
      client.connection.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    client.open('b.md', '# B\n\n[A](a.md#nowhere)\n');
    client.open('a.md', '# Nowhere\n');
    await refreshed;
  });
});

describe('settings', () => {
  it('change severities and switch rules off', async () => {
    const settings = { rules: { 'broken-link': 'hint', 'broken-anchor': 'off' } };
    const client = await startClient(temporaryFolder(files), { workspace: { configuration: true } }, settings);
    const [found] = await client.pushed('a.md', diagnostics => diagnostics[0]?.severity === 4);
    expect(found?.code).toBe('broken-link');
    await client.pushed('b.md', diagnostics => diagnostics.length === 0);
  });
});

describe('the process', () => {
  it('ends when it is told to', async () => {
    const client = await startClient(temporaryFolder(files));
    await client.shutdown();
    expect(await client.exited).toBe(0);
  });

  it('answers for a document outside every folder', async () => {
    const client = await startClient(temporaryFolder(files));
    const other = temporaryFolder('-- lone.md --\n[x](there.md) [y](gone.md)\n-- there.md --\n');
    const file = path.relative(new URL('.', client.uri('x')).pathname, path.join(other, 'lone.md'));
    client.open(file, '[x](there.md) [y](gone.md)');
    const found = await client.pushed(file, diagnostics => diagnostics.length > 0);
    expect(found.map(({ message }) => message)).toEqual(["No file at 'gone.md'."]);
  });
});

it.each([
  ['git:/w/a.md?%7B%22ref%22%3A%22~%22%7D', 0],
  ['output:tasks.md', 0],
  ['fugitive:///w/.git//0/a.md', 0],
  ['untitled:Untitled-1', 1],
])('a document of %s has %i problem', async (uri, count) => {
  const client = await startClient(temporaryFolder('-- b.md --\n'), pulling);
  const textDocument = { uri, languageId: 'markdown', version: 1, text: '[x](#gone)' };
  void client.connection.sendNotification('textDocument/didOpen', { textDocument });
  const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  expect(report.kind === 'full' && report.items.length).toBe(count);
  const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } };
  const actions = await client.connection.sendRequest<unknown[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [] },
  });
  expect(actions.length > 0).toBe(count > 0);
  void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
});

it('a document outside of the folder has the configuration that lies nearest above it', async () => {
  const outside = temporaryFolder(
    '-- playbook.config.json --\n{ "rules": { "broken-link": "off" } }\n-- x/a.md --\n[a](gone.md) [b](#gone)\n',
  );
  const client = await startClient(temporaryFolder('-- b.md --\n'));
  const at = path.join(outside, 'x/a.md');
  client.open(at, '[a](gone.md) [b](#gone)');
  expect(rulesOf(await client.pushed(at, found => found.length === 1))).toEqual(['broken-anchor']);
});

it('a document that is closed has the problems of its file at once', async () => {
  const client = await startClient(temporaryFolder('-- a.md --\n[b](b.md)\n-- b.md --\n# B\n'), pulling);
  const textDocument = { uri: client.uri('a.md') };
  const pulled = () =>
    client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  client.open('a.md', '[b](gone.md)');
  // Once the library is read.
  await expect.poll(pulled, { timeout: 10_000 }).toMatchObject({ items: [{ code: 'broken-link' }] });
  void client.connection.sendNotification('textDocument/didClose', { textDocument });
  expect(await pulled()).toMatchObject({ items: [] });
});

it('what mends several problems at one place is offered once, for all of them', async () => {
  const client = await startClient(temporaryFolder('-- playbooks/a.md --\n# A\n'));
  client.open('playbooks/a.md', '# A\n');
  const isMissing = ({ code }: { code?: unknown }) => code === 'missing-section';
  const found = await client.pushed('playbooks/a.md', all => all.filter(isMissing).length === 10);
  const missing = found.find(isMissing);
  const actions = missing ? await client.actions('playbooks/a.md', missing) : [];
  expect(actions.filter(({ title }) => title === 'Insert all 10 missing sections')).toMatchObject([
    { diagnostics: { length: 10 } },
  ]);
  expect(new Set(actions.map(({ title }) => title)).size).toBe(actions.length);
});

describe('a document outside of the folder', () => {
  const beside = (client: LspClient, file: string) => path.relative(new URL('.', client.uri('x')).pathname, file);

  it('is checked again when what it links to is written or opened', async () => {
    const outside = temporaryFolder('-- a.md --\n[b](b.md) [c](c.md)\n');
    const client = await startClient(temporaryFolder('-- d.md --\n'));
    const at = (name: string) => beside(client, path.join(outside, name));
    client.open(at('a.md'), '[b](b.md) [c](c.md)');
    await client.pushed(at('a.md'), found => found.length === 2);
    writeBelow(outside, 'b.md', '# B\n');
    client.open(at('b.md'), '# B\n');
    await client.pushed(at('a.md'), found => found.length === 1);
    writeBelow(outside, 'c.md', '# C\n');
    client.saved(at('b.md'));
    await client.pushed(at('a.md'), found => found.length === 0);
  });

  it('may link to what lies above it: nobody knows how far the repository around it reaches', async () => {
    const outside = temporaryFolder('-- x/a.md --\n-- b.md --\n# B\n');
    const client = await startClient(temporaryFolder('-- d.md --\n'));
    const at = beside(client, path.join(outside, 'x/a.md'));
    client.open(at, '[b](../b.md) [c](../c.md)');
    const found = await client.pushed(at, diagnostics => diagnostics.length > 0);
    expect(found.map(({ message }) => message)).toEqual(["No file at '../c.md', which leads out of the workspace."]);
  });

  it('has no lens for what links to it, of which nobody knows', async () => {
    const outside = temporaryFolder('-- a.md --\n# A\n');
    const client = await startClient(temporaryFolder('-- d.md --\n# D\n'));
    const at = beside(client, path.join(outside, 'a.md'));
    const lenses = (file: string) =>
      client.connection.sendRequest<unknown[]>('textDocument/codeLens', { textDocument: { uri: client.uri(file) } });
    for (const file of [at, 'd.md']) client.open(file, '# A\n');
    expect(await lenses(at)).toEqual([]);
    expect(await lenses('d.md')).toHaveLength(1);
  });

  it('has the configuration that is written beside it', async () => {
    const outside = temporaryFolder('-- a.md --\n[b](b.md)\n');
    const client = await startClient(temporaryFolder('-- d.md --\n'));
    const at = (name: string) => beside(client, path.join(outside, name));
    client.open(at('a.md'), '[b](b.md) [here](#gone)');
    await client.pushed(at('a.md'), found => found.length === 2);
    writeBelow(outside, 'playbook.config.json', '{ "rules": { "broken-link": "off" } }');
    client.open(at('playbook.config.json'), '{ "rules": { "broken-link": "off" } }');
    expect(rulesOf(await client.pushed(at('a.md'), found => found.length === 1))).toEqual(['broken-anchor']);
  });
});
