/** Asks the server for what is beyond the Language Server Protocol. */
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** The server's answer; `undefined` while it is not running, or where it has none. */
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
