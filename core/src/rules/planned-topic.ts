/** planned-topic: a link marked TODO whose target is not written yet. Not a fault, but worth a list. */
import { linkOf } from '../library/facts.ts';
import { isListed } from '../library/library.ts';
import { suggestTargets, writtenLike } from '../library/suggest.ts';
import { isMarkdown, leavesRoot } from '../text/path.ts';
import { createDocument } from './createDocument.ts';
import { changePath, editOf, removeMark } from './linkEdits.ts';
import { defineRule, type Fix, type FixInput } from './rule.ts';
import { todoState } from './todoState.ts';

/** The rule. */
export const plannedTopic = defineRule({
  id: 'planned-topic',
  summary: 'A topic marked TODO is not written yet.',
  severity: 'information',
  scope: 'library',
  messages: { planned: "'{name}' is planned: '{path}' is not written yet." },
  check({ facts, library }, report) {
    for (const todo of facts.todos) {
      const link = linkOf(facts, todo.link);
      if (!link || todoState(library, facts, todo) !== 'planned') continue;
      report(todo, 'planned', { name: todo.name, path: link.path + (link.fragment ? `#${link.fragment}` : '') });
    }
  },
  fixes({ start }, input) {
    const todo = input.facts.todos.find(todo => todo.start === start);
    const link = todo && linkOf(input.facts, todo.link);
    if (!todo || !link || link.path === '') return [];
    const meant = suggestTargets(input.library, input.path, link);
    return [
      ...create(input, link.target, todo.name),
      ...meant.map(target => {
        const written = writtenLike(link.path, input.path, target, input.facts.linksRoot);
        const edits = [editOf(input.path, changePath(link, written), removeMark(todo))];
        return { title: `Change to '${written}' and remove the mark`, edits };
      }),
    ];
  },
});

function create(input: FixInput, target: string, name: string): Fix[] {
  // A document without the heading that is planned is there already.
  if (leavesRoot(target) || !isMarkdown(target) || isListed(input.library, target)) return [];
  return [
    {
      title: `Create '${target}' and clear its TODO marks`,
      get edits() {
        return createDocument(input, target, name);
      },
      preferred: true,
    },
  ];
}
