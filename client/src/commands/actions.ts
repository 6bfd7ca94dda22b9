/** Commands that run one of the server's code actions at the cursor. */
import { commands, Disposable } from 'vscode';

const kinds: Readonly<Record<string, string>> = {
  'playbook.toggleTodo': 'refactor.rewrite.todo',
  'playbook.insertItem': 'refactor.rewrite.insertItem',
};

/** Registers them. */
export const registerActionCommands = (): Disposable =>
  Disposable.from(
    ...Object.entries(kinds).map(([command, kind]) =>
      commands.registerCommand(command, () =>
        commands.executeCommand('editor.action.codeAction', { kind, apply: 'ifSingle' }),
      ),
    ),
  );
