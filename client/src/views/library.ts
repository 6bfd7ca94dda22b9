/** The view "Library": kinds, categories and documents, each level asked for when it is opened. */
import {
  type DataTransfer,
  DataTransferItem,
  type Disposable,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  type TreeDragAndDropController,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentNode,
  type GroupNode,
  type LibraryTreeResult,
  libraryTreeMethod,
} from '../../../server/src/viewsProtocol.ts';
import { ask } from '../ask.ts';
import { moveTo } from '../commands/moveDocument.ts';
import type { ViewChanges } from './changes.ts';
import { documentItem } from './documentItem.ts';

type Node = GroupNode | DocumentNode;

const DRAGGED = 'application/vnd.code.tree.playbook.library';

/** Shows the view until it is disposed of. */
export function showLibrary(client: BaseLanguageClient, changes: ViewChanges): Disposable {
  let only: GroupNode | undefined;
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: node => ('group' in node ? groupItem(node, node === only) : { ...documentItem(node), id: node.uri }),
    async getChildren(node) {
      if (node && !('group' in node)) return [];
      const found = await ask<LibraryTreeResult>(client, libraryTreeMethod, node ? { group: node.group } : {});
      if (!node) {
        const groups = found?.groups ?? [];
        view.badge = badgeOf(groups);
        only = groups.length === 1 ? groups[0] : undefined;
      }
      return [...(found?.groups ?? []), ...(found?.documents ?? [])];
    },
  };
  const view = window.createTreeView('playbook.library', {
    treeDataProvider: provider,
    dragAndDropController: dragAndDrop(client),
    showCollapseAll: true,
  });
  return view;
}

function badgeOf(groups: readonly GroupNode[]) {
  const value = groups.reduce((sum, { broken }) => sum + broken, 0);
  if (value === 0) return undefined;
  return { value, tooltip: value === 1 ? l10n.t('1 document has errors') : l10n.t('{0} documents have errors', value) };
}

/** A kind is open from the start, and so is a group that stands alone. */
function groupItem({ group, name, documents, broken }: GroupNode, isOnly: boolean): TreeItem {
  const isCategory = group.category !== undefined;
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const isTop = !isCategory && group.kind !== null;
  const item = new TreeItem(isCategory ? name : labelOf(group.kind, name), isTop || isOnly ? Expanded : Collapsed);
  item.id = JSON.stringify(group);
  item.iconPath = new ThemeIcon(isCategory ? 'folder' : group.kind === undefined ? 'root-folder' : 'library');
  item.description = broken === 0 ? `${documents}` : `${documents} · ${l10n.t('{0} with errors', broken)}`;
  // The side bar may be too narrow for both.
  item.tooltip = `${item.label}\n${item.description}`;
  item.contextValue = isCategory && group.kind !== null ? 'category' : group.kind ? 'kind' : 'group';
  return item;
}

/** What the documents of a kind are called together. */
function labelOf(kind: string | null | undefined, name: string): string {
  if (kind === undefined) return name;
  if (kind === null) return l10n.t('Other documents');
  if (kind === 'playbook') return l10n.t('Playbooks');
  return kind === 'topic' ? l10n.t('Topics') : kind;
}

/** A document that is dropped on a category, or on a document in it, moves there. */
function dragAndDrop(client: BaseLanguageClient): TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [DRAGGED, 'text/uri-list'],
    dropMimeTypes: [DRAGGED],
    handleDrag(nodes, transfer) {
      const documents = nodes.flatMap(node => ('group' in node ? [] : node));
      transfer.set(DRAGGED, new DataTransferItem(documents));
      transfer.set('text/uri-list', new DataTransferItem(documents.map(({ uri }) => uri).join('\r\n')));
    },
    async handleDrop(target, transfer) {
      const [document] = draggedIn(transfer);
      const goal = target && goalOf(target);
      if (!document || !goal) return;
      if (goal.kind !== document.kind) {
        const sentence = l10n.t(
          'Drop it on a category of its own kind: moving a document does not make another kind of it.',
        );
        void window.showInformationMessage(sentence);
        return;
      }
      if (goal.category !== document.category) await moveTo(client, document, goal.category);
    },
  };
}

const draggedIn = (transfer: DataTransfer): readonly DocumentNode[] => {
  const value: unknown = transfer.get(DRAGGED)?.value;
  return Array.isArray(value) ? value : [];
};

function goalOf(target: Node): { readonly kind: string | null; readonly category: string } | undefined {
  if (!('group' in target)) return target;
  const { kind = null, category } = target.group;
  return category === undefined || kind === null ? undefined : { kind, category };
}
