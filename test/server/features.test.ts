/** Symbols, folding, selection, lenses, hints and refactorings as different clients ask for them. */
import { describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SymbolInformation,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import { type LspClient, newTexts, startClient } from '../support/lspClient.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const text = `---
title: A
id: a
updated_at: 2020-01-01
---

# A

## Mine

See [../b.md](../b.md).

## Related Topics

- (TODO) [c](../c.md)
`;

const files = `
-- playbooks/a.md --
${text}
-- b.md --
# Bee

[a](playbooks/a.md) [again](playbooks/a.md#mine)
`;

const able: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename'] },
    symbol: { resolveSupport: { properties: ['location.range'] } },
  },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { rangeLimit: 2 },
    codeAction: { dataSupport: true, disabledSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

/** A client with the playbook open, once the library is read. */
async function opened(capabilities: ClientCapabilities = {}, settings: unknown = {}, options?: object) {
  const client = await startClient(temporaryFolder(files), capabilities, settings, options);
  client.open('playbooks/a.md', text);
  await client.pushed('playbooks/a.md', found => found.some(({ code }) => code === 'planned-topic'));
  return client;
}

const document = (client: LspClient) => ({ textDocument: { uri: client.uri('playbooks/a.md') } });

const ask = <Answer>(client: LspClient, method: string, params: object = {}): Promise<Answer> =>
  client.connection.sendRequest<Answer>(`textDocument/${method}`, { ...document(client), ...params });

const actionsOn = (client: LspClient, line: number, context: Partial<CodeActionContext> = {}) =>
  ask<CodeAction[]>(client, 'codeAction', {
    range: { start: { line, character: 3 }, end: { line, character: 3 } },
    context: { diagnostics: [], ...context },
  });

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

describe('a client that says nothing of itself', () => {
  it('gets symbols as a list', async () => {
    const client = await opened();
    const symbols = await ask<SymbolInformation[]>(client, 'documentSymbol');
    expect(symbols.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['Frontmatter', undefined],
      ['title', 'Frontmatter'],
      ['id', 'Frontmatter'],
      ['updated_at', 'Frontmatter'],
      ['A', undefined],
      ['Mine', 'A'],
      ['Related Topics', 'A'],
    ]);
    expect(symbols[5]?.location.range.start).toEqual({ line: 8, character: 0 });
  });

  it('gets workspace symbols with their places', async () => {
    const client = await opened();
    const symbols = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'bee' });
    expect(symbols).toMatchObject([
      { name: 'Bee', containerName: 'b.md', location: { uri: client.uri('b.md'), range: { start: { character: 2 } } } },
    ]);
  });

  it('gets folds by lines, selections, and lenses that run nothing', async () => {
    const client = await opened();
    const folds = await ask<FoldingRange[]>(client, 'foldingRange');
    expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 4],
      [6, 14],
      [8, 10],
      [12, 14],
    ]);
    const [selection] = await ask<SelectionRange[]>(client, 'selectionRange', {
      positions: [{ line: 14, character: 11 }],
    });
    expect(selection?.parent?.range.start).toEqual({ line: 14, character: 9 });
    const lenses = await ask<CodeLens[]>(client, 'codeLens');
    const resolved = await Promise.all(
      lenses.map(lens => client.connection.sendRequest<CodeLens>('codeLens/resolve', lens)),
    );
    expect(resolved.map(({ command }) => [command?.title, command?.command])).toEqual([
      ['1 document links here', ''],
      ['1/10 sections', ''],
    ]);
    expect(
      await ask(client, 'inlayHint', { range: { start: { line: 0, character: 0 }, end: { line: 14, character: 0 } } }),
    ).toEqual([]);
  });

  it('gets refactorings with their edits, those left out that it could not apply', async () => {
    const client = await opened();
    expect(titles(await actionsOn(client, 8, { only: ['refactor.extract'] }))).toEqual([]);
    const [toggle] = await actionsOn(client, 14, { only: ['refactor.rewrite.todo'] });
    expect([toggle?.title, ...newTexts(toggle?.edit)]).toEqual(['Remove the TODO mark', '']);
  });
});

describe('a client that can do more', () => {
  it('is led through what a section wants written, and others see it', async () => {
    const wanted = { only: ['refactor.rewrite.insertSection'] };
    const workspaceEdit = { ...able.workspace?.workspaceEdit, snippetEditSupport: true };
    const edits = [];
    for (const can of [{ ...able, workspace: { ...able.workspace, workspaceEdit } }, able]) {
      const client = await opened(can);
      const action = (await actionsOn(client, 6, wanted)).find(({ title }) => title.endsWith("'Why this matters'"));
      const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
      edits.push(edit?.documentChanges?.flatMap(change => ('edits' in change ? change.edits : [])));
    }
    const range = { start: { line: 12, character: 0 }, end: { line: 12, character: 0 } };
    const text = '## Why this matters\n- <What is gained by doing this well>\n- <What it costs to do it badly>\n\n';
    const stops = ['${1:<What is gained by doing this well>}', '${2:<What it costs to do it badly>}'];
    const value = `## Why this matters\n- ${stops.join('\n- ')}\n\n`;
    expect(edits).toEqual([[{ range, snippet: { kind: 'snippet', value } }], [{ range, newText: text }]]);
  });

  it('gets symbols as a tree with their state', async () => {
    const client = await opened(able);
    const symbols = await ask<DocumentSymbol[]>(client, 'documentSymbol');
    expect(symbols[1]).toMatchObject({
      name: 'A',
      detail: '1/10 sections',
      children: [{ name: 'Mine' }, { name: 'Related Topics', detail: '1 planned' }],
    });
  });

  it('gets the place of a workspace symbol when it goes there', async () => {
    const client = await opened(able);
    const [symbol] = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'mine' });
    expect(symbol?.location).toEqual({ uri: client.uri('playbooks/a.md') });
    expect(await client.connection.sendRequest('workspaceSymbol/resolve', symbol)).toMatchObject({
      location: { range: { start: { line: 8, character: 3 } } },
    });
  });

  it('gets no more folds than it wants', async () =>
    expect(await ask<FoldingRange[]>(await opened(able), 'foldingRange')).toHaveLength(2));

  it('gets lenses that run what it has', async () => {
    const client = await opened(able, {}, { commands: ['playbook.showReferences'] });
    const [links, sections] = await ask<CodeLens[]>(client, 'codeLens');
    const resolve = (lens: CodeLens | undefined) => client.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
    const { command } = await resolve(links);
    expect(command).toMatchObject({ title: '1 document links here', command: 'playbook.showReferences' });
    const places = command?.arguments?.[2] as { uri: string; range: unknown }[];
    expect(places.map(({ uri }) => uri)).toEqual([client.uri('b.md'), client.uri('b.md')]);
    expect(places[0]?.range).toEqual({ start: { line: 2, character: 4 }, end: { line: 2, character: 18 } });
    expect((await resolve(sections)).command).toEqual({ title: '1/10 sections', command: '' });
  });

  it('gets an edit once it has chosen, of the version that it has', async () => {
    const client = await opened(able);
    const [extract] = await actionsOn(client, 8, { only: ['refactor'] });
    expect(extract).toMatchObject({ title: 'Extract the section to a new document', kind: 'refactor.extract.section' });
    expect(extract).not.toHaveProperty('edit');
    const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', extract);
    expect(edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: client.uri('mine.md') },
      { edits: [{ newText: '# Mine\n\nSee [../b.md](b.md).\n' }] },
      { textDocument: { uri: client.uri('playbooks/a.md'), version: 1 } },
      { textDocument: { uri: client.uri('b.md'), version: null }, edits: [{ newText: 'mine.md' }, { newText: '' }] },
    ]);
    client.change('playbooks/a.md', 2, `${text}\nmore\n`);
    await expect(client.connection.sendRequest('codeAction/resolve', extract)).rejects.toThrow(
      'The document has changed since.',
    );
  });

  it.each([
    ['refactor.rewrite.todo', 'There is no link here, and no topic of a list of related documents.'],
    ['refactor.rewrite.insertItem', 'The section here has no items with headings.'],
  ])('is told that there is nothing to be done, where it asks for %s only', async (kind, reason) => {
    const client = await opened(able);
    expect(await actionsOn(client, 0, { only: [kind] })).toMatchObject([{ kind, disabled: { reason } }]);
    expect((await actionsOn(client, 0)).filter(({ disabled }) => disabled)).toEqual([]);
  });

  it('is told why something cannot be done', async () => {
    const client = await opened(able);
    client.change('playbooks/a.md', 2, text.replace('## Mine', '## Situation'));
    const [extract] = await actionsOn(client, 8, { only: ['refactor.extract'] });
    expect(extract?.disabled).toEqual({ reason: "Every playbook has the section 'Situation' itself." });
  });
});

describe('code actions', () => {
  it('are offered once where they mend several problems', async () => {
    const found = await actionsOn(await opened(able), 6);
    const all = found.filter(({ title }) => /^Insert all \d+ missing sections$/.test(title));
    expect(all.map(({ diagnostics }) => (diagnostics?.length ?? 0) > 1)).toEqual([true]);
  });

  const onSave = ['source.sortFrontmatter.playbook', 'source.updateDate.playbook'];

  it.each(onSave.map(kind => [kind]))('%s is for those who ask, also when saving', async kind => {
    const client = await opened();
    const actions = await actionsOn(client, 0, { only: [kind] });
    expect(actions.map(action => action.kind)).toEqual([kind]);
    expect(newTexts(actions[0]?.edit).length).toBeGreaterThan(0);
    expect((await actionsOn(client, 0, { only: ['source'] })).map(action => action.kind)).toEqual(onSave);
    expect((await actionsOn(client, 0)).filter(action => action.kind?.startsWith('source'))).toEqual([]);
  });

  it('of the whole document are not offered wherever the cursor goes', async () => {
    const client = await opened();
    const isInsertion = (title: string) => title.startsWith('Insert the section');
    const offered = async (line: number, context = {}) =>
      titles(await actionsOn(client, line, context)).filter(isInsertion).length;
    expect([await offered(10), await offered(6), await offered(10, { only: ['refactor'] })]).toEqual([0, 10, 10]);
  });

  it('are not offered twice: creating a planned topic is a fix', async () => {
    const client = await opened({ workspace: { workspaceEdit: able.workspace?.workspaceEdit ?? {} } });
    const creating = (await actionsOn(client, 14)).filter(({ title }) => title.startsWith('Create'));
    expect(creating.map(({ kind }) => kind)).toEqual(['quickfix']);
  });
});

describe('settings', () => {
  it('leave out what the client gives itself', async () => {
    const gives = ['symbols', 'workspaceSymbols', 'folding', 'selection'];
    const client = await opened(able, {}, { gives });
    expect(await ask(client, 'documentSymbol')).toEqual([]);
    expect(await ask<FoldingRange[]>(client, 'foldingRange')).toEqual([{ startLine: 0, endLine: 4 }]);
    const select = (line: number) => ask(client, 'selectionRange', { positions: [{ line, character: 0 }] });
    expect(await select(8)).toBeNull();
    expect(await select(1)).toHaveLength(1);
    const find = (query: string) => client.connection.sendRequest('workspace/symbol', { query });
    expect(await find('mine')).toEqual([]);
    expect(await find('bee')).toHaveLength(1);
  });

  it('switch hints on and lenses off', async () => {
    const features = { inlayHints: 'on', codeLens: 'off' };
    const client = await opened({}, {}, { features });
    expect(await ask(client, 'codeLens')).toEqual([]);
    const range = { start: { line: 0, character: 0 }, end: { line: 14, character: 0 } };
    expect(await ask<InlayHint[]>(client, 'inlayHint', { range })).toEqual([
      { position: { line: 10, character: 22 }, label: 'Bee', tooltip: 'b.md', paddingLeft: true },
    ]);
  });
});
