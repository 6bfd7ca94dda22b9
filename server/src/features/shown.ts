/** What the client shows of other documents: it is asked to ask again once that has become something else. */
import type { FeatureHost } from './feature.ts';

/** Remembers what a part of a document was said to show; `again` works it out anew. */
export type Note = (uri: string, part: string, said: unknown, again: () => Promise<unknown>) => void;

interface Shown {
  readonly uri: string;
  readonly said: string;
  readonly again: () => Promise<unknown>;
}

/**
 * Asks the client by `method` to ask for everything again, once changes have come to rest and something in an open document
 * would be said otherwise now. Does nothing for a client that cannot be asked.
 */
export function refreshing({ connection, atRest, versionOf }: FeatureHost, isAble: boolean, method: string): Note {
  if (!isAble) return () => {};
  const shown = new Map<string, Shown>();
  atRest(async () => {
    for (const [key, { uri, said, again }] of shown) {
      if (versionOf(uri) === null) shown.delete(key);
      else if (JSON.stringify(await again()) !== said) {
        // What is asked for anew is remembered anew.
        shown.clear();
        return connection.sendRequest(method);
      }
    }
  });
  return (uri, part, said, again) => void shown.set(`${part} ${uri}`, { uri, said: JSON.stringify(said), again });
}
