/** What VS Code gives for Markdown by itself, so that the server leaves it out where the author sets `auto`. */
import { type Disposable, extensions, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FeatureName, type GivesParams, givesMethod } from '../../server/src/protocol.ts';

/** VS Code's own extension for Markdown; an author may have switched it off, and some hosts have none. */
export const MARKDOWN = 'vscode.markdown-language-features';

/**
 * The features that VS Code gives. Not among them: renaming, where VS Code takes the answer of one extension only, and
 * ours also knows which numbers of equal headings shift.
 */
export function givenFeatures(): FeatureName[] {
  if (!extensions.getExtension(MARKDOWN)) return [];
  const settings = workspace.getConfiguration('markdown');
  const bySetting: readonly (readonly [FeatureName, boolean])[] = [
    ['completion', settings.get('suggest.paths.enabled', true)],
    ['highlight', settings.get('occurrencesHighlight.enabled', false)],
    ['updateLinks', settings.get('updateLinksOnFileMove.enabled', 'never') !== 'never'],
  ];
  return [
    'definition',
    'references',
    'links',
    'symbols',
    'workspaceSymbols',
    'folding',
    'selection',
    ...bySetting.flatMap(([name, isOn]) => (isOn ? [name] : [])),
  ];
}

/** Tells the server whenever that changes. */
export function tellGivenFeatures(client: BaseLanguageClient): Disposable {
  const tell = (): void => {
    if (!client.isRunning()) return;
    const params: GivesParams = { gives: givenFeatures() };
    client.sendNotification(givesMethod, params).catch(() => {});
  };
  const listeners = [
    extensions.onDidChange(tell),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('markdown')) tell();
    }),
  ];
  return {
    dispose() {
      for (const each of listeners) each.dispose();
    },
  };
}
