/** "Playbook: Show Log". */
import { commands, type Disposable, type LogOutputChannel } from 'vscode';

/** Registers the command. */
export function registerShowLog(log: LogOutputChannel): Disposable {
  return commands.registerCommand('playbook.showLog', () => log.show());
}
