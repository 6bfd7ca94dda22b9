/** Offers once to let only one of two check links: VS Code's own Markdown validation reports the same ones. */
import { ConfigurationTarget, type ExtensionContext, l10n, window, workspace } from 'vscode';

const ASKED = 'playbook.askedAboutValidation';

/** Asks where VS Code validates Markdown, too, and nobody has been asked before; the answer is remembered. */
export async function offerCoexistence({ globalState }: ExtensionContext): Promise<void> {
  const markdown = workspace.getConfiguration('markdown');
  if (!markdown.get('validate.enabled', false) || globalState.get(ASKED) || !workspace.workspaceFolders) return;
  await globalState.update(ASKED, true);
  const off = l10n.t("Turn Off VS Code's");
  const both = l10n.t('Keep Both');
  const choice = await window.showInformationMessage(
    l10n.t("VS Code's Markdown validation checks links, too, so that broken ones are reported twice."),
    off,
    both,
  );
  if (choice === off) await markdown.update('validate.enabled', false, ConfigurationTarget.Workspace);
}
