/** The extension itself: it wakes up, offers its commands, and its server survives a restart. */
import * as vscode from 'vscode';
import { expectTrue } from './expect.ts';
import { openLinkedPlaybook, typeOver, untilMended, untilReported } from './workspace.ts';

suite('The extension', () => {
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('wakes up on a Markdown document and offers its commands', async () => {
    const extension = vscode.extensions.getExtension('playbook-author.playbook-author');
    expectTrue(extension, 'the extension is not installed');
    await openLinkedPlaybook();
    await extension.activate();
    const commands = await vscode.commands.getCommands(true);
    for (const command of ['playbook.restartServer', 'playbook.showLog']) {
      expectTrue(commands.includes(command), `${command} is missing`);
    }
  });

  test('goes on checking after the server was restarted', async () => {
    const { document, destination } = await openLinkedPlaybook();
    await vscode.commands.executeCommand('playbook.restartServer');
    const broken = destination.replace(/\.md$/, '-gone.md');
    await typeOver(document, `](${destination}`, `](${broken}`);
    await untilReported(document, 'broken-link', broken);
    await typeOver(document, `](${broken}`, `](${destination}`);
    await untilMended(document, 'broken-link', broken);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
