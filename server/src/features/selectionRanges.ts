/** Selection ranges: what "Expand Selection" grows to. */
import type { SelectionRange } from 'vscode-languageserver';
import { type LineStarts, linesAt, type Range, selectionRanges } from '#core';
import { toRange } from '../toLsp.ts';
import { type Feature, offsetIn, openView } from './feature.ts';

/** From word to document. Where the client knows that of Markdown itself, only in the frontmatter. */
export const selectionRangesFeature: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  listen({ connection, session, shares }) {
    connection.onSelectionRanges(async ({ textDocument, positions }) => {
      const share = shares.of('selection');
      const open = share === 'nothing' ? undefined : await openView(session, textDocument.uri);
      if (!open) return null;
      const { view, folder, path } = open;
      const offsets = positions.map(position => offsetIn(view, position));
      const bodyStart = view.document.frontmatter?.bodyStart ?? 0;
      if (share === 'own' && offsets.some(offset => offset >= bodyStart)) return null;
      const lines = linesAt(folder.library, path);
      return offsets.map(offset => toSelectionRange(selectionRanges(view, offset), lines));
    });
  },
};

/** The ranges as a chain, each with the next one for its parent. */
function toSelectionRange(ranges: readonly Range[], lines: LineStarts): SelectionRange {
  const outward = [...ranges].reverse().map(range => toRange(lines, range));
  const chain = outward.reduce<SelectionRange | undefined>(
    (parent, range) => (parent ? { range, parent } : { range }),
    undefined,
  );
  return chain ?? { range: toRange(lines, { start: 0, end: 0 }) };
}
