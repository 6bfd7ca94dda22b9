/** Code lenses: counts above the title, worked out when they come into view. */
import { type CodeLens, CodeLensRefreshRequest, type Command, type Location } from 'vscode-languageserver';
import { type LensKind, lensesOf, lensText, linesAt } from '#core';
import { insertSectionCommand, type LensArguments, showReferencesCommand } from '../protocol.ts';
import { uriOf } from '../roots.ts';
import { toRange } from '../toLsp.ts';
import { type Feature, type FeatureHost, openView } from './feature.ts';
import { refreshing } from './shown.ts';

/** What a client hands back to learn what a lens says. */
interface LensData {
  readonly uri: string;
  readonly kind: LensKind;
}

/** What links to a document, and how many of its sections are there. */
export const codeLensFeature: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  listen(host) {
    const { connection, session, shares } = host;
    connection.onCodeLens(async ({ textDocument: { uri } }) => {
      const open = shares.of('codeLens') === 'nothing' ? undefined : await openView(session, uri);
      if (!open) return [];
      const lines = linesAt(open.folder.library, open.path);
      return lensesOf(open.view).map(({ kind, range }): CodeLens => {
        const data: LensData = { uri, kind };
        return { range: toRange(lines, range), data };
      });
    });
    const note = refreshing(host, host.abilities.refreshesLenses, CodeLensRefreshRequest.method);
    connection.onCodeLensResolve(async lens => {
      const command = await commandOf(host, lens);
      const { uri, kind } = lens.data as LensData;
      note(uri, kind, command, () => commandOf(host, lens));
      return { ...lens, command };
    });
  },
};

const commands: Readonly<Record<LensKind, string>> = {
  backlinks: showReferencesCommand,
  sections: insertSectionCommand,
};

/** What a lens says; it runs something where the client has said that it can run that. */
async function commandOf({ session, abilities }: FeatureHost, { data, range }: CodeLens): Promise<Command> {
  const { uri, kind } = data as LensData;
  // Before the whole library is read, counts are too small.
  await session.settled();
  const open = await openView(session, uri);
  if (!open) return { title: '', command: '' };
  const { folder, view } = open;
  const { title, links } = lensText(view, kind);
  const runs = kind === 'sections' || links.length > 0;
  if (!runs || !abilities.commands.has(commands[kind])) return { title, command: '' };
  const places = links.map(
    (link): Location => ({
      uri: uriOf(folder.root, link.path),
      range: toRange(linesAt(folder.library, link.path), link),
    }),
  );
  const args: LensArguments = [uri, range.start, places];
  return { title, command: commands[kind], arguments: [...args] };
}
