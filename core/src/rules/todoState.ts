/** The state of a TODO mark: what is marked may be written by now, still planned, or have no target at all. */

import { hasFragment } from '../library/anchors.ts';
import type { Facts, TodoFact } from '../library/facts.ts';
import { linkOf, linksOf } from '../library/facts.ts';
import type { Library } from '../library/library.ts';
import type { LinkFact } from '../library/packed.ts';
import { landmark, resolve } from '../library/resolve.ts';
import { firstFrom } from '../text/range.ts';

/** `none`: the mark stands beside a place of which nothing is known yet, or leads to a file that is called TODO. */
export type TodoState = 'planned' | 'stale' | 'unlinked' | 'none';

/** The state of one of the document's marks. */
export function todoState(library: Library, facts: Facts, todo: TodoFact): TodoState {
  const link = linkOf(facts, todo.link);
  const named = destinationMark(facts, todo);
  // Many a project has a file of that name.
  if (named && resolve(library, named).state === 'found') return 'none';
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

/** Where the links of a document start that a TODO mark excuses for leading nowhere. */
export const markedLinks = (facts: Facts): ReadonlySet<number> =>
  new Set(facts.todos.flatMap(todo => (linkOf(facts, todo.link) ?? destinationMark(facts, todo))?.start ?? []));

/** The link whose destination is the mark, `[T](TODO)`: it begins where the marked topic does. Links are in order. */
function destinationMark(facts: Facts, { link, start, mark }: TodoFact): LinkFact | undefined {
  if (link >= 0) return undefined;
  const links = linksOf(facts);
  const named = links[firstFrom(links, start)];
  return named?.destinationStart === mark.start ? named : undefined;
}
