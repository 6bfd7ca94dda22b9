/** Planned topics: what documents link to with a TODO mark and nobody has written yet, ranked by how many want it. */
import { linkOf } from '../../library/facts.ts';
import { allFacts, factsAt, isListed, type Library } from '../../library/library.ts';
import { todoState } from '../../rules/todoState.ts';
import { commonest } from '../../text/commonest.ts';
import { isMarkdown, leavesRoot } from '../../text/path.ts';
import type { Range } from '../../text/range.ts';

/** A place where a topic is wanted; its range is the topic with its mark. */
export interface Want extends Range {
  readonly path: string;
}

/** A topic that is planned. */
export interface PlannedTopic {
  /** What it is called where it is wanted: the commonest name. */
  readonly name: string;
  /** Where it is to be written: the target of the links; of a heading that is planned, with its fragment. */
  readonly target: string;
  /** Whether a document can be created there; where one exists, it is a heading that is planned. */
  readonly canCreate: boolean;
  /** How many documents want it. */
  readonly documents: number;
  /** Each place where it is wanted, in the order of paths and places. */
  readonly wants: readonly Want[];
}

/** Every planned topic of the library, the most wanted first, then by name. */
export function plannedTopics(library: Library): readonly PlannedTopic[] {
  const made = known.get(library);
  if (made) return made;
  const found = new Map<string, { names: string[]; target: string; wants: Want[] }>();
  for (const facts of allFacts(library)) {
    for (const todo of facts.todos) {
      const link = linkOf(facts, todo.link);
      if (!link || todoState(library, facts, todo) !== 'planned') continue;
      const isHeading = isListed(library, link.target) || factsAt(library, `${link.target}.md`) !== undefined;
      const target = isHeading && link.fragment ? `${link.target}#${link.fragment}` : link.target;
      const topic = found.get(target) ?? { names: [], target, wants: [] };
      topic.names.push(todo.name);
      topic.wants.push({ path: facts.path, start: todo.start, end: todo.end });
      found.set(target, topic);
    }
  }
  const topics = [...found.values()].map(({ names, target, wants }): PlannedTopic => {
    const ordered = wants.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
    return {
      name: commonest(names) ?? target,
      target,
      canCreate: isMarkdown(target) && !leavesRoot(target) && !isListed(library, target),
      documents: new Set(wants.map(({ path }) => path)).size,
      wants: ordered,
    };
  });
  topics.sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  known.set(library, topics);
  return topics;
}

const known = new WeakMap<Library, readonly PlannedTopic[]>();
