/** Documents and planned topics as the views show them. */
import { l10n, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { DocumentNode, PlannedNode, ViewRange } from '../../../server/src/viewsProtocol.ts';
import { errorCount, warningCount } from '../counts.ts';

/** A document with its state; a click opens it, where a range is given at that. */
export function documentItem(node: DocumentNode, range?: ViewRange): TreeItem {
  const item = new TreeItem(node.title, TreeItemCollapsibleState.None);
  const uri = Uri.parse(node.uri);
  item.resourceUri = uri;
  item.iconPath = iconOf(node);
  item.description = describe(node);
  item.tooltip = `${node.path}${item.description ? `\n${item.description}` : ''}`;
  item.contextValue = 'document';
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Open'),
    arguments: [uri, range ? { selection: toRange(range) } : {}],
  };
  return item;
}

/** A range of the views, as the editor has it. */
export const toRange = ({ start, end }: ViewRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** How far a document is, and what is wrong with it, in a few words. */
export function describe({ sections, errors, warnings }: DocumentNode): string {
  const parts = [sections ? `${sections.done}/${sections.of}` : '', errorCount(errors), warningCount(warnings)];
  return parts.filter(Boolean).join(' · ');
}

function iconOf({ sections, errors, warnings }: DocumentNode): ThemeIcon {
  if (errors > 0) return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
  if (warnings > 0) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  if (sections && sections.done === sections.of) return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
  return new ThemeIcon(sections ? 'circle-large-outline' : 'markdown');
}

/** A planned topic with how many documents want it; in few words, for a side bar is narrow, and in all of them in its tooltip. */
export function plannedItem(node: PlannedNode, state: TreeItemCollapsibleState): TreeItem {
  const item = new TreeItem(node.name, state);
  item.id = `${node.folder} ${node.target}`;
  item.iconPath = new ThemeIcon('lightbulb');
  const isOne = node.documents === 1;
  item.description = isOne ? l10n.t('wanted by 1') : l10n.t('wanted by {0}', node.documents);
  const wanted = isOne ? l10n.t('wanted by 1 document') : l10n.t('wanted by {0} documents', node.documents);
  const hint = node.canCreate
    ? l10n.t('{0}\nClick to create it; open it to see who wants it.', node.target)
    : l10n.t('{0}\nOpen it to see who wants it.', node.target);
  item.tooltip = `${node.name} · ${wanted}\n${hint}`;
  item.contextValue = node.canCreate ? 'topic' : 'heading';
  if (node.canCreate) item.command = { command: 'playbook.createTopic', title: l10n.t('Create'), arguments: [node] };
  return item;
}
