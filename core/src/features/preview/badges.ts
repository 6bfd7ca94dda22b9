/** Badges: what the frontmatter says of a document, as the head of a preview shows it. */
import type { Range } from '../../text/range.ts';
import type { DocumentView } from '../documentView.ts';
import { listItems } from '../navigation/listItems.ts';
import { kindIn } from '../sectionStates.ts';

/** One value of the frontmatter. Its range is where the value stands. */
export interface Badge extends Range {
  readonly key: string;
  /** What the schema calls the key; the key itself where it calls it nothing. */
  readonly label: string;
  readonly value: string;
}

/** What names a document is its heading, and what relates it to others is shown as links. */
const shownElsewhere = new Set(['id', 'title', 'aliases', 'related']);

/** So many badges are shown; a head that is longer hides the document. */
const most = 40;

/** The values of the frontmatter in the order in which they are written, those of a list one by one. */
export function badgesOf(view: DocumentView): Badge[] {
  const { document } = view;
  const properties = kindIn(view)?.schema.properties ?? {};
  const entries = document.frontmatter?.entries ?? [];
  const badges = entries.flatMap(({ key, value, valueRange }): Badge[] => {
    if (shownElsewhere.has(key)) return [];
    const label = (Object.hasOwn(properties, key) ? properties[key]?.title : undefined) ?? key;
    if (Array.isArray(value))
      return listItems(document, key).map(({ start, end, value: item }) => ({ key, label, value: item, start, end }));
    return isShown(value) ? [{ key, label, value: String(value), ...rangeOf(valueRange) }] : [];
  });
  return badges.slice(0, most);
}

const isShown = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' || typeof value === 'boolean';

const rangeOf = ({ start, end }: Range): Range => ({ start, end });
