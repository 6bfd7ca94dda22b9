/** Completion of destinations: paths of documents and files, and the places inside a document. */
import type { Facts } from '../../library/facts.ts';
import { targetOf } from '../../library/packed.ts';
import { landmark, resolve } from '../../library/resolve.ts';
import { writtenLike } from '../../library/suggest.ts';
import { folderOf, leavesRoot, nameOf } from '../../text/path.ts';
import type { Listed } from '../catalogue.ts';
import { landmarksIn } from '../known.ts';
import { type DestinationPlace, destinationAt } from './destinationPlace.ts';
import { documentsFor, filesFor } from './documents.ts';
import { libraryHeadings } from './headingsOfLibrary.ts';
import { type Completion, type CompletionOptions, type Completions, complete, nothing } from './item.ts';
import { isAbbreviation } from './match.ts';
import type { Place } from './place.ts';
import { listedBeside, wantedKind } from './relations.ts';
import { asDestination, named, styleOf } from './written.ts';

/** What may stand in a destination; `undefined` where none is written. */
export function destinations(place: Place, { withoutMarkdown }: CompletionOptions): Completions | undefined {
  const at = destinationAt(place);
  if (!at) return undefined;
  const { isCode, html } = place.surroundings();
  // An unfinished `<path>` looks like a tag.
  if (isCode || (html && html.start !== at.start - 1)) return nothing;
  if (withoutMarkdown) return byName(place, at);
  if (at.fragment === undefined) return paths(place, at);
  if (at.path === '' && at.fragment.startsWith('#')) return libraryHeadings(place, at, at.fragment.slice(1));
  return at.image ? nothing : anchors(place, at);
}

/** The places of the document that the path leads to; `#` stands in the range, as it does in what editors compare. */
function anchors({ view, text, offset }: Place, { path, start, end }: DestinationPlace): Completions {
  const target = targetOf(view.path, path, view.facts.linksRoot);
  const facts = path === '' ? view.facts : landmark(view.library, resolve(view.library, { target, path }));
  const hash = text.lastIndexOf('#', offset - 1);
  if (!facts || hash < start) return nothing;
  const items = landmarksIn(facts).map(({ fragment, heading, level }): Completion => {
    const about = { of: 'document' as const, path: facts.path, fragment };
    const detail = heading === undefined ? 'id' : `${'#'.repeat(level)} ${heading}`;
    return {
      label: `#${fragment}`,
      kind: 'heading',
      detail,
      text: `#${fragment}`,
      replaces: { start: hash, end },
      about,
    };
  });
  return complete(items);
}

/** Files whose title, id or path fits what is typed; what stands before the last slash is the folder to look in. */
function paths(place: Place, at: DestinationPlace): Completions {
  const { view } = place;
  const slash = at.path.lastIndexOf('/') + 1;
  const below = slash === 0 ? '' : targetOf(view.path, at.path.slice(0, slash), view.facts.linksRoot);
  if (leavesRoot(below)) return nothing;
  const listed = listedBeside(place, at);
  const candidates = filesFor(place, {
    typed: at.path.slice(slash),
    kind: wantedKind(place),
    below,
    image: at.image,
    wants: ({ path }) => !listed.has(path),
  });
  return linksTo(place, at, candidates);
}

/** Documents whose title, id or alias holds what is typed, for an editor that offers the files of the own folder and all headings. */
function byName(place: Place, at: DestinationPlace): Completions {
  if (at.fragment !== undefined || at.path === '' || at.path.includes('/') || at.image) return nothing;
  const typed = at.path.toLowerCase();
  const listed = listedBeside(place, at);
  const own = folderOf(place.view.path);
  const isOffered = (path: string) => folderOf(path) === own && isAbbreviation(typed, nameOf(path).toLowerCase());
  const isCalled = ({ title, id, aliases }: Facts) =>
    [title, id, ...aliases].some(name => name?.toLowerCase().includes(typed));
  const wants = (facts: Facts) => !listed.has(facts.path) && !isOffered(facts.path) && isCalled(facts);
  return linksTo(place, at, documentsFor(place, { typed, kind: wantedKind(place), wants }));
}

/** Links to these, written as the document writes others. */
function linksTo(place: Place, at: DestinationPlace, candidates: readonly Listed[]): Completions {
  const { view, text, offset } = place;
  const root = view.facts.linksRoot;
  const like = styleOf(place, at.path);
  const typed = text.slice(at.start, offset);
  const items = candidates.map(({ path, facts }): Completion => {
    const written = writtenLike(like, view.path, path, root);
    return {
      ...named(path, facts),
      text: asDestination(written, at.bracketed),
      replaces: { start: at.start, end: at.pathEnd },
      ...(typed === '' ? {} : { filter: typed }),
    };
  });
  return { items, isIncomplete: true };
}
