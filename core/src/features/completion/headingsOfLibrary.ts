/** Completion of `##`: every heading of the library, as a link to it. */
import { anchorsOf } from '../../library/anchors.ts';
import { type Facts, titlesOf } from '../../library/facts.ts';
import { writtenLike } from '../../library/suggest.ts';
import { folderOf } from '../../text/path.ts';
import { documentsIn } from '../catalogue.ts';
import { nameOfDocument } from '../known.ts';
import type { DestinationPlace } from './destinationPlace.ts';
import { nearnessTo } from './documents.ts';
import type { Completion, Completions } from './item.ts';
import { bestOf } from './match.ts';
import type { Place } from './place.ts';
import { asDestination, styleOf } from './written.ts';

/** So many headings are offered at once. */
const most = 100;

/** The headings that contain what is typed behind `##`, in which hyphens stand for spaces; those of the nearest documents first. */
export function libraryHeadings(place: Place, at: DestinationPlace, typed: string): Completions {
  const { view, text, offset } = place;
  const wanted = typed.toLowerCase().replaceAll('-', ' ').trim();
  const nearness = nearnessTo(folderOf(view.path));
  const nearest = bestOf<Facts>(most);
  for (const { path, folder, facts, headings } of documentsIn(view.library))
    if (facts && headings().includes(wanted)) nearest.add(nearness(folder), path, facts);
  const found = nearest
    .all()
    .flatMap(facts =>
      titlesOf(facts).flatMap((title, index) =>
        title.text.toLowerCase().includes(wanted) ? { facts, index, heading: title.text } : [],
      ),
    );
  const like = styleOf(place);
  const items = found.slice(0, most).flatMap(({ facts, index, heading }): Completion[] => {
    const fragment = anchorsOf(facts).slugs[index] ?? '';
    if (fragment === '') return [];
    const path = facts === view.facts ? '' : writtenLike(like, view.path, facts.path, view.facts.linksRoot);
    return [
      {
        label: heading,
        kind: 'heading',
        detail: nameOfDocument(facts),
        description: facts.path,
        text: `${asDestination(path, at.bracketed)}#${fragment}`,
        replaces: { start: at.start, end: at.end },
        filter: text.slice(at.start, offset),
        about: { of: 'document', path: facts.path, fragment },
      },
    ];
  });
  return { items, isIncomplete: true };
}
