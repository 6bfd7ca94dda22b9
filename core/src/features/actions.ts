/** All actions besides the mending of problems. */
import type { ActionSource } from './action.ts';
import { createTopicActions, createTopicKind } from './createTopic.ts';
import { extractSectionActions, extractSectionKind } from './extractSection.ts';
import { insertItemActions, insertItemKind, insertSectionActions, insertSectionKind } from './insertActions.ts';
import { sortFrontmatterActions, sortFrontmatterKind } from './sortFrontmatter.ts';
import { toggleTodoActions, toggleTodoKind } from './toggleTodo.ts';
import { updateDateActions, updateDateKind } from './updateDate.ts';

/** One sort of actions. */
export interface ActionSort {
  /** The kind of code action under which clients ask for it. */
  readonly kind: string;
  readonly actions: ActionSource;
  /** Whether it is of the whole document, so that it is not offered with every move of the cursor. */
  readonly wholeDocument: boolean;
}

/** Every sort of actions, in the order in which they are offered. */
export const actionSorts: readonly ActionSort[] = [
  { kind: createTopicKind, actions: createTopicActions, wholeDocument: false },
  { kind: toggleTodoKind, actions: toggleTodoActions, wholeDocument: false },
  { kind: extractSectionKind, actions: extractSectionActions, wholeDocument: false },
  { kind: insertItemKind, actions: insertItemActions, wholeDocument: false },
  { kind: insertSectionKind, actions: insertSectionActions, wholeDocument: true },
  { kind: sortFrontmatterKind, actions: sortFrontmatterActions, wholeDocument: true },
  { kind: updateDateKind, actions: updateDateActions, wholeDocument: true },
];
