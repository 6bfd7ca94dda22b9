/** A configuration as an author meets it: a slip in it is shown, and a kind with a schema of the author's own is checked. */
import * as vscode from 'vscode';
import { until } from './until.ts';
import { openFolder, problemsOf } from './workspace.ts';

const written: Readonly<Record<string, string>> = {
  'runbooks/runbook.schema.json': '{ "properties": { "owner": { "pattern": "^[a-z]+$" } } }',
  'runbooks/a.md': '---\nowner: ALICE\n---\n\n# A\n',
  'runbooks/playbook.config.json':
    '{ "kinds": { "runbook": { "files": ["*.md"], "schema": "./runbook.schema.json" } }, "rules": { "stale-tdo": "off" } }',
};

const folder = (): vscode.Uri => vscode.Uri.joinPath(openFolder(), 'runbooks');

suite('A configuration', () => {
  suiteTeardown(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  test('is checked itself, and its schemas are compiled and used', async () => {
    for (const [path, text] of Object.entries(written))
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(openFolder(), path), new TextEncoder().encode(text));
    const config = vscode.Uri.joinPath(folder(), 'playbook.config.json');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'a.md'));
    await until('the unknown rule to be reported', () => problemsOf(config, 'invalid-config')[0]);
    await until('the schema to be used', () => problemsOf(document.uri, 'invalid-frontmatter')[0]);
    const messages = problemsOf(config).map(({ message }) => message);
    if (messages.length !== 1) throw new Error(`reported of the configuration: ${messages.join(' | ')}`);
  });
});
