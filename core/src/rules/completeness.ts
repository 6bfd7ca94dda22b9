/** Completeness: how many of the sections that its kind asks for a document has. */
import type { Kind } from '../kinds/kind.ts';
import { isRequired } from '../kinds/outline.ts';
import type { Completeness } from '../library/facts.ts';
import type { Document } from '../parse/document.ts';
import { contentsFound, sectionsFound } from './kindFindings.ts';

/** How complete a document is; `undefined` where its kind asks for no section, or it has no kind. */
export function completenessOf(document: Document, kind: Kind | undefined): Completeness | undefined {
  const wanted = kind?.outline.sections.filter(isRequired) ?? [];
  if (!kind || wanted.length === 0) return undefined;
  const { matched } = sectionsFound(document, kind);
  const { empty } = contentsFound(document, kind);
  const there = matched.filter(({ section }) => !empty.some(other => other.section === section));
  const done = wanted.filter(section => there.some(({ outline }) => outline === section)).length;
  return { done, of: wanted.length };
}
