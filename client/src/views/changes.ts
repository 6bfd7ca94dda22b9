/** When views have to be shown anew: when the server says so, and when it comes or goes. */
import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { viewsChangedMethod } from '../../../server/src/viewsProtocol.ts';

/** An event that fires at each of these. */
export interface ViewChanges extends Disposable {
  readonly event: Event<void>;
}

/** Listens to the server. */
export function viewChanges(client: BaseLanguageClient): ViewChanges {
  const emitter = new EventEmitter<void>();
  const listeners = [
    emitter,
    client.onNotification(viewsChangedMethod, () => emitter.fire()),
    client.onDidChangeState(() => emitter.fire()),
  ];
  return {
    event: emitter.event,
    dispose() {
      for (const each of listeners) each.dispose();
    },
  };
}
