/** Inlay hints: titles behind links that show a bare path. */
import type { InlayHint } from 'vscode-languageserver';
import { inlayHints, linesAt } from '#core';
import { toRange } from '../toLsp.ts';
import { type Feature, offsetIn, openView } from './feature.ts';

/** Off unless the author wants it: `playbook.features.inlayHints`. */
export const inlayHintsFeature: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  listen({ connection, session, shares }) {
    connection.languages.inlayHint.on(async ({ textDocument, range }) => {
      const open = shares.of('inlayHints') === 'nothing' ? undefined : await openView(session, textDocument.uri);
      if (!open) return [];
      const { view, folder, path } = open;
      await session.settled();
      const stretch = { start: offsetIn(view, range.start), end: offsetIn(view, range.end) };
      const lines = linesAt(folder.library, path);
      return inlayHints(view, stretch).map(({ at, label, target }): InlayHint => {
        const position = toRange(lines, { start: at, end: at }).start;
        return { position, label, tooltip: target, paddingLeft: true };
      });
    });
  },
};
