/** The state of a TODO mark: what is marked may be written by now, still planned, or have no target at all. */
import { hasFragment } from '../library/anchors.ts';
import type { Facts, LinkFact, TodoFact } from '../library/facts.ts';
import type { Library } from '../library/library.ts';
import { landmark, resolve } from '../library/resolve.ts';

/** `none`: the mark stands beside a place of which nothing is known yet. */
export type TodoState = 'planned' | 'stale' | 'unlinked' | 'none';

/** The state of one of the document's marks. */
export function todoState(library: Library, facts: Facts, todo: TodoFact): TodoState {
  const link = facts.links[todo.link];
  if (!link || (link.path === '' && !link.fragment)) return 'unlinked';
  return isWritten(library, facts, link);
}

function isWritten(library: Library, facts: Facts, link: LinkFact): TodoState {
  const found = resolve(library, link);
  if (found.state === 'unknown') return 'none';
  if (found.state === 'missing') return 'planned';
  const target = link.path === '' ? facts : landmark(library, found);
  return target && link.fragment !== undefined && !hasFragment(target, link.fragment) ? 'planned' : 'stale';
}

/** The links of a document that a TODO mark excuses for leading nowhere. */
export const markedLinks = ({ links, todos }: Facts): ReadonlySet<LinkFact> =>
  new Set(todos.flatMap(({ link }) => links[link] ?? []));
