/** Beside VS Code's own Markdown features: what both could give is there once. */
import * as vscode from 'vscode';
import { expectEqual, expectTrue } from './expect.ts';
import { until } from './until.ts';
import { openFolder } from './workspace.ts';

/** One link a line, so that a place is told by its file and line, whoever finds it. */
const written: Readonly<Record<string, string>> = {
  'a.md': `---
id: together-a
title: Alpha
type: playbook
related: [together-b]
---

# Alpha

- [beta](b.md)
- [the detail](b.md#detail)
- [by label][label]

## Small print

[label]: b.md
`,
  'b.md': `---
id: together-b
title: Beta
type: playbook
---

# Beta

## Detail

- [here](#detail)
`,
  'below/notes.md': `---
id: together-notes
title: Meeting notes
type: playbook
---

# Meeting notes
`,
};

const folder = (): vscode.Uri => vscode.Uri.joinPath(openFolder(), 'together');
const uriOf = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

suite("Beside VS Code's own Markdown features", () => {
  suiteSetup(async () => {
    for (const [path, text] of Object.entries(written))
      await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
    await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
    await vscode.window.showTextDocument(uriOf('a.md'));
    // Only ours knows ids: it has read the library now.
    await until('an id to lead somewhere', async () => (await definition('[together-b', 1)).length > 0);
    // Ours leaves headings to VS Code.
    await until('VS Code to follow a link', async () => (await definition('#detail', 2)).length > 0);
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  for (const [what, text, places] of [
    ['a path', '(b.md)', 'b.md:1'],
    ['an anchor', '#detail', 'b.md:9'],
    ['a label', '[label]', 'a.md:16'],
    ['an id', '[together-b', 'b.md:2'],
  ] as const)
    test(`${what} is defined in one place`, async () => {
      expectEqual((await definition(text, 2)).join(' '), places, 'definitions');
    });

  test('references to a heading, a path and an id are listed once', async () => {
    const references = (text: string, by: number, path?: string) =>
      places('vscode.executeReferenceProvider', text, by, path);
    expectEqual((await references('Detail', 2, 'b.md')).join(' '), 'a.md:11 b.md:11 b.md:9', 'of a heading');
    expectEqual((await references('[together-b', 2)).join(' '), 'a.md:5 b.md:2', 'of an id');
    const ofPath = await references('(b.md)', 2);
    expectEqual(new Set(ofPath).size, ofPath.length, `different places in ${ofPath.join(' ')}`);
  });

  test('each link opens once', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      uriOf('a.md'),
    );
    const lines = links.map(({ range }) => range.start.line + 1).sort((a, b) => a - b);
    expectEqual(lines.join(' '), '5 10 11 12 16', 'lines');
  });

  test('each heading is in the outline once', async () => {
    const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
      symbols.flatMap(({ name, children }) => [name.replace(/^#+ /, ''), ...names(children)]);
    const command = 'vscode.executeDocumentSymbolProvider';
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(command, uriOf('a.md'));
    for (const heading of ['Alpha', 'Small print'])
      expectEqual(names(symbols).filter(name => name === heading).length, 1, `times ${heading} in ${names(symbols)}`);
  });

  test('a heading is renamed with its links, each once', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('b.md'));
    const at = document.positionAt(document.getText().indexOf('Detail') + 2);
    const command = 'vscode.executeDocumentRenameProvider';
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(command, document.uri, at, 'Particulars');
    const edits = edit.entries().flatMap(([uri, all]) => all.map(({ range }) => placeOf({ uri, range })));
    expectEqual(edits.sort().join(' '), 'a.md:11 b.md:11 b.md:9', 'edits');
  });

  // The editor closes brackets as soon as they are opened.
  for (const [typed, closing, wanted] of [
    ['](', ')', 'b.md'],
    ['](b', ')', 'b.md'],
    ['](b.md#', ')', 'detail'],
    ['](##', ')', 'detail'],
    ['](meeting', ')', 'below/notes.md'],
    ['][', ']', 'label'],
  ] as const)
    test(`behind \`${typed}\` ${wanted} is completed once`, async () => {
      const found = await until(`${wanted} to be completed`, async () => {
        const texts = (await completions(`- [x${typed}`, closing)).filter(text => text.endsWith(wanted));
        return texts.length > 0 && texts;
      });
      expectEqual(found.length, 1, `times ${wanted}`);
    });
});

const definition = (text: string, by: number): Promise<string[]> =>
  places('vscode.executeDefinitionProvider', text, by);

/** The places that a command answers with for the place so far behind the start of a text, in order. */
async function places(command: string, text: string, by: number, path = 'a.md'): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  const start = document.getText().indexOf(text);
  expectTrue(start >= 0, `${text} is not in ${path}`);
  const at = document.positionAt(start + by);
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    at,
  );
  return found.map(placeOf).sort();
}

function placeOf(place: vscode.Location | vscode.LocationLink): string {
  const [uri, range] = 'uri' in place ? [place.uri, place.range] : [place.targetUri, place.targetRange];
  return `${uri.path.slice(folder().path.length + 1)}:${range.start.line + 1}`;
}

/** What may be inserted in a line of `a.md` between what is typed and what follows. */
async function completions(line: string, closing: string): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(uriOf('a.md'));
  const editor = await vscode.window.showTextDocument(document);
  const before = new vscode.Position(13, 0);
  await editor.edit(edit => edit.insert(before, `${line}${closing}\n\n`));
  try {
    const command = 'vscode.executeCompletionItemProvider';
    const at = new vscode.Position(before.line, line.length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, at);
    return items.flatMap(({ insertText, label, kind }) => {
      if (kind === vscode.CompletionItemKind.Text || kind === vscode.CompletionItemKind.Snippet) return [];
      if (insertText === undefined) return [typeof label === 'string' ? label : label.label];
      return [typeof insertText === 'string' ? insertText : insertText.value];
    });
  } finally {
    await vscode.commands.executeCommand('undo');
  }
}
