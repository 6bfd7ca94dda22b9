/** The document around the line that is being written, as if that line were empty: what is there already, and what is missing. */
import { matchOutline } from '../../kinds/matchOutline.ts';
import type { MatchedSection, OutlineMatch } from '../../kinds/outlineMatch.ts';
import { bodyOf, type SectionBody } from '../../kinds/sectionBody.ts';
import { type Document, parseDocument } from '../../parse/document.ts';
import type { Place } from './place.ts';

/** The rest of the document; offsets are those of the text. */
export interface Around {
  readonly document: Document;
  readonly match: OutlineMatch;
}

/** The document without the cursor's line; `undefined` where it is of no kind. */
export function around({ text, line, kind }: Place): Around | undefined {
  if (!kind) return undefined;
  const blank = ' '.repeat(line.end - line.start);
  const document = parseDocument(text.slice(0, line.start) + blank + text.slice(line.end));
  return { document, match: matchOutline(kind.outline, document.sections, text.length) };
}

/** The sections of the outline that hold the offset, the outermost first. */
export const holding = ({ match }: Around, offset: number): MatchedSection[] =>
  match.matched.filter(({ section, end }) => section.heading.end <= offset && offset <= end);

/** What stands under the heading of a section. */
export const bodyIn = ({ document }: Around, { section, end }: MatchedSection): SectionBody =>
  bodyOf(document, section, end, []);
