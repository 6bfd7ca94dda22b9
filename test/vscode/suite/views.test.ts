/** Views and commands as an author meets them: a playbook is created, moved to another category and undone, safe fixes are previewed. */
import * as vscode from 'vscode';
import { expectEqual, expectTrue } from './expect.ts';
import { until } from './until.ts';
import { exists, openFolder, openLinkedPlaybook } from './workspace.ts';

const at = (path: string): vscode.Uri => vscode.Uri.joinPath(openFolder(), path);

async function textOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(at(path))).getText();
}

suite('Views and commands', () => {
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('are all there, and none that is offered is unknown', async () => {
    const { document } = await openLinkedPlaybook();
    expectEqual(document.languageId, 'markdown', 'language');
    const extension = vscode.extensions.getExtension('playbook-author.playbook-author');
    expectTrue(extension, 'the extension is not installed');
    await extension.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    const offered: { readonly command: string }[] = extension.packageJSON.contributes.commands;
    const unknown = offered.filter(({ command }) => !known.has(command)).map(({ command }) => command);
    expectEqual(unknown.join(), '', 'commands that nobody registered');
    for (const view of ['library', 'planned', 'relations'])
      await vscode.commands.executeCommand(`playbook.${view}.focus`);
  });

  test('create a planned topic with its marks cleared, in one edit', async () => {
    const planned = 'topics/zz-planned-by-test.md';
    const source = at('topics/zz-wants.md');
    const mark = '# Wants\n\n- (TODO) [Planned by Test](zz-planned-by-test.md)\n';
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(mark));
    const folder = openFolder().toString();
    const node = { folder, target: planned, name: 'Planned by Test', canCreate: true, documents: 1 };
    await until('the topic to be created', async () => {
      await vscode.commands.executeCommand('playbook.createTopic', node);
      return vscode.window.activeTextEditor?.document.uri.path === at(planned).path;
    });
    const editor = vscode.window.activeTextEditor;
    expectTrue(editor?.document.getText().includes('title: Planned by Test'), 'the template is not there');
    expectTrue(editor?.document.getText(editor.selection).startsWith('<'), 'no placeholder is selected');
    const first = editor?.selection.start.line ?? 0;
    await until('Tab to go to the next placeholder', async () => {
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      return (editor?.selection.start.line ?? 0) > first;
    });
    expectTrue(editor?.document.getText(editor.selection).startsWith('<'), 'no other placeholder is selected');
    expectTrue(!editor?.document.isDirty, 'what was just created is not saved');
    expectTrue(!(await textOf('topics/zz-wants.md')).includes('TODO'), 'the mark was not cleared');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of [source, at(planned)]) await vscode.workspace.fs.delete(uri);
  });

  test('insert an item, and select what is to be written first', async () => {
    const editor = await vscode.window.showTextDocument(at('playbooks/technical/replacing-a-live-system.md'));
    const { document } = editor;
    const before = document.getText();
    const step = document.positionAt(before.indexOf('### 1.'));
    const cursor = new vscode.Selection(step, step);
    await until('the item to be offered', async () => {
      const kind = 'refactor.rewrite.insertItem';
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        cursor,
        kind,
      );
      return offered.some(action => !action.disabled);
    });
    // Once: the command is over before the edit is there, and a second one would take the cursor away again.
    editor.selection = cursor;
    await vscode.commands.executeCommand('playbook.insertItem');
    await until('the item to be inserted', () => document.getText(editor.selection).startsWith('<'));
    expectEqual(document.lineAt(editor.selection.start).text, '### 2. <Second step name>', 'the new item');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    expectTrue(document.lineAt(editor.selection.start).text.startsWith('- **What:** <'), 'Tab leads nowhere');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('show the configuration that holds', async () => {
    await openLinkedPlaybook();
    await vscode.commands.executeCommand('playbook.showConfiguration');
    const document = vscode.window.activeTextEditor?.document;
    expectEqual(document?.languageId, 'json', 'language');
    const { document: told } = JSON.parse(document?.getText() ?? '{}');
    expectTrue(String(told).startsWith('playbooks/'), `told of ${told}`);
    expectTrue(!(await exists(at('playbook.config.resolved.json'))), 'a file was written');
  });

  test('give a task that checks the folder, where programs can be run', async () => {
    const found = await vscode.tasks.fetchTasks({ type: 'playbook' });
    const canRun = openFolder().scheme === 'file';
    expectEqual(found.map(({ name, source }) => `${source}: ${name}`).join(), canRun ? 'playbook: check' : '', 'tasks');
    expectEqual(found[0]?.problemMatchers.join(), canRun ? '$playbook' : undefined, 'problem matcher');
  });
});
