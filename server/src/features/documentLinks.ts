/** Document links: what opens with a click, with the title of its target; where in it is looked up when it is clicked. */
import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks, linesAt, type Named, positionAt, titleAt } from '#core';
import { uriOf } from '../roots.ts';
import type { Session } from '../session.ts';
import { toRange } from '../toLsp.ts';
import { type Feature, type FeatureHost, openView } from './feature.ts';

/** Links that open. */
export const documentLinksFeature: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: true } }),
  listen(host) {
    host.connection.onDocumentLinks(({ textDocument: { uri } }) => links(host, uri));
    host.connection.onDocumentLinkResolve(link => resolved(host.session, link));
  },
};

/** What a link says of its target until it is resolved. */
interface LinkData {
  readonly uri: string;
  readonly target: Named;
}

async function links({ session, shares }: FeatureHost, uri: string): Promise<DocumentLink[] | null> {
  const open = await openView(session, uri);
  const share = shares.of('links');
  if (!open || share === 'nothing') return null;
  const lines = linesAt(open.view.library, open.path);
  return documentLinks(open.view)
    .filter(({ isOwn }) => isOwn || share === 'all')
    .map(({ tooltip, target, ...range }) => {
      const data: LinkData = { uri, target };
      return { range: toRange(lines, range), tooltip, data };
    });
}

/** The link with its target; a heading as a line, which is how editors open a file at a place. */
function resolved(session: Session, link: DocumentLink): DocumentLink {
  const { uri, target } = (link.data ?? {}) as Partial<LinkData>;
  const folder = uri === undefined ? undefined : session.placeOf(uri)?.folder;
  if (!folder || !target || !('path' in target)) return link;
  const to = uriOf(folder.root, target.path);
  const title = target.of === 'heading' ? titleAt(folder.library, target) : undefined;
  if (!title) return { ...link, target: to };
  const { line } = positionAt(linesAt(folder.library, target.path), title.start);
  return { ...link, target: `${to}#L${line + 1}` };
}
