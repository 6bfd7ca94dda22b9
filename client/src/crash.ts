/** What happens when the server ends unexpectedly: it is started again and the author hears of it once. */
import { type LogOutputChannel, l10n } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  ErrorCodes,
  type ErrorHandler,
  ResponseError,
  State,
} from 'vscode-languageclient';
import { tell } from './tell.ts';

const MOST_RESTARTS = 4;
const WITHIN_MS = 3 * 60 * 1000;

/** Restarts a crashed server, but gives up on one that crashes five times in three minutes. */
export function restartAfterCrash(log: LogOutputChannel): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed(): CloseHandlerResult {
      const now = Date.now();
      const recent = crashes.filter(time => now - time < WITHIN_MS).length + 1;
      crashes.push(now);
      if (recent > MOST_RESTARTS) {
        tell(
          log,
          'error',
          l10n.t('The Playbook server keeps ending unexpectedly and stays off until it is restarted.'),
        );
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      if (crashes.length === 1)
        tell(log, 'warn', l10n.t('The Playbook server ended unexpectedly and was started again.'));
      else log.warn(`The server ended unexpectedly once more, ${recent} times lately, and was started again.`);
      return { action: CloseAction.Restart, handled: true };
    },
  };
}

/** Whether the server stays off until somebody starts it. */
export const isOff = (state: State): boolean => state === State.Stopped || state === State.StartFailed;

/** Whether a request failed because the server ended: `restartAfterCrash` tells of that. */
export const isOfCrash = (error: unknown): boolean =>
  error instanceof ResponseError && error.code === ErrorCodes.PendingResponseRejected;

/** Silences the two errors that the language client shows when the server ends while it starts: `restartAfterCrash` tells of that. */
export function tellOnce(client: BaseLanguageClient): void {
  const { error } = client;
  client.error = (message, data, show) => error.call(client, message, data, isOfCrash(data) ? false : show);
}
