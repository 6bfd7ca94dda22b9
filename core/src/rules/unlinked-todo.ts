/** unlinked-todo: a topic marked TODO that has no link, so that nobody will notice when it is written. */

import type { TodoFact } from '../library/facts.ts';
import { linkOf } from '../library/facts.ts';
import { values } from '../library/layered.ts';
import type { Library } from '../library/library.ts';
import type { LinkFact } from '../library/packed.ts';
import { documentsCalled, nameKey } from '../library/suggest.ts';
import { encodePath } from '../parse/url.ts';
import { commonest } from '../text/commonest.ts';
import type { TextEdit } from '../text/edit.ts';
import { folderDistance, folderOf, relativePath } from '../text/path.ts';
import { editOf } from './linkEdits.ts';
import { defineRule, type FixInput } from './rule.ts';
import { todoState } from './todoState.ts';

/** The rule. */
export const unlinkedTodo = defineRule({
  id: 'unlinked-todo',
  summary: 'A topic marked TODO has no link.',
  severity: 'information',
  scope: 'library',
  messages: { unlinked: "'{name}' is marked TODO but links to nothing.{hint}" },
  check({ facts, library }, report) {
    for (const todo of facts.todos) {
      if (todoState(library, facts, todo) !== 'unlinked') continue;
      const [written] = documentsCalled(library, todo.name, facts.path).filter(path => path !== facts.path);
      report(todo, 'unlinked', { name: todo.name, hint: written ? ` It may be '${written}'.` : '' });
    }
  },
  seeks: ({ data }) => ({ document: nameKey(String(data['name'])) }),
  fixes({ start }, input) {
    const todo = input.facts.todos.find(todo => todo.start === start);
    if (!todo) return [];
    const written = documentsCalled(input.library, todo.name, input.path).filter(path => path !== input.path);
    const planned = written.length === 0 ? proposePath(input, todo) : undefined;
    return [
      ...written.slice(0, 3).map((target, index) => ({
        title: `Link to '${target}'`,
        edits: [editOf(input.path, ...linkTo(input, todo, target, false))],
        preferred: index === 0,
      })),
      ...(planned
        ? [{ title: `Plan it at '${planned}'`, edits: [editOf(input.path, ...linkTo(input, todo, planned, true))] }]
        : []),
    ];
  },
});

/** Makes the topic's name a link; the mark stays where what it leads to is still to be written. */
function linkTo({ path, document }: FixInput, todo: TodoFact, target: string, keepMark: boolean): TextEdit[] {
  const written = encodePath(relativePath(folderOf(path), target));
  const isLink = document.text[todo.start] === '[';
  if (!isLink) {
    const link: TextEdit = { ...todo.title, text: `[${todo.name}](${written})` };
    return keepMark ? [link] : [{ ...todo.removal, text: '' }, link];
  }
  const destination: TextEdit = { ...todo.mark, text: written };
  return keepMark ? [{ start: todo.start, end: todo.start, text: '(TODO) ' }, destination] : [destination];
}

/** A path for the topic: beside most of what this document's topics are, else in the nearest folder that has topics. */
function proposePath({ path, facts, library }: FixInput, { name }: TodoFact): string | undefined {
  const stem = nameKey(name).replace(/^-+|-+$/g, '');
  const folder = commonest(facts.todos.flatMap(({ link }) => targetFolder(linkOf(facts, link))));
  const place = folder ?? nearestTopics(library, folderOf(path)) ?? folderOf(path);
  return stem === '' ? undefined : `${place === '' ? '' : `${place}/`}${stem}.md`;
}

const targetFolder = (link: LinkFact | undefined): string[] => (link ? [folderOf(link.target)] : []);

/** The nearest folder that holds topics; of equally near ones the first by its path. */
function nearestTopics(library: Library, folder: string): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of topicFolders(library)) {
    const distance = folderDistance(other, folder);
    if (distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
}

/** The folders that hold topics, by their paths; found out once for all marks of a library. */
function topicFolders({ documents }: Library): readonly string[] {
  let folders = knownTopicFolders.get(documents);
  if (!folders) {
    const topics = [...values(documents)].filter(({ kind }) => kind === 'topic');
    folders = [...new Set(topics.map(({ path }) => folderOf(path)))].sort();
    knownTopicFolders.set(documents, folders);
  }
  return folders;
}

const knownTopicFolders = new WeakMap<Library['documents'], readonly string[]>();
