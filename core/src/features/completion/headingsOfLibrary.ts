/** Completion of `##`: every heading of the library, as a link to it. */
import type { Facts } from '../../library/facts.ts';
import { writtenLike } from '../../library/suggest.ts';
import { anchorsOf } from '../../library/anchors.ts';
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

/**
 * The headings that contain what is typed behind `##`, in which hyphens stand for spaces: first those of documents of
 * which one begins with it, then those of the nearest documents.
 */
export function libraryHeadings(place: Place, at: DestinationPlace, typed: string): Completions {
  const { view, text, offset } = place;
  const wanted = typed.toLowerCase().replaceAll('-', ' ').trim();
  const nearness = nearnessTo(folderOf(view.path));
  const nearest = bestOf<Facts>(most);
  for (const { path, folder, facts, headings } of documentsIn(view.library)) {
    const fit = fitOf(headings(), wanted);
    if (facts && fit >= 0) nearest.add(fit + nearness(folder), path, facts);
  }
  const found = nearest
    .all()
    .flatMap(facts =>
      facts.titles.flatMap((title, index) => (title.text.toLowerCase().includes(wanted) ? { facts, index } : [])),
    );
  const like = styleOf(place);
  const items = found.slice(0, most).flatMap(({ facts, index }): Completion[] => {
    const fragment = anchorsOf(facts).slugs[index] ?? '';
    if (fragment === '') return [];
    const path = facts === view.facts ? '' : writtenLike(like, view.path, facts.path, view.facts.linksRoot);
    return [
      {
        label: facts.titles[index]?.text ?? '',
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

/** 1: a heading begins with it; 0: one contains it; -1: none does. */
const fitOf = (headings: string, wanted: string): number =>
  headings.includes(`\n${wanted}`) ? 1 : headings.includes(wanted) ? 0 : -1;
