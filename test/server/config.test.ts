/** Configurations in the running server: the same problems as from the command line, and at once when one changes. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { type LspClient, messageOf, newTexts, startClient } from '../support/lspClient.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const config = `{
  // Runbooks have owners.
  "exclude": ["drafts/**", "gone/**"],
  "kinds": { "runbook": { "files": ["runbooks/*.md"], "schema": "./runbook.json" } },
  "rules": { "broken-anchor": "warning", "stale": "off" },
}`;
const files = `
-- playbook.config.json --
${config}
-- runbook.json --
{ "required": ["owner"], "properties": { "owner": { "$ref": "people.json#/definitions/person" } } }
-- people.json --
{ "definitions": { "person": { "enum": ["alice", "bob"] } } }
-- runbooks/a.md --
---
owner: carol
---

[b](../drafts/b.md) [c](#gone) [d](../gone.md)
-- drafts/b.md --
[gone](gone.md)
-- docs/playbook.config.json --
{ "rules": { "broken-link": "hint" } }
-- docs/a.md --
[gone](gone.md)
`;

const pulling = { textDocument: { diagnostic: { dynamicRegistration: false } } };
const rules = (found: readonly { code?: unknown }[]) => found.map(({ code }) => code);

/** Every problem as `file:line:column rule: message`, sorted. */
async function fromServer(client: LspClient, names: readonly string[]): Promise<string[]> {
  const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  return items
    .flatMap(item => (item.kind === 'full' ? item.items.map(diagnostic => ({ uri: item.uri, diagnostic })) : []))
    .map(({ uri, diagnostic }) => {
      const { line, character } = diagnostic.range.start;
      const name = names.find(file => client.uri(file) === uri);
      return `${name}:${line + 1}:${character + 1} ${diagnostic.code}: ${messageOf(diagnostic)}`;
    })
    .sort();
}

function fromCommandLine(folder: string): string[] {
  const cli = path.join(import.meta.dirname, '../../dist/cli.js');
  const { stdout } = spawnSync(process.execPath, [cli, 'check', '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  const found: { file: string; line: number; column: number; rule: string; message: string }[] = JSON.parse(stdout);
  return found.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`).sort();
}

it('reports what the command line reports', async () => {
  const folder = temporaryFolder(files);
  const client = await startClient(folder, pulling);
  const names = ['playbook.config.json', 'runbook.json', 'people.json', 'runbooks/a.md', 'drafts/b.md', 'docs/a.md'];
  const found = await fromServer(client, names);
  expect(found).toEqual(fromCommandLine(folder));
  expect(found).toEqual([
    "docs/a.md:1:8 broken-link: No file at 'gone.md'.",
    "playbook.config.json:3:28 invalid-config: 'gone/**' matches no file, so it does nothing.",
    expect.stringMatching(/^playbook\.config\.json:5:42 invalid-config: There is no rule 'stale'\./),
    "runbooks/a.md:2:8 invalid-frontmatter: 'owner' is 'carol'; expected one of 'alice' or 'bob'.",
    expect.stringMatching(/^runbooks\/a\.md:5:25 broken-anchor: /),
    "runbooks/a.md:5:36 broken-link: No file at '../gone.md'.",
  ]);
});

describe('a configuration that changes', () => {
  const changed = (client: LspClient, file: string, type: 1 | 2 | 3) =>
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri(file), type }],
    });

  it('counts as it is in the editor', async () => {
    const client = await startClient(temporaryFolder(files));
    await client.pushed('runbooks/a.md', found => found.length === 3);
    client.open('playbook.config.json', config);
    client.change('playbook.config.json', 2, '{ "rules": { "broken-link": "off" } }');
    expect(rules(await client.pushed('runbooks/a.md', found => found.length === 1))).toEqual(['broken-anchor']);
    expect(rules(await client.pushed('drafts/b.md', found => found.length === 0))).toEqual([]);
    client.change('playbook.config.json', 3, '{ "rules": ');
    await client.pushed('playbook.config.json', found => messageOf(found[0]).startsWith('This is not valid JSON'));
    expect(rules(await client.pushed('runbooks/a.md', found => found.length === 2))).toEqual([
      'broken-anchor',
      'broken-link',
    ]);
  });

  it('counts as it is on disk, with the files that it names', async () => {
    const folder = temporaryFolder(files);
    const client = await startClient(folder);
    await client.pushed('runbooks/a.md', found => found.length === 3);
    writeBelow(folder, 'people.json', '{ "definitions": { "person": { "enum": ["carol"] } } }');
    changed(client, 'people.json', 2);
    await client.pushed('runbooks/a.md', found => found.length === 2);
    writeBelow(folder, 'people.json', '{ "definitions": { "person": { "pattern": "(?=x)" } } }');
    changed(client, 'people.json', 2);
    await client.pushed('people.json', found => messageOf(found[0]).includes('linear time'));
    await client.pushed('playbook.config.json', found => found.some(one => messageOf(one).includes('is not used')));
    rmSync(path.join(folder, 'playbook.config.json'));
    changed(client, 'playbook.config.json', 3);
    await client.pushed('drafts/b.md', found => found.length === 1);
    await client.pushed('people.json', found => found.length === 0);
    await client.pushed('playbook.config.json', found => found.length === 0);
  });
});

it('is mended by quick fixes', async () => {
  const client = await startClient(
    temporaryFolder('-- playbook.config.json --\n{ "exlude": [] }\n-- a.md --\n'),
    pulling,
  );
  client.open('playbook.config.json', '{ "exlude": [] }');
  const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  const [diagnostic] = items.flatMap(item => (item.kind === 'full' ? item.items : []));
  if (!diagnostic) throw new Error('Nothing was reported.');
  const [action] = await client.actions('playbook.config.json', diagnostic);
  expect([action?.title, newTexts(action?.edit)]).toEqual(["Change to 'exclude'", ['"exclude"']]);
});

it("comes before the editor's settings", async () => {
  const settings = { rules: { 'broken-link': 'off', 'broken-anchor': 'off' } };
  const client = await startClient(temporaryFolder(files), { workspace: { configuration: true } }, settings);
  const found = await client.pushed('runbooks/a.md', all => all.length === 2);
  expect(rules(found)).toEqual(['invalid-frontmatter', 'broken-anchor']);
  expect(rules(await client.pushed('docs/a.md', all => all.length === 1))).toEqual(['broken-link']);
});
