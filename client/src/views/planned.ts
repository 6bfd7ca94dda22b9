/** The view "Planned Topics": what is wanted and not written yet, most wanted first; below each, who wants it. */
import { type Disposable, type TreeDataProvider, TreeItemCollapsibleState, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type PlannedNode,
  plannedTopicsMethod,
  type TopicParams,
  type WantNode,
  wantsMethod,
} from '../../../server/src/viewsProtocol.ts';
import { ask } from '../ask.ts';
import type { ViewChanges } from './changes.ts';
import { documentItem, plannedItem } from './documentItem.ts';

type Node = PlannedNode | WantNode;

/** Shows the view until it is disposed of. */
export function showPlanned(client: BaseLanguageClient, changes: ViewChanges): Disposable {
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: node =>
      'range' in node ? documentItem(node.document, node.range) : plannedItem(node, TreeItemCollapsibleState.Collapsed),
    async getChildren(node) {
      if (node && 'range' in node) return [];
      if (node) {
        const topic: TopicParams = { folder: node.folder, target: node.target };
        return (await ask<WantNode[]>(client, wantsMethod, topic)) ?? [];
      }
      const topics = (await ask<PlannedNode[]>(client, plannedTopicsMethod)) ?? [];
      view.description = topics.length === 0 ? '' : `${topics.length}`;
      return topics;
    },
  };
  const view = window.createTreeView('playbook.planned', { treeDataProvider: provider, showCollapseAll: true });
  return view;
}
