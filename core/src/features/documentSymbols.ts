/** Document symbols: the frontmatter with its keys, and the sections with what is missing in them. */
import type { Section } from '../parse/sections.ts';
import { trimmedEnd } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { DocumentView } from './documentView.ts';
import { sectionStates } from './sectionStates.ts';

/** One entry of a document's outline. Its range is all that belongs to it, those of its children included. */
export interface DocumentSymbol extends Range {
  readonly kind: 'frontmatter' | 'key' | 'section';
  /** Never empty. */
  readonly name: string;
  /** The state of a section, the value of a key; empty where there is nothing to say. */
  readonly detail: string;
  /** What is shown selected when the author goes there; inside the range. */
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

/** Longer values are cut: a detail stands on one line beside the name. */
const longestDetail = 60;

/** The outline of a document, in document order. */
export function documentSymbols(view: DocumentView): DocumentSymbol[] {
  const { document } = view;
  const states = sectionStates(view);
  const toSymbol = (section: Section): DocumentSymbol => ({
    kind: 'section',
    name: nameOf(section.text, document.text, section.heading.content),
    detail: states.get(section)?.words ?? '',
    start: section.start,
    end: section.end,
    selection: section.heading.content,
    children: section.sections.map(toSymbol),
  });
  return [...frontmatterOf(view), ...document.sections.map(toSymbol)];
}

/** The heading as rendered, else as written; a heading may say nothing at all. */
const nameOf = (rendered: string, text: string, { start, end }: Range): string =>
  [rendered, text.slice(start, end)].map(said => said.replace(/\s+/g, ' ').trim()).find(said => said !== '') ??
  '(no text)';

function frontmatterOf({ document: { text, frontmatter } }: DocumentView): DocumentSymbol[] {
  if (!frontmatter) return [];
  const { start, end, fence, entries } = frontmatter;
  const children = entries.map(({ key, keyRange, valueRange }): DocumentSymbol => {
    const whole = { start: keyRange.start, end: Math.max(keyRange.end, valueRange.end) };
    const value = text.slice(valueRange.start, valueRange.end).replace(/\s+/g, ' ').trim();
    const detail = value.length > longestDetail ? `${value.slice(0, longestDetail - 1).trimEnd()}…` : value;
    const range = { start: whole.start, end: trimmedEnd(text, whole) };
    return { kind: 'key', name: nameOf(key, text, keyRange), detail, ...range, selection: keyRange, children: [] };
  });
  return [{ kind: 'frontmatter', name: 'Frontmatter', detail: '', start, end, selection: fence, children }];
}
