/** Completion: what an author may want to write at a place of a document. */
import type { DocumentView } from '../documentView.ts';
import { destinations } from './destinations.ts';
import { inFrontmatter } from './frontmatter.ts';
import { type CompletionOptions, type Completions, nothing } from './item.ts';
import { labels } from './labels.ts';
import { links } from './links.ts';
import { type Place, placeAt } from './place.ts';
import { references } from './references.ts';
import { headings } from './sections.ts';
import { suppressions } from './suppressions.ts';
import { todos } from './todos.ts';

/** Each knows the place that it is for, and says `undefined` elsewhere; the first that answers is heard. */
const completers: readonly ((place: Place, options: CompletionOptions) => Completions | undefined)[] = [
  inFrontmatter,
  suppressions,
  headings,
  todos,
  destinations,
  references,
  labels,
  links,
];

/** What may be written at an offset of a document. Never throws. */
export function completionsAt(view: DocumentView, offset: number, options: CompletionOptions = {}): Completions {
  const place = placeAt(view, offset);
  for (const completer of completers) {
    const found = completer(place, options);
    if (found) return found;
  }
  return nothing;
}
