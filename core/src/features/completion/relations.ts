/** Sections for related documents: which kind they are for, and what they list already. */
import type { MatchedSection } from '../../kinds/outlineMatch.ts';
import { linkedDocument } from '../../library/library.ts';
import { targetOf } from '../../library/packed.ts';
import { sectionsFound } from '../../rules/kindFindings.ts';
import { contains, type Range } from '../../text/range.ts';
import type { Place } from './place.ts';

/** The innermost section around the cursor that is for links to documents of one kind. */
function relatedSection({ view, kind, offset }: Place): MatchedSection | undefined {
  if (!kind) return undefined;
  const { matched } = sectionsFound(view.document, kind);
  return matched.findLast(
    ({ outline, section, end }) =>
      outline.content?.links?.kind !== undefined && section.start < offset && offset <= end,
  );
}

/** The kind of document that belongs here. */
export const wantedKind = (place: Place): string | undefined => relatedSection(place)?.outline.content?.links?.kind;

/** The paths of the documents to which other links of the same section lead; `own` lies in the link that is being written. */
export function listedBeside(place: Place, own: Range): ReadonlySet<string> {
  const related = relatedSection(place);
  if (!related) return new Set();
  const { view } = place;
  const { start } = related.section;
  const beside = view.document.links.filter(
    link => contains({ start, end: related.end }, link) && !contains(link, own) && link.path !== '',
  );
  const targets = beside.map(({ path }) => targetOf(view.path, path, view.facts.linksRoot));
  return new Set(targets.map(target => linkedDocument(view.library, { target })?.path ?? target));
}
