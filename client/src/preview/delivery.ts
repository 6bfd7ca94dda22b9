/** Delivering: a page is sent what differs from what it shows, and nothing more until it shows that. */
import type { WebviewPanel } from 'vscode';
import type { PageState, ToPage } from '../../../webview/src/messages.ts';
import { gotNothing, messageFor } from '../../../webview/src/transfer.ts';

/** The way to the page of one panel. */
export interface Delivery {
  /** Resolves when the page shows the state; also when it cannot be reached, and then asks when it is there again. */
  readonly send: (state: PageState) => Promise<void>;
  /** Begins anew with a page that shows nothing. */
  readonly restart: () => void;
  /** Ends the waiting: the page shows what was sent last, or never will. */
  readonly settle: () => void;
}

/** A delivery to a page that shows nothing yet. */
export function newDelivery({ webview }: WebviewPanel): Delivery {
  let got = gotNothing;
  let settle = () => {};
  return {
    async send(state) {
      const next = messageFor(got, state);
      if (!next) return;
      const isShown = new Promise<void>(resolve => {
        settle = resolve;
      });
      const message: ToPage = { type: 'show', ...next.message };
      got = next.got;
      if (await webview.postMessage(message)) await isShown;
      else got = gotNothing;
    },
    restart() {
      got = gotNothing;
      settle();
    },
    settle: () => settle(),
  };
}
