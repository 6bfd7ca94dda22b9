/** Style as an author meets it: asked for in the configuration, told by remark-lint from a worker, in every host. */
import * as vscode from 'vscode';
import { until } from './until.ts';
import { openFolder, ruleOf } from './workspace.ts';

const written: Readonly<Record<string, string>> = {
  'guides/topics/a.md': '# A\n\n*  wide\n',
  'guides/playbook.config.json': '{ "style": "recommended" }',
};

const folder = (): vscode.Uri => vscode.Uri.joinPath(openFolder(), 'guides');

suite('Style', () => {
  suiteTeardown(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  test('is told by remark-lint where the configuration asks for it', async () => {
    for (const [path, text] of Object.entries(written))
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(openFolder(), path), new TextEncoder().encode(text));
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'topics/a.md'));
    const told = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'remark-lint');
    const [problem] = await until('remark-lint to be heard', () => (told().length > 0 ? told() : undefined));
    if (!problem || ruleOf(problem) !== 'list-item-indent') throw new Error(`told: ${JSON.stringify(told())}`);
  });
});
