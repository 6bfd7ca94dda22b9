/** What the editor offers beside quick fixes: all safe fixes at once, silence, and a faded baseline. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { playbook } from '../support/commandLine.ts';
import { type LspClient, messageOf, newTexts, startClient } from '../support/lspClient.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const files = `
-- topics/a.md --
# A

## Definitoin

(TODO) [b](../B.md)
-- b.md --
# B

[a](topics/a.md#definitoin) [gone](gone.md)
`;
const a = '# A\n\n## Definitoin\n\n(TODO) [b](../B.md)\n';

const ask = (client: LspClient, file: string, only: readonly string[]): Promise<CodeAction[]> =>
  client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: client.uri(file) },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only },
  });

describe('source.fixAll.playbook', () => {
  it.each([[['source.fixAll.playbook']], [['source.fixAll']], [['source']]])(
    'is given to who asks for %j',
    async only => {
      const client = await startClient(temporaryFolder(files));
      expect(client.result.capabilities.codeActionProvider).toMatchObject({
        codeActionKinds: expect.arrayContaining(['quickfix', 'source.fixAll.playbook']),
      });
      client.open('topics/a.md', a);
      await client.pushed('topics/a.md', found => found.some(({ code }) => code === 'stale-todo'));
      const actions = await ask(client, 'topics/a.md', only);
      expect(actions).toMatchObject([{ title: 'Apply all safe fixes', kind: 'source.fixAll.playbook' }]);
      expect(Object.keys(actions[0]?.edit?.changes ?? {}).sort()).toEqual([
        client.uri('b.md'),
        client.uri('topics/a.md'),
      ]);
      expect(newTexts(actions[0]?.edit).sort()).toEqual(
        ['## Definition\n', '[a](topics/a.md#definition) [gone](gone.md)\n', '[b](../b.md)\n'].sort(),
      );
    },
  );

  it('is not given unasked, nor where there is nothing to fix', async () => {
    const client = await startClient(temporaryFolder(files));
    client.open('b.md', '# B\n');
    await client.pushed('b.md', found => found.length === 0);
    expect(await ask(client, 'b.md', ['source.fixAll'])).toEqual([]);
    expect(await ask(client, 'b.md', ['refactor'])).toEqual([]);
  });
});

it('"ignore here" comes last', async () => {
  const client = await startClient(temporaryFolder(files));
  client.open('b.md', 'See [setup](gone.md).');
  const [diagnostic] = await client.pushed(
    'b.md',
    found => found[0]?.range.start.line === 0 && messageOf(found[0]).includes('gone.md'),
  );
  const actions = diagnostic ? await client.actions('b.md', diagnostic) : [];
  expect(actions.at(-1)).toMatchObject({ title: "Ignore 'broken-link' here", kind: 'quickfix' });
  expect(newTexts(actions.at(-1)?.edit)).toEqual(['<!--lint ignore broken-link-->\n']);
});

describe('the baseline', () => {
  it('makes hints of what it holds, while it is there', async () => {
    const folder = temporaryFolder(files);
    playbook(folder, 'check', 'b.md', '--write-baseline');
    const client = await startClient(folder);
    expect(await client.pushed('b.md', found => found.length === 1)).toMatchObject([{ severity: 4 }]);
    client.open('b.md', '# B\n\nmore\n\n[a](topics/a.md#definitoin) [gone](gone.md)\n\n[new](new.md)\n');
    expect(await client.pushed('b.md', found => found.length === 2)).toMatchObject([{ severity: 4 }, { severity: 1 }]);
    rmSync(path.join(folder, '.playbook-baseline.json'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('.playbook-baseline.json'), type: 3 }],
    });
    await client.pushed('b.md', found => found.every(({ severity }) => severity === 1));
  });

  it('is ignored where it cannot be read, and the log says so', async () => {
    const folder = temporaryFolder(files);
    writeBelow(folder, '.playbook-baseline.json', '{');
    const client = await startClient(folder);
    const logged = new Promise(resolve => client.connection.onNotification('window/logMessage', resolve));
    expect(await client.pushed('b.md', found => found.length === 1)).toMatchObject([{ severity: 1 }]);
    expect(await logged).toMatchObject({ message: expect.stringMatching(/is not valid JSON; it is ignored\.$/) });
  });
});
