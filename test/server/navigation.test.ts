/** Navigation over the protocol: the real process, its answers applied as an editor would, and requests that cannot be answered. */
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type {
  DocumentLink,
  Location,
  LocationLink,
  Position,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { applyEdits, lineStarts, offsetAt } from '#core';
import { type LspClient, startClient } from '../support/lspClient.ts';
import { temporaryFolder, writeBelow } from '../support/temporaryFolder.ts';

const files = `
-- a.md --
# A

See [b](b.md#set-up) and [b](sub/c.md).
-- b.md --
---
tags: [one, two]
---

# B

## Set up

[a](a.md#a)
-- sub/c.md --
---
tags:
  - one
---

[up](../b.md#set-up) [a](../a.md)
`;

const able = {
  textDocument: { definition: { linkSupport: true }, rename: { prepareSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename' as const, 'create' as const] } },
};

const textOf = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

const range = (line: number, start: number, end: number): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

/** Opens `a.md` of a folder and waits until the library is read. */
async function opened(capabilities: object = able, options: { settings?: unknown; fixture?: string } = {}) {
  const folder = temporaryFolder(options.fixture ?? files);
  const client = await startClient(folder, capabilities, options.settings);
  client.open('a.md', textOf(folder, 'a.md'));
  await client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
  const ask = <R>(method: string, position: Position, more: object = {}, file = 'a.md') =>
    client.connection.sendRequest<R>(`textDocument/${method}`, {
      textDocument: { uri: client.uri(file) },
      position,
      ...more,
    });
  return { folder, client, ask };
}

/** Writes an edit of a client that takes versions to disk; gives the files that it names, in its order. */
function apply(folder: string, client: LspClient, edit: WorkspaceEdit | null): string[] {
  const fileOf = (uri: string) => path.relative(folder, decodeURIComponent(new URL(uri).pathname));
  return (edit?.documentChanges ?? []).map(change => {
    if ('kind' in change && change.kind === 'rename') {
      const to = path.join(folder, fileOf(change.newUri));
      mkdirSync(path.dirname(to), { recursive: true });
      renameSync(path.join(folder, fileOf(change.oldUri)), to);
      return `${fileOf(change.oldUri)} → ${fileOf(change.newUri)}`;
    }
    const { textDocument, edits } = change as TextDocumentEdit;
    const file = fileOf(textDocument.uri);
    const text = textOf(folder, file);
    const lines = lineStarts(text);
    const offset = ({ line, character }: Position) => offsetAt(lines, text.length, { line, column: character });
    const changes = edits.flatMap(one =>
      'newText' in one ? [{ start: offset(one.range.start), end: offset(one.range.end), text: one.newText }] : [],
    );
    writeBelow(folder, file, applyEdits(text, changes));
    expect(textDocument.version).toBe(textDocument.uri === client.uri('a.md') ? 1 : null);
    return file;
  });
}

describe('definition, references and highlights', () => {
  it('lead to headings, with what is underlined where the client can show it', async () => {
    const { client, ask } = await opened();
    expect(client.result.capabilities).toMatchObject({
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: { resolveProvider: true },
      renameProvider: { prepareProvider: true },
      workspace: {
        workspaceFolders: { supported: true },
        fileOperations: { willRename: { filters: [expect.anything()] } },
      },
    });
    const [link] = await ask<LocationLink[]>('definition', { line: 2, character: 14 });
    expect(link).toEqual({
      originSelectionRange: range(2, 8, 19),
      targetUri: client.uri('b.md'),
      targetRange: range(6, 3, 9),
      targetSelectionRange: range(6, 3, 9),
    });
    const found = await ask<Location[]>(
      'references',
      { line: 2, character: 14 },
      { context: { includeDeclaration: false } },
    );
    expect(found).toEqual([
      { uri: client.uri('a.md'), range: range(2, 13, 19) },
      { uri: client.uri('sub/c.md'), range: range(5, 13, 19) },
    ]);
    expect(await ask('documentHighlight', { line: 0, character: 2 })).toEqual([{ range: range(0, 2, 3), kind: 3 }]);
  });

  it('are plain locations for other clients', async () => {
    const { client, ask } = await opened({});
    expect(await ask('definition', { line: 2, character: 14 })).toEqual([
      { uri: client.uri('b.md'), range: range(6, 3, 9) },
    ]);
    expect(client.result.capabilities.renameProvider).toBe(true);
  });

  it('of places in documents are left to a client that gives them, those of tags and of whole files are not', async () => {
    const folder = temporaryFolder(`${files}-- c.md --\n[b](b.md)\n`);
    const client = await startClient(folder, able, {}, { gives: ['definition', 'links'] });
    client.open('b.md', textOf(folder, 'b.md'));
    const ask = (line: number, character: number) =>
      client.connection.sendRequest<LocationLink[] | null>('textDocument/definition', {
        textDocument: { uri: client.uri('b.md') },
        position: { line, character },
      });
    await client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    expect(await ask(8, 6)).toBe(null);
    expect(await ask(1, 8)).toHaveLength(2);
    client.open('c.md', textOf(folder, 'c.md'));
    expect(
      await client.connection.sendRequest('textDocument/definition', {
        textDocument: { uri: client.uri('c.md') },
        position: { line: 0, character: 6 },
      }),
    ).toHaveLength(1);
    await client.connection.sendNotification('playbook/gives', { gives: [] });
    expect(await ask(8, 6)).toHaveLength(1);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { playbook: { features: { definition: 'off' } } },
    });
    expect(await ask(1, 8)).toBe(null);
  });
});

it('hover and completion can be switched off', async () => {
  const { client, ask } = await opened();
  const position = { line: 2, character: 10 };
  expect(await ask('hover', position)).not.toBe(null);
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { playbook: { features: { hover: 'off', completion: 'off' } } },
  });
  expect(await ask('hover', position)).toBe(null);
  expect(await ask('completion', position)).toEqual({ items: [], isIncomplete: false });
});

it('document links open a heading at its line', async () => {
  const { client } = await opened();
  const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri: client.uri('a.md') },
  });
  expect(links.map(({ tooltip }) => tooltip)).toEqual(["Open 'B › Set up'", "Open 'c'"]);
  const resolved = await Promise.all(links.map(link => client.connection.sendRequest('documentLink/resolve', link)));
  expect(resolved).toMatchObject([{ target: `${client.uri('b.md')}#L7` }, { target: client.uri('sub/c.md') }]);
});

describe('rename', () => {
  it('of a heading changes open and closed documents, of those the text as it is on disk now', async () => {
    const { folder, client, ask } = await opened();
    const target = await ask('prepareRename', { line: 2, character: 14 });
    expect(target).toEqual({ range: range(2, 13, 19), placeholder: 'Set up' });
    // Nobody tells the server.
    writeBelow(folder, 'sub/c.md', '# New\n\n[x](../b.md) [up](../b.md#set-up)\n');
    const edit = await ask<WorkspaceEdit>('rename', { line: 2, character: 14 }, { newName: 'Install' });
    expect(apply(folder, client, edit).sort()).toEqual(['a.md', 'b.md', 'sub/c.md']);
    expect(textOf(folder, 'a.md')).toContain('[b](b.md#install) and [b](sub/c.md)');
    expect(textOf(folder, 'b.md')).toContain('## Install\n');
    expect(textOf(folder, 'sub/c.md')).toBe('# New\n\n[x](../b.md) [up](../b.md#install)\n');
  });

  it('changes nothing in a document that is gone', async () => {
    const { folder, client, ask } = await opened();
    rmSync(path.join(folder, 'sub'), { recursive: true });
    const edit = await ask<WorkspaceEdit>('rename', { line: 2, character: 14 }, { newName: 'Install' });
    expect(apply(folder, client, edit).sort()).toEqual(['a.md', 'b.md']);
    rmSync(path.join(folder, 'b.md'));
    await expect(ask('rename', { line: 2, character: 14 }, { newName: 'Again' })).rejects.toThrow(/\.$/);
  });

  it('of a path renames the file, and its own links once', async () => {
    const { folder, client, ask } = await opened();
    const edit = await ask<WorkspaceEdit>('rename', { line: 2, character: 32 }, { newName: 'd.md' });
    expect(apply(folder, client, edit)).toEqual(['a.md', 'sub/c.md', 'sub/c.md → d.md']);
    expect(textOf(folder, 'a.md')).toContain('[b](d.md)');
    expect(textOf(folder, 'd.md')).toContain('[up](b.md#set-up) [a](a.md)');
  });

  it('asked for once more while the editor renames the file, leaves its links as the edit has written them', async () => {
    const fixture =
      '-- a.md --\n[c](sub/deep/c.md)\n-- sub/deep/c.md --\n[r](../README.md)\n-- sub/README.md --\n-- README.md --\n-- sub/deep/x.md --\n';
    const { folder, client, ask } = await opened(able, { fixture });
    const edit = await ask<WorkspaceEdit>('rename', { line: 0, character: 10 }, { newName: 'sub/deep/down/c.md' });
    const textEdits = { documentChanges: edit.documentChanges?.filter(change => !('kind' in change)) ?? [] };
    apply(folder, client, textEdits);
    client.change('a.md', 2, textOf(folder, 'a.md'));
    const files = [{ oldUri: client.uri('sub/deep/c.md'), newUri: client.uri('sub/deep/down/c.md') }];
    expect(await client.connection.sendRequest('workspace/willRenameFiles', { files })).toBe(null);
    expect(textOf(folder, 'sub/deep/c.md')).toBe('[r](../../README.md)');
  });

  it.each([
    ['', 'The new name is empty.'],
    ['x\ny', 'The new name has more than one line.'],
    ['x'.repeat(10_240), 'The new name has 10240 characters; expected 500 at most.'],
  ])('refuses %j with a sentence', async (newName, message) => {
    const { ask } = await opened();
    await expect(ask('rename', { line: 2, character: 14 }, { newName })).rejects.toThrow(message);
    expect(await ask('documentHighlight', { line: 0, character: 2 })).toHaveLength(1);
  });

  it('of a file is refused where the editor cannot do it', async () => {
    const { ask } = await opened({});
    await expect(ask('rename', { line: 2, character: 32 }, { newName: 'd.md' })).rejects.toThrow(
      'This editor cannot rename files for a language server.',
    );
    const edit = await ask<WorkspaceEdit>('rename', { line: 2, character: 14 }, { newName: 'Install' });
    expect(Object.keys(edit.changes ?? {})).toHaveLength(3);
  });
});

describe('files that the author moves', () => {
  it('take their links with them, and the library is what it would be if read anew', async () => {
    const { folder, client } = await opened();
    const files = [
      { oldUri: client.uri('sub'), newUri: client.uri('other/place') },
      { oldUri: client.uri('b.md'), newUri: client.uri('b 2.md') },
    ];
    const edit = await client.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', { files });
    expect(apply(folder, client, edit)).toEqual(['a.md', 'sub/c.md']);
    client.change('a.md', 2, textOf(folder, 'a.md'));
    mkdirSync(path.join(folder, 'other'));
    renameSync(path.join(folder, 'sub'), path.join(folder, 'other/place'));
    renameSync(path.join(folder, 'b.md'), path.join(folder, 'b 2.md'));
    await client.connection.sendNotification('workspace/didRenameFiles', { files });
    expect(textOf(folder, 'a.md')).toContain('[b](b%202.md#set-up) and [b](other/place/c.md)');
    expect(textOf(folder, 'other/place/c.md')).toContain('[up](../../b%202.md#set-up) [a](../../a.md)');
    const report = await client.connection.sendRequest<{ items: { items: unknown[] }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    expect(report.items.flatMap(({ items }) => items)).toEqual([]);
    const references = await client.connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri: client.uri('a.md') },
      position: { line: 2, character: 20 },
      context: { includeDeclaration: true },
    });
    expect(references.map(({ uri }) => path.basename(uri))).toEqual(['a.md', 'b%202.md', 'c.md']);
  });

  it('are left alone where the author does not want it, and outside of the workspace', async () => {
    const { client } = await opened();
    const ask = (oldUri: string, newUri: string) =>
      client.connection.sendRequest('workspace/willRenameFiles', { files: [{ oldUri, newUri }] });
    expect(await ask(client.uri('b.md'), client.uri('../elsewhere.md'))).toBe(null);
    expect(await ask('file:///nowhere/b.md', client.uri('c.md'))).toBe(null);
    expect(await ask(client.uri('nothing.md'), client.uri('c.md'))).toBe(null);
    expect(await ask('untitled:Untitled-1', 'untitled:Untitled-2')).toBe(null);
    expect(await ask(client.uri('b.md'), client.uri('c.md'))).toMatchObject({ documentChanges: expect.any(Array) });
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { playbook: { features: { updateLinks: 'off' } } },
    });
    expect(await ask(client.uri('b.md'), client.uri('c.md'))).toBe(null);
  });
});

describe('files that move to another folder of the workspace', () => {
  it('leave links behind, of which the author is told', async () => {
    const [one, two] = [
      temporaryFolder(
        '-- a.md --\n# A\n\n[b](sub/b.md) [c](sub/c.md)\n-- sub/b.md --\n[a](../a.md#a) [c](c.md) [self](#x)\n-- sub/c.md --\n',
      ),
      temporaryFolder('-- d.md --\n# D\n'),
    ];
    const client = await startClient([one, two], { workspace: { workspaceEdit: { documentChanges: true } } });
    const told: string[] = [];
    client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      told.push(message);
    });
    const move = (...from: readonly string[]) =>
      client.connection.sendRequest('workspace/willRenameFiles', {
        files: from.map(file => ({
          oldUri: client.uri(file),
          newUri: client.uri(`../${path.basename(two)}/${path.basename(file)}`),
        })),
      });
    await client.connection.sendRequest('workspace/symbol', { query: '' });
    const folder = path.basename(one);
    expect(await move('sub/b.md')).toBe(null);
    expect(told.splice(0)).toEqual([
      `'sub/b.md' leaves the folder '${folder}' of the workspace. 3 links between it and what stays there cannot follow and are left as before.`,
    ]);
    await move('sub');
    await move('a.md', 'sub/c.md');
    expect(told.splice(0)).toEqual([
      `'sub' leaves the folder '${folder}' of the workspace. 3 links between it and what stays there cannot follow and are left as before.`,
      `2 files leave the folder '${folder}' of the workspace. 3 links between them and what stays there cannot follow and are left as before.`,
    ]);
    await move('a.md', 'sub');
    expect(told).toEqual([]);
  });
});

describe('requests that cannot be answered', () => {
  const methods = ['definition', 'references', 'documentHighlight', 'prepareRename', 'rename'];
  const more = { context: { includeDeclaration: true }, newName: 'New' };

  it('are refused with a sentence, and the server goes on', async () => {
    const { ask, client } = await opened();
    for (const method of methods) {
      await expect(ask(method, { line: 99, character: 0 }, more), method).rejects.toThrow('there is no line 100.');
      await expect(ask(method, { line: -1, character: 0 }, more), method).rejects.toThrow(/\.$/);
      await expect(ask(method, { line: 0, character: 0 }, more, 'b.md'), method).rejects.toThrow('is not open.');
      await expect(ask(method, { line: 0, character: 0 }, more, 'gone.md'), method).rejects.toThrow('is not open.');
    }
    await expect(
      client.connection.sendRequest('documentLink/resolve', { range: range(0, 0, 1) }),
    ).resolves.toBeTruthy();
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri('a.md') } });
    await expect(ask('definition', { line: 0, character: 0 })).rejects.toThrow('is not open.');
    client.open('a.md', '# A\n');
    expect(await ask('definition', { line: 0, character: 9 })).toHaveLength(1);
  });

  it('one after the other, in each other’s way, are answered or given up with a sentence', async () => {
    const { ask, client, folder } = await opened();
    const text = textOf(folder, 'a.md');
    const asked = Array.from({ length: 30 }, (_, index) => {
      client.change('a.md', index + 2, `${text}${'x'.repeat(index)}`);
      return ask<WorkspaceEdit>('rename', { line: 2, character: 14 }, { newName: `N${index}` }).then(
        edit => (edit.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits.length,
        (error: unknown) => String(error),
      );
    });
    const answers = await Promise.all(asked);
    expect(answers.filter(answer => answer !== 1 && !/edited meanwhile/.test(String(answer)))).toEqual([]);
    expect(answers.at(-1)).toBe(1);
  });
});
