/** Tells the client that what views show may be something else now, once for many changes that come together. */
import type { Connection } from 'vscode-languageserver';
import type { Abilities } from '../abilities.ts';
import { viewsChangedMethod } from '../viewsProtocol.ts';

/** How long changes may go on before the client is told, in milliseconds: longer than between two letters that are typed. */
const rest = 250;

/** Makes what is called at every change; the first of several starts the time. */
export function viewsAnnouncer(connection: Connection, { showsStatus }: Pick<Abilities, 'showsStatus'>): () => void {
  let waits = false;
  return () => {
    if (waits || !showsStatus) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      void connection.sendNotification(viewsChangedMethod);
    }, rest);
  };
}
