/** What is shown of other documents: the client is asked to ask again when it has become something else, and only then. */
import { expect, it } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver-protocol/node';
import { startClient } from '../support/lspClient.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const files = '-- a.md --\n# A\n\n[b.md](b.md)\n-- b.md --\n# B\n\n[a](a.md)\n-- c.md --\n# C\n\n[b](b.md)\n';
const able = { configuration: true, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } };
const settings = { features: { inlayHints: 'on' } };

/** A client that looks at the lens and the hint of `a.md`, and counts how often it is asked to ask again. */
async function looking(workspace: object) {
  const client = await startClient(temporaryFolder(files), { workspace }, settings, { status: true });
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  for (const what of ['codeLens', 'inlayHint'])
    client.connection.onRequest(`workspace/${what}/refresh`, () => {
      asked.push(what);
      for (const wake of waiting.splice(0)) wake();
      return null;
    });
  client.open('a.md', '# A\n\n[b.md](b.md)\n');
  const textDocument = { uri: client.uri('a.md') };
  const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 12 } };
  const look = async () => {
    const [lens] = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
    const resolved = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
    const [hint] = await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    return [resolved.command?.title, hint?.label];
  };
  const next = () => new Promise<void>(resolve => waiting.push(resolve));
  return { client, asked, look, next };
}

it('asks for what another document has changed, each time, and for nothing else', async () => {
  const { client, asked, look, next } = await looking(able);
  expect(await look()).toEqual(['1 document links here', 'B']);
  const told = next();
  // Of the first edit nothing is shown anywhere; the second changes a title, the third a link.
  client.open('c.md', '# C\n\nWords and [b](b.md)\n');
  client.open('b.md', '# Bee\n\n[a](a.md)\n');
  await told;
  expect(asked).toEqual(['inlayHint']);
  expect(await look()).toEqual(['1 document links here', 'Bee']);
  const toldAgain = next();
  client.change('c.md', 2, '# C\n\nWords and [a](a.md)\n');
  await toldAgain;
  expect(asked).toEqual(['inlayHint', 'codeLens']);
  expect(await look()).toEqual(['2 documents link here', 'Bee']);
});

it('asks no client that cannot be asked', async () => {
  const { client, asked, look } = await looking({ configuration: true });
  await look();
  client.open('b.md', '# Bee\n');
  expect(await look()).toEqual(['nothing links here', 'Bee']);
  await new Promise<void>(resolve => client.connection.onNotification('playbook/viewsChanged', () => resolve()));
  await look();
  expect(asked).toEqual([]);
});
