/** Creating the topic that is planned at the cursor. */
import { linkOf } from '../library/facts.ts';
import { isListed } from '../library/library.ts';
import { createDocument } from '../rules/createDocument.ts';
import { todoState } from '../rules/todoState.ts';
import { isMarkdown, leavesRoot } from '../text/path.ts';
import { type ActionSource, fixInputOf } from './action.ts';

/** The kind of code action under which clients ask for it. */
export const createTopicKind = 'refactor.rewrite.createTopic';

/** Creates the document that a planned topic at the cursor leads to, and clears the marks that waited for it. */
export const createTopicActions: ActionSource = (view, { start, end }) => {
  const { facts, library } = view;
  return facts.todos.flatMap(todo => {
    const target = linkOf(facts, todo.link)?.target;
    if (start > todo.end || end < todo.start || target === undefined) return [];
    const canCreate = isMarkdown(target) && !leavesRoot(target) && !isListed(library, target);
    if (!canCreate || todoState(library, facts, todo) !== 'planned') return [];
    const title = `Create '${target}' and clear its TODO marks`;
    return [{ title, kind: createTopicKind, edits: () => createDocument(fixInputOf(view), target, todo.name) }];
  });
};
