/** Delivering: a page is sent what differs from what it shows, and nothing more until it shows that. */
import type { WebviewPanel } from 'vscode';
import type { PageState, ToPage } from '../../../webview/src/messages.ts';
import { gotNothing, update } from '../../../webview/src/transfer.ts';

/** The way to the page of one panel. */
export interface Delivery {
  /** Resolves when the page shows the state; also when it cannot be reached, and then asks when it is there again. */
  readonly send: (state: PageState) => Promise<void>;
  /** The page has begun anew and shows nothing. */
  readonly begun: () => void;
  /** The page shows what was sent last, or never will. */
  readonly ended: () => void;
}

/** A delivery to a page that shows nothing yet. */
export function newDelivery({ webview }: WebviewPanel): Delivery {
  let got = gotNothing;
  let ended = () => {};
  return {
    async send(state) {
      const next = update(got, state);
      if (!next) return;
      const isShown = new Promise<void>(resolve => {
        ended = resolve;
      });
      const message: ToPage = { type: 'show', ...next.message };
      got = next.got;
      if (await webview.postMessage(message)) await isShown;
      else got = gotNothing;
    },
    begun() {
      got = gotNothing;
      ended();
    },
    ended: () => ended(),
  };
}
