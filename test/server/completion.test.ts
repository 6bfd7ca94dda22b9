/** Completion and hover over the real process: places outside the text, other clients, text of others on disk. */
import { describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  Hover,
  MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { type LspClient, startClient } from '../support/lspClient.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const files = `
-- playbooks/a.md --
# A
-- playbooks/b.md --
---
id: b
title: "[click](command:evil) 😀"
type: playbook
---

# B

Words <b>of</b> B on disk.

## Situation
-- playbook.config.json --
{}
`;

const able: ClientCapabilities = {
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
      },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** A client with a text open in which `█` stands for the cursor, and its place. */
async function opened(text: string, capabilities: ClientCapabilities = {}, file = 'playbooks/a.md', options?: object) {
  const client = await startClient(temporaryFolder(files), capabilities, {}, options);
  const before = text.slice(0, text.indexOf('█')).split('\n');
  client.open(file, text.replace('█', ''));
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const params = { textDocument: { uri: client.uri(file) }, position };
  await loaded(client);
  return { client, params };
}

/** Resolves when the library is read: only then does the document on disk have problems. */
const loaded = (client: LspClient) => client.pushed('playbooks/b.md', found => found.length > 0);

const complete = ({ client, params }: Awaited<ReturnType<typeof opened>>): Promise<CompletionList> =>
  client.connection.sendRequest('textDocument/completion', params);

const hover = ({ client, params }: Awaited<ReturnType<typeof opened>>): Promise<Hover | null> =>
  client.connection.sendRequest('textDocument/hover', params);

describe('completion', () => {
  it('says when it wants to be asked', async () => {
    const { client } = await opened('█');
    expect(client.result.capabilities).toMatchObject({
      completionProvider: { resolveProvider: true },
      hoverProvider: true,
    });
    expect(client.result.capabilities.completionProvider?.triggerCharacters).toEqual(
      expect.arrayContaining(['#', '-', ':', '[', '(', '/', '<', ' ']),
    );
  });

  it('gives snippets, and words apart, to a client that knows them', async () => {
    const { items } = await complete(await opened('---\ndiff█iculty: x\n---\n# A\n\n## ', able));
    expect(items.find(({ label }) => label === 'difficulty')).toMatchObject({
      sortText: '00004',
      detail: 'required',
      textEdit: {
        newText: 'difficulty',
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 10 } },
      },
    });
    const sections = await complete(await opened('# A\n\n## █', able));
    expect(sections.items[1]).toMatchObject({
      insertTextFormat: 2,
      textEdit: { newText: expect.stringContaining('${1:') },
    });
    const paths = await complete(await opened('[x](█)', able));
    expect(paths.items[0]).toMatchObject({ detail: 'playbook', labelDetails: { description: 'playbooks/b.md' } });
  });

  it('takes the place of what the editor has closed, whatever the editor could leave there', async () => {
    const { items } = await complete(await opened('[b█]', able));
    expect(items[0]?.textEdit).toEqual({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
      newText: expect.stringMatching(/^\[.+\]\(b\.md\)$/),
    });
  });

  it('gives plain text to a client that does not', async () => {
    const { items } = await complete(await opened('# A\n\n## Why█'));
    const item = items.find(({ label }) => label === '## Why this matters');
    expect(item).not.toHaveProperty('insertTextFormat');
    expect(item?.textEdit).toEqual({
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } },
      newText: '## Why this matters\n- <What is gained by doing this well>\n- <What it costs to do it badly>',
    });
    const paths = await complete(await opened('[x](█)'));
    expect(paths.items[0]).toMatchObject({ detail: 'playbook — playbooks/b.md' });
    expect(paths).toMatchObject({ isIncomplete: true });
  });

  it('counts in UTF-16 units', async () => {
    const { items } = await complete(await opened('😀😀 [x](█)'));
    expect(items[0]?.textEdit).toMatchObject({ range: { start: { line: 0, character: 9 } } });
  });

  it('documents an item when asked, from the file on disk, so that no title becomes a link', async () => {
    const asked = await opened('[x](█)', able);
    const { items } = await complete(asked);
    expect(items[0]).not.toHaveProperty('documentation');
    const item = await asked.client.connection.sendRequest<CompletionItem>('completionItem/resolve', items[0]);
    const { kind, value } = item.documentation as MarkupContent;
    expect(kind).toBe('markdown');
    expect(value).toContain('Words of B on disk');
    expect(value).toContain('\\[click\\]\\(command');
    const plain = await opened('# A\n\n## █');
    const section = (await complete(plain)).items[0];
    const resolved = await plain.client.connection.sendRequest<CompletionItem>('completionItem/resolve', section);
    expect(resolved.documentation).toContain('**When this applies:**');
  });

  it('leaves an item as it is whose document is closed, and one of another server', async () => {
    const asked = await opened('[x](█)', able);
    const [item] = (await complete(asked)).items;
    await asked.client.connection.sendNotification('textDocument/didClose', {
      textDocument: asked.params.textDocument,
    });
    expect(await asked.client.connection.sendRequest('completionItem/resolve', item)).toEqual(item);
    expect(await asked.client.connection.sendRequest('completionItem/resolve', { label: 'x' })).toEqual({ label: 'x' });
  });

  it('completes the configuration, unless the client does', async () => {
    const config = 'playbook.config.json';
    const { items } = await complete(await opened('{ "sty█" }', {}, config));
    expect(items.map(({ label }) => label)).toContain('style');
    const own = await complete(await opened('{ "sty█" }', {}, config, { completesConfig: true }));
    expect(own.items).toEqual([]);
  });
});

describe('hover', () => {
  it('says why a link is broken, unless the client shows the problem beside it', async () => {
    const broken = 'See [b](gone█.md).';
    expect(await hover(await opened(broken))).toMatchObject({
      contents: { value: "Broken: No file at 'gone.md'." },
    });
    expect(await hover(await opened(broken, {}, 'playbooks/a.md', { hoversProblems: true }))).toBeNull();
  });

  it('tells of a closed document from disk, as Markdown where the client reads it', async () => {
    const markdown = await hover(await opened('See [b](b█.md).', able));
    expect(markdown).toMatchObject({
      contents: { kind: 'markdown', value: expect.stringContaining('Words of B on disk') },
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 13 } },
    });
    const plain = await hover(await opened('See [b](b█.md).'));
    expect(plain).toMatchObject({
      contents: { kind: 'plaintext', value: expect.stringContaining('[click](command:evil) 😀 — playbook') },
    });
  });

  it('tells of an open document what its author sees', async () => {
    const asked = await opened('See [b](b█.md).');
    asked.client.open('playbooks/b.md', '# Bee\n\nUnsaved words.');
    expect(await hover(asked)).toMatchObject({ contents: { value: expect.stringContaining('Unsaved words.') } });
  });

  it('tells nothing where there is nothing', async () => expect(await hover(await opened('wor█ds'))).toBeNull());
});

describe('whatever it is asked about', () => {
  it.each(['textDocument/completion', 'textDocument/hover'])('%s answers or says why not', async method => {
    const { client, params } = await opened('[x](b█.md)');
    const ask = (more: object) => client.connection.sendRequest(method, { ...params, ...more });
    await ask({ position: { line: 0, character: 9999 } });
    await expect(ask({ position: { line: 99, character: 0 } })).rejects.toThrow(
      'The document has 1 lines; there is no line 100.',
    );
    const other = client.uri('never.md');
    await expect(ask({ textDocument: { uri: other } })).rejects.toThrow(`The document ${other} is not open.`);
    client.open('untold.md', '\uD83D [x](\uDE00');
    await ask({ textDocument: { uri: client.uri('untold.md') }, position: { line: 0, character: 6 } });
  });
});
