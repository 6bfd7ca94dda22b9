/** Snippets in the real editor: inserted into an empty file, nothing is wrong but what is still to be filled in. */
import * as vscode from 'vscode';
import { expectEqual, expectTrue } from './expect.ts';
import { until } from './until.ts';
import { openFolder, problemsOf, ruleOf } from './workspace.ts';

/** Faults of what an author has not filled in yet, and of a document that nobody links to yet. */
const expected = ['leftover-placeholder', 'unlinked-todo', 'orphan-playbook', 'unindexed-playbook', 'mismatched-id'];

suite('A snippet', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  for (const [name, path] of [
    ['playbook-document', 'playbooks/behavioral/zz-snippet.md'],
    ['topic-document', 'topics/zz-snippet.md'],
  ] as const)
    test(`of a whole document makes one: ${path.split('/')[0]}`, async () => {
      const extension = vscode.extensions.getExtension('playbook-author.playbook-author');
      expectTrue(extension, 'the extension is not installed');
      const file = vscode.Uri.joinPath(extension.extensionUri, 'snippets/playbook.json');
      const snippets: Record<string, { readonly prefix: string; readonly body: readonly string[] }> = JSON.parse(
        new TextDecoder().decode(await vscode.workspace.fs.readFile(file)),
      );
      const snippet = Object.values(snippets).find(({ prefix }) => prefix === name);
      expectTrue(snippet, `there is no snippet ${name} among ${Object.values(snippets).map(({ prefix }) => prefix)}`);
      const uri = vscode.Uri.joinPath(openFolder(), path);
      await vscode.workspace.fs.writeFile(uri, new Uint8Array());
      try {
        const editor = await vscode.window.showTextDocument(uri);
        await editor.insertSnippet(new vscode.SnippetString(snippet.body.join('\n')));
        await until('the placeholders to be reported', () => {
          const rules = problemsOf(uri).map(ruleOf);
          return rules.length > 0 && !rules.includes('missing-frontmatter');
        });
        const other = problemsOf(uri).filter(problem => !expected.includes(ruleOf(problem)));
        expectEqual(other.map(({ message }) => message).join(' | '), '', 'problems');
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      } finally {
        await vscode.workspace.fs.delete(uri);
      }
    });
});
