/** Tells the client that what views show may be something else now, once changes have come to rest. */
import type { Connection } from 'vscode-languageserver';
import type { Abilities } from '../abilities.ts';
import { viewsChangedMethod } from '../viewsProtocol.ts';

/** How long nothing changes before the client is told, in milliseconds: longer than between two letters that are typed. */
const rest = 250;

/** Makes what is called at every change. */
export function viewsAnnouncer(connection: Connection, { showsStatus }: Pick<Abilities, 'showsStatus'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (!showsStatus) return;
    clearTimeout(timer);
    timer = setTimeout(() => void connection.sendNotification(viewsChangedMethod), rest);
  };
}
