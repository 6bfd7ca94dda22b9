/** All actions besides the mending of problems. */
import { lineEnd } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { type Action, type ActionSource, disabledAction } from './action.ts';
import { createTopicActions, createTopicKind } from './createTopic.ts';
import type { DocumentView } from './documentView.ts';
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
  /** Whether it is of the whole document: offered to those who ask for the kind, and at the document's title. */
  readonly wholeDocument: boolean;
  /** What those are told who ask for the kind where there is nothing to be done. */
  readonly elsewhere?: Action;
}

/** Every sort of actions, in the order in which they are offered. */
export const actionSorts: readonly ActionSort[] = [
  { kind: createTopicKind, actions: createTopicActions, wholeDocument: false },
  {
    kind: toggleTodoKind,
    actions: toggleTodoActions,
    wholeDocument: false,
    elsewhere: disabledAction(
      'Mark as TODO',
      toggleTodoKind,
      'There is no link here, and no topic of a list of related documents.',
    ),
  },
  { kind: extractSectionKind, actions: extractSectionActions, wholeDocument: false },
  {
    kind: insertItemKind,
    actions: insertItemActions,
    wholeDocument: false,
    elsewhere: disabledAction('Insert item', insertItemKind, 'The section here has no items with headings.'),
  },
  { kind: insertSectionKind, actions: insertSectionActions, wholeDocument: true },
  { kind: sortFrontmatterKind, actions: sortFrontmatterActions, wholeDocument: true },
  { kind: updateDateKind, actions: updateDateActions, wholeDocument: true },
];

/** Whether a stretch of a document touches its title; the first line of the body where it has none. */
export function isAtTitle({ document: { text, frontmatter, sections } }: DocumentView, { start, end }: Range): boolean {
  const bodyStart = frontmatter?.bodyStart ?? 0;
  const title = sections.find(({ level }) => level === 1)?.heading ?? {
    start: bodyStart,
    end: lineEnd(text, bodyStart),
  };
  return start <= title.end && title.start <= end;
}
