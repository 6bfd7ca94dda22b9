/** Folding: by whole lines, which every client can. */
import type { FoldingRange } from 'vscode-languageserver';
import { type Fold, foldsOf } from '#core';
import { type Feature, openView } from './feature.ts';

/** What can be folded away. Where the client folds Markdown itself, only the frontmatter. */
export const foldingFeature: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  listen({ connection, session, abilities, shares }) {
    connection.onFoldingRanges(async ({ textDocument }) => {
      const share = shares.of('folding');
      const open = share === 'nothing' ? undefined : await openView(session, textDocument.uri);
      if (!open) return [];
      const folds = foldsOf(open.view, abilities.foldLimit);
      return folds.filter(({ kind }) => share === 'all' || kind === 'frontmatter').map(toFoldingRange);
    });
  },
};

const toFoldingRange = ({ startLine, endLine, kind }: Fold): FoldingRange =>
  kind === 'comment' || kind === 'region' ? { startLine, endLine, kind } : { startLine, endLine };
