/** "Playbook: Restart Server". */
import { commands, type Disposable, type LogOutputChannel, l10n } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { isOfCrash } from '../crash.ts';
import { tell } from '../tell.ts';

/** Registers the command. */
export function registerRestartServer(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return commands.registerCommand('playbook.restartServer', async () => {
    try {
      if (client.state === State.Running) await client.stop();
      await client.start();
      log.info('The server was restarted.');
    } catch (error) {
      if (isOfCrash(error)) return;
      tell(log, 'error', l10n.t('The Playbook server could not be restarted: {0}', String(error)));
    }
  });
}
