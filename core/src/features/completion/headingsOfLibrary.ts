/** Completion of `##`: every heading of the library, as a link to it. */
import type { Facts } from '../../library/facts.ts';
import { allFacts } from '../../library/library.ts';
import { writtenLike } from '../../library/suggest.ts';
import { anchorsOf } from '../../library/anchors.ts';
import { folderDistance, folderOf } from '../../text/path.ts';
import { nameOfDocument } from '../known.ts';
import type { DestinationPlace } from './destinationPlace.ts';
import type { Completion, Completions } from './item.ts';
import { bestOf, likeness, type Ranked } from './match.ts';
import type { Place } from './place.ts';
import { asDestination, styleOf } from './written.ts';

/** So many headings are offered at once. */
const most = 100;

interface Found extends Ranked {
  readonly facts: Facts;
  readonly index: number;
}

/** The headings that contain what is typed behind `##`, in which hyphens stand for spaces; those of the nearest documents first. */
export function libraryHeadings(place: Place, at: DestinationPlace, typed: string): Completions {
  const { view, text, offset } = place;
  const wanted = typed.toLowerCase().replaceAll('-', ' ').trim();
  const { kept, add } = bestOf<Found>(most);
  const folder = folderOf(view.path);
  for (const facts of allFacts(view.library)) {
    if (!joined(facts).includes(wanted)) continue;
    const near = 1 - Math.min(99, folderDistance(folderOf(facts.path), folder)) / 100;
    facts.titles.forEach((title, index) => {
      const fit = likeness(wanted, title.text.toLowerCase());
      const name = `${facts.path}\0${String(index).padStart(6, '0')}`;
      if (fit > 0) add({ facts, index, score: fit + near, name });
    });
  }
  const like = styleOf(place);
  const items = kept.flatMap(({ facts, index }): Completion[] => {
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

/** The headings of a document in lower case, joined; made once. */
function joined(facts: Facts): string {
  let all = known.get(facts);
  if (all === undefined) {
    all = facts.titles
      .map(({ text }) => text)
      .join('\n')
      .toLowerCase();
    known.set(facts, all);
  }
  return all;
}

const known = new WeakMap<Facts, string>();
