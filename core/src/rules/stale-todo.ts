/** stale-todo: a TODO mark at a link whose target has been written. */
import { linkOf } from '../library/facts.ts';
import { editOf, removeMark } from './linkEdits.ts';
import { defineRule } from './rule.ts';
import { todoState } from './todoState.ts';

/** The rule. */
export const staleTodo = defineRule({
  id: 'stale-todo',
  summary: 'A topic marked TODO has been written.',
  severity: 'warning',
  scope: 'library',
  messages: { stale: "'{path}' has been written; the TODO mark can go." },
  check({ facts, library }, report) {
    for (const todo of facts.todos) {
      const link = linkOf(facts, todo.link);
      if (link && todoState(library, facts, todo) === 'stale') report(todo.mark, 'stale', { path: link.path });
    }
  },
  safe: ['stale'],
  fixes({ start }, { path, facts }) {
    const todo = facts.todos.find(({ mark }) => mark.start === start);
    if (!todo) return [];
    return [{ title: 'Remove the TODO mark', edits: [editOf(path, removeMark(todo))], preferred: true, safe: true }];
  },
});
