/** Tells the author of trouble with the server, with the log one click away. */
import { type LogOutputChannel, l10n, window } from 'vscode';

/** Shows a message and writes it to the log; does not wait for the author's answer. */
export function tell(log: LogOutputChannel, level: 'warn' | 'error', message: string): void {
  log[level](message);
  const show = level === 'error' ? window.showErrorMessage : window.showWarningMessage;
  const showLog = l10n.t('Show Log');
  void show(message, showLog).then(choice => {
    if (choice === showLog) log.show();
  });
}
