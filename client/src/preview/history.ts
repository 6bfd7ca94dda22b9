/** The documents that a preview has shown, for Back and Forward. */
import type { Uri } from 'vscode';

/** A history; its present is the document that is shown. */
export interface History {
  readonly past: readonly Uri[];
  readonly present: Uri;
  readonly future: readonly Uri[];
}

/** So many documents are remembered. */
const longest = 50;

/** The history after going to another document; the same one where it is shown already. */
export const goTo = (history: History, uri: Uri): History =>
  uri.toString() === history.present.toString()
    ? history
    : { past: [...history.past, history.present].slice(-longest), present: uri, future: [] };

/** The history after going back; the same one where there is nothing to go back to. */
export function goBack(history: History): History {
  const present = history.past.at(-1);
  return present ? { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] } : history;
}

/** The history after going forward again; the same one where there is nothing. */
export function goForward(history: History): History {
  const [present, ...future] = history.future;
  return present ? { past: [...history.past, history.present], present, future } : history;
}

/** The history with every document at its new place. */
export const moved = ({ past, present, future }: History, move: (uri: Uri) => Uri): History => ({
  past: past.map(move),
  present: move(present),
  future: future.map(move),
});
