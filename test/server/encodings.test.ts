/** Columns as each client counts them: in what it sends and in all that it is sent. */
import { describe, expect, it } from 'vitest';
import type { CodeAction, DocumentSymbol, Location, Range, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { type LspClient, newTexts, startClient } from '../support/lspClient.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** Before the link: 👩‍🚀 is three code points of which two are beyond 16 bits, ü is one of two bytes, € of three. */
const before = '👩‍🚀 übe€ ';
const line = `${before}[b](gone.md) ü`;

const widths = { 'utf-8': 0, 'utf-16': 0, 'utf-32': 0 };
type Encoding = keyof typeof widths;

const widthOf = (text: string, encoding: Encoding): number =>
  encoding === 'utf-8' ? Buffer.byteLength(text) : encoding === 'utf-16' ? text.length : [...text].length;

const files = `
-- a.md --
# Ä😀

> ${line}
-- closed.md --
> ${line}

[a](a.md) ü [x](a.md#😀)

😀 ü [h](a.md#ä)
`;

const all = Object.keys(widths) as Encoding[];

const startIn = (encodings: readonly string[] | undefined) =>
  startClient(temporaryFolder(files), encodings ? { general: { positionEncodings: [...encodings] } } : {});

const open = (client: LspClient) => client.open('a.md', `# Ä😀\n\n> ${line}\n`);

const at = (encoding: Encoding, lineNumber: number, text: string, length: string): Range => {
  const character = widthOf(text, encoding);
  return {
    start: { line: lineNumber, character },
    end: { line: lineNumber, character: character + widthOf(length, encoding) },
  };
};

describe('the encoding', () => {
  it.each([
    [undefined, 'utf-16'],
    [['utf-8', 'utf-16'], 'utf-16'],
    [['utf-32'], 'utf-32'],
    [['utf-7', 'utf-16', 'utf-8'], 'utf-16'],
    [['utf-7'], 'utf-16'],
  ])('of a client that offers %j is %s', async (offered, chosen) => {
    const client = await startIn(offered);
    expect(client.result.capabilities.positionEncoding).toBe(chosen);
  });
});

describe.each(all)('in %s', encoding => {
  it('are problems of open and closed documents', async () => {
    const client = await startIn([encoding]);
    open(client);
    for (const [file, number] of [
      ['a.md', 2],
      ['closed.md', 0],
    ] as const) {
      const [problem] = await client.pushed(file, found => found.length > 0);
      expect(problem?.range).toEqual(at(encoding, number, `> ${before}[b](`, 'gone.md'));
    }
    const [, anchor] = await client.pushed('closed.md', found => found.length > 1);
    expect(anchor?.range).toEqual(at(encoding, 2, '[a](a.md) ü [x](a.md', '#😀'));
  });

  it('are places that the client asks about, and edits', async () => {
    const client = await startIn([encoding]);
    open(client);
    const [problem] = await client.pushed('a.md', found => found.length > 0);
    const actions: CodeAction[] = problem ? await client.actions('a.md', problem) : [];
    const mark = actions.find(({ title }) => title === 'Mark as TODO');
    expect(newTexts(mark?.edit)).toEqual(['(TODO) ']);
    const [edit] = mark?.edit?.changes?.[client.uri('a.md')] ?? [];
    expect(edit?.range).toEqual(at(encoding, 2, `> ${before}`, ''));
  });

  it('are places in closed documents, to go to and to edit', async () => {
    const client = await startIn([encoding]);
    open(client);
    await client.pushed('closed.md', found => found.length > 1);
    const heading = { textDocument: { uri: client.uri('a.md') }, position: { line: 0, character: 2 } };
    const written = at(encoding, 4, '😀 ü [h](a.md', '#ä');
    const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...heading,
      newName: 'B',
    });
    expect(edit.changes?.[client.uri('closed.md')]).toEqual([{ range: written, newText: '#b' }]);
    const params = { ...heading, context: { includeDeclaration: false } };
    const references = await client.connection.sendRequest<Location[]>('textDocument/references', params);
    const closed = references.filter(({ uri }) => uri === client.uri('closed.md'));
    expect(closed.map(({ range }) => range.end)).toEqual([written.end]);
  });

  it('are incremental changes, one after the other', async () => {
    const client = await startIn([encoding]);
    open(client);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri('a.md'), version: 2 },
      contentChanges: [
        { range: at(encoding, 2, `> ${before}[`, 'b'), text: '😀ß' },
        { range: at(encoding, 2, `> ${before}[😀ß](`, 'gone'), text: 'weg' },
        { range: at(encoding, 0, '# Ä', '😀'), text: '€ & 🚀' },
      ],
    });
    const [problem] = await client.pushed('a.md', found => found[0]?.message === "No file at 'weg.md'.");
    expect(problem?.range).toEqual(at(encoding, 2, `> ${before}[😀ß](`, 'weg.md'));
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: client.uri('a.md') },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['Ä€ & 🚀']);
  });
});
