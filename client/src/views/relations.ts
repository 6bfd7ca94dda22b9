/** The view "Relations": what the document in front has to do with others. */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentNode,
  type PlannedNode,
  type RelationGroup,
  type RelationsResult,
  relationsMethod,
} from '../../../server/src/viewsProtocol.ts';
import { ask } from '../ask.ts';
import type { CurrentDocument } from '../currentDocument.ts';
import type { ViewChanges } from './changes.ts';
import { documentItem, plannedItem } from './documentItem.ts';

interface Group {
  readonly name: RelationGroup | 'planned';
  readonly nodes: readonly (DocumentNode | PlannedNode)[];
}

type Node = Group | DocumentNode | PlannedNode;

/** What a group is called. */
export const groupLabel = (name: Group['name']): string =>
  ({
    related: l10n.t('Related'),
    listedHere: l10n.t('Related, not listed back'),
    listsThis: l10n.t('List this one, not listed here'),
    linked: l10n.t('Linked from here'),
    linking: l10n.t('Link here'),
    sameTags: l10n.t('Same tags'),
    planned: l10n.t('Planned'),
  })[name];

const icons: Readonly<Record<Group['name'], string>> = {
  related: 'arrow-swap',
  listedHere: 'arrow-right',
  listsThis: 'arrow-left',
  linked: 'link-external',
  linking: 'references',
  sameTags: 'tag',
  planned: 'lightbulb',
};

/** Shows the view until it is disposed of. */
export function showRelations(client: BaseLanguageClient, changes: ViewChanges, current: CurrentDocument): Disposable {
  const emitter = new EventEmitter<void>();
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: emitter.event,
    getTreeItem: node => ('nodes' in node ? groupItem(node) : toItem(node)),
    async getChildren(node) {
      if (node) return 'nodes' in node ? [...node.nodes] : [];
      const relations = await relationsHere(client, current);
      view.description = relations?.title ?? '';
      await commands.executeCommand('setContext', 'playbook.hasRelations', relations !== undefined);
      if (!relations) return [];
      const groups: Group[] = relations.groups
        .filter(({ name }) => name !== 'sameTags')
        .map(({ name, documents }) => ({ name, nodes: documents }));
      return relations.planned.length > 0 ? [...groups, { name: 'planned', nodes: relations.planned }] : groups;
    },
  };
  const view = window.createTreeView('playbook.relations', { treeDataProvider: provider });
  return Disposable.from(
    view,
    emitter,
    changes.event(() => emitter.fire()),
    current.event(() => emitter.fire()),
  );
}

/** The relations of the document in front; `undefined` where there is none. */
export async function relationsHere(
  client: BaseLanguageClient,
  current: CurrentDocument,
): Promise<RelationsResult | undefined> {
  const uri = current.uri();
  if (!uri) return undefined;
  return ask<RelationsResult>(client, relationsMethod, { uri: client.code2ProtocolConverter.asUri(uri) });
}

function groupItem({ name, nodes }: Group): TreeItem {
  const item = new TreeItem(groupLabel(name), TreeItemCollapsibleState.Expanded);
  item.id = name;
  item.iconPath = new ThemeIcon(icons[name]);
  item.description = `${nodes.length}`;
  return item;
}

const toItem = (node: DocumentNode | PlannedNode): TreeItem =>
  'uri' in node ? documentItem(node) : plannedItem(node, TreeItemCollapsibleState.None);
