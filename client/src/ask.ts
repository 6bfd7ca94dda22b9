/** Asks the server for what is beyond the Language Server Protocol. */
import { l10n, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** The server's answer; `undefined` while it is not running, where it failed, which the log tells, or where it has none. */
export async function ask<Result>(
  client: BaseLanguageClient,
  method: string,
  params: object = {},
): Promise<Result | undefined> {
  if (client.state !== State.Running) return undefined;
  try {
    return (await client.sendRequest<Result | null>(method, params)) ?? undefined;
  } catch (error) {
    // A server that ends meanwhile is told of elsewhere.
    if (client.state === State.Running) client.error(`${method} was not answered.`, error, false);
    return undefined;
  }
}

/** Tells the author why nothing came of a command to which the server gave no answer. */
export function tellUnanswered(client: BaseLanguageClient): void {
  void window.showWarningMessage(
    client.state === State.Running
      ? l10n.t('The Playbook server could not do that. Its log tells why.')
      : l10n.t('The Playbook server is not running.'),
  );
}
