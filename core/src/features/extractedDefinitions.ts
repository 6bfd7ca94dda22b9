/** Definitions of an extraction: what references on either side need of the other. */
import { linksOf } from '../library/facts.ts';
import type { Document } from '../parse/document.ts';
import type { Definition } from '../parse/syntax.ts';
import { applyEdits } from '../text/edit.ts';
import { contains, type Range } from '../text/range.ts';
import { type Extraction, type LinkRewriter, linkRewriter } from './extractedLinks.ts';

/** Definitions that must stand in both documents, as written in each. */
export interface Copies {
  /** What is moved and needed by what stays. */
  readonly here: readonly string[];
  /** What stays and is needed by what is moved. */
  readonly there: readonly string[];
  /** How many of them are links into the library. */
  readonly links: number;
}

/** The definitions to copy; `undefined` where one stands in a quote or list, so that it cannot be taken out as it is. */
export function copiesOf(extraction: Extraction): Copies | undefined {
  const { view, moved, to } = extraction;
  const { document, path } = view;
  const [here, there] = [new Set<Definition>(), new Set<Definition>()];
  for (const reference of document.references) {
    const definition = document.blocks[reference.definition];
    if (definition?.type !== 'definition' || contains(moved, definition) === contains(moved, reference)) continue;
    (contains(moved, reference) ? there : here).add(definition);
  }
  const all = [...here, ...there];
  if (all.some(({ parent }) => parent >= 0)) return undefined;
  const rewrite = linkRewriter(extraction);
  return {
    here: [...here].map(definition => written(extraction, definition, path, rewrite)),
    there: [...there].map(definition => written(extraction, definition, to, rewrite)),
    links: all.filter(definition => definedLink(extraction, definition)).length,
  };
}

const definedLink = ({ view: { facts } }: Extraction, { start }: Definition) =>
  linksOf(facts).find(link => link.syntax === 'definition' && link.start === start);

function written(extraction: Extraction, definition: Definition, from: string, rewrite: LinkRewriter): string {
  const { document, path } = extraction.view;
  const link = definedLink(extraction, definition);
  const edits = link ? rewrite(link, path, from) : [];
  const shifted = edits.map(edit => ({
    start: edit.start - definition.start,
    end: edit.end - definition.start,
    text: edit.text,
  }));
  return applyEdits(document.text.slice(definition.start, definition.end), shifted).trimEnd();
}

/** Whether a footnote and something that refers to it would come to stand in two documents. */
export function splitsFootnote({ text }: Document, moved: Range): boolean {
  const labelsIn = (part: string) =>
    new Set([...part.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, label]) => label?.toLowerCase()));
  const inside = labelsIn(text.slice(moved.start, moved.end));
  if (inside.size === 0) return false;
  const outside = labelsIn(text.slice(0, moved.start) + text.slice(moved.end));
  return [...inside].some(label => outside.has(label));
}
