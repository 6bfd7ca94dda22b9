/** Code lenses: what links to a document, and how complete it is, above its title. */
import { entryAt } from '../library/library.ts';
import { linksInto } from '../library/linkers.ts';
import { lineEnd } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { inEnglish } from '../text/say.ts';
import type { DocumentView } from './documentView.ts';

/** What a lens tells. */
export type LensKind = 'backlinks' | 'sections';

/** One lens, not yet worked out. */
export interface Lens {
  readonly kind: LensKind;
  /** The title, or the first line of a document without one. */
  readonly range: Range;
}

/** What a lens says. */
export interface LensText {
  readonly title: string;
  /** The links that lead here, for `backlinks`. */
  readonly links: readonly Backlink[];
}

/** A link in another document; its range is the link's destination. */
export interface Backlink extends Range {
  readonly path: string;
}

/** The lenses of a document. */
export function lensesOf(view: DocumentView): Lens[] {
  const { document } = view;
  const bodyStart = document.frontmatter?.bodyStart ?? 0;
  const title = document.sections.find(({ level }) => level === 1)?.heading.content;
  const range = title ?? { start: bodyStart, end: lineEnd(document.text, bodyStart) };
  const kinds: LensKind[] = [];
  if (knowsBacklinks(view)) kinds.push('backlinks');
  if (view.facts.completeness) kinds.push('sections');
  return kinds.map(kind => ({ kind, range }));
}

/** Where nobody has listed what lies beside a document, that nothing links to it would say nothing of it. */
const knowsBacklinks = (view: DocumentView): boolean =>
  entryAt(view.library, '') !== 'unlisted' || backlinksOf(view).length > 0;

/** Works a lens out. */
export function lensText(view: DocumentView, kind: LensKind): LensText {
  const { say = inEnglish } = view;
  if (kind === 'sections') {
    const { done, of } = view.facts.completeness ?? { done: 0, of: 0 };
    return { title: say('{0}/{1} sections', done, of), links: [] };
  }
  const links = backlinksOf(view);
  const count = new Set(links.map(({ path }) => path)).size;
  const linking = count === 1 ? say('1 document links here') : say('{0} documents link here', count);
  return { title: count === 0 ? say('nothing links here') : linking, links };
}

/** The links of other documents that lead to this one, in the order of paths and places. */
export const backlinksOf = ({ library, path }: Pick<DocumentView, 'library' | 'path'>): Backlink[] =>
  linksInto(library, path).flatMap(({ facts, link }) =>
    facts.path === path ? [] : { path: facts.path, start: link.destinationStart, end: link.destinationEnd },
  );
