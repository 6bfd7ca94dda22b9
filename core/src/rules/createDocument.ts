/** Creating a document that links ask for, from the template of the kind that belongs at its path. */

import { chooseKind } from '../kinds/choose.ts';
import type { Kind } from '../kinds/kind.ts';
import { type NewDocument, template } from '../kinds/template.ts';
import type { Facts } from '../library/facts.ts';
import { linkOf } from '../library/facts.ts';
import { factsAt, type Library, leadsTo, linkingTo } from '../library/library.ts';
import type { ListPlace } from '../library/listPlace.ts';
import { entriesOf, relatedSections } from '../library/relations.ts';
import { parseDocument } from '../parse/document.ts';
import { applyEdits, type FileEdit } from '../text/edit.ts';
import { lineStart } from '../text/lines.ts';
import { stemOf } from '../text/path.ts';
import { sectionsFound } from './kindFindings.ts';
import { clearMarks } from './linkEdits.ts';
import { linkTo } from './listEdits.ts';
import type { FixInput } from './rule.ts';

/** What the creation of a document depends on besides its path. */
export type CreateInput = Pick<FixInput, 'kinds' | 'library' | 'today'>;

/**
 * The creation of the document at `path`, which lists back what lists it, and the end of every TODO mark that waited
 * for it; `name` is what the link calls it.
 */
export function createDocument({ kinds, library, today }: CreateInput, path: string, name: string): FileEdit[] {
  const title = name.trim() === '' ? titleFromPath(path) : name.trim();
  const kind = chooseKind(kinds, path, undefined);
  const text = kind ? newText(library, kind, { title, path, today }) : `# ${title}\n`;
  return [{ type: 'create', path, text }, ...clearMarks(library, path)];
}

/** The text of a new document of a kind, which lists back what lists it. */
export const newText = (library: Library, kind: Kind, document: NewDocument): string =>
  listBack(library, kind, document.path, template(kind, document));

/** A title made from a file's name: `code-review.md` is `Code review`. */
export function titleFromPath(path: string): string {
  const words = stemOf(path).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The text of a new document with links to the documents that list it as related, as far as its kind has a place for them. */
function listBack(library: Library, kind: Kind, path: string, text: string): string {
  const listing = linkingTo(library, path).flatMap(other => factsAt(library, other) ?? []);
  const document = parseDocument(text);
  const edits = relatedSections(document, sectionsFound(document, kind).matched).flatMap(section => {
    const back = listing.filter(facts => facts.kind === section.kind && lists(facts, kind.name, path));
    return section.place && back.length > 0 ? [fill(text, section.place, path, back)] : [];
  });
  return applyEdits(text, edits);
}

const lists = (facts: Facts, kind: string, path: string): boolean =>
  facts.related.some(
    section =>
      section.kind === kind &&
      entriesOf(section).some(entry => {
        const link = linkOf(facts, entry.link);
        return link !== undefined && leadsTo(link, path);
      }),
  );

/** Adds links in the place of the template's own placeholder. */
function fill(text: string, { at, before, after }: ListPlace, path: string, back: readonly Facts[]) {
  const line = lineStart(text, at);
  const isPlaceholder = /^- (?:\(TODO\) )?<[^<>]+>$/.test(text.slice(line, at));
  const written = back.map(facts => before + linkTo(path, facts, '') + after).join('');
  // The line ending that a new entry begins with is there already.
  return isPlaceholder ? { start: line, end: at, text: written.trimStart() } : { start: at, end: at, text: written };
}
