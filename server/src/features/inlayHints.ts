/** Inlay hints: titles behind links that show a bare path. */
import { type InlayHint, InlayHintRefreshRequest } from 'vscode-languageserver';
import { type DocumentView, type InlayHint as Hint, inlayHints, linesAt, type Range } from '#core';
import { toRange } from '../toLsp.ts';
import { type Feature, type FeatureHost, offsetIn, openView } from './feature.ts';
import { refreshing } from './shown.ts';

/** Off unless the author wants it: `playbook.features.inlayHints`. */
export const inlayHintsFeature: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  listen(host) {
    const note = refreshing(host, host.abilities.refreshesHints, InlayHintRefreshRequest.method);
    host.connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
      const found = await hintsIn(host, uri, view => ({
        start: offsetIn(view, range.start),
        end: offsetIn(view, range.end),
      }));
      if (!found) return [];
      const { stretch, hints, lines } = found;
      // Where they stand is a matter of the document's own text.
      const said = (all: readonly Hint[] = []) => all.map(({ label, target }) => [label, target]);
      note(uri, 'hints', said(hints), async () => said((await hintsIn(host, uri, () => stretch))?.hints));
      return hints.map(({ at, label, target }): InlayHint => {
        const position = toRange(lines, { start: at, end: at }).start;
        return { position, label, tooltip: target, paddingLeft: true };
      });
    });
  },
};

/** The hints in a stretch of an open document; `undefined` where none are wanted. */
async function hintsIn({ session, shares }: FeatureHost, uri: string, stretchOf: (view: DocumentView) => Range) {
  if (shares.of('inlayHints') === 'nothing') return undefined;
  await session.settled();
  const open = await openView(session, uri);
  if (!open) return undefined;
  const { view, path } = open;
  const stretch = stretchOf(view);
  return { stretch, hints: inlayHints(view, stretch), lines: linesAt(view.library, path) };
}
