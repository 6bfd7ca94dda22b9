/** Context keys: what menus, keybindings and welcome texts ask before they offer something. */
import { commands, type Disposable } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** Keeps `playbook.running` true exactly while the server answers. */
export function keepContext(client: BaseLanguageClient): Disposable {
  const set = (state: State) => void commands.executeCommand('setContext', 'playbook.running', state === State.Running);
  set(client.state);
  return client.onDidChangeState(({ newState }) => set(newState));
}
