/** What a kind finds in a document, made once for the rules that report it; it hangs on the document. */
import { type Contents, findContents } from '../kinds/contents.ts';
import type { Kind, Validation } from '../kinds/kind.ts';
import { matchOutline } from '../kinds/matchOutline.ts';
import type { MissingSection, OutlineMatch } from '../kinds/outlineMatch.ts';
import type { Document } from '../parse/document.ts';

const matches = new WeakMap<Document, WeakMap<Kind, OutlineMatch>>();
const contents = new WeakMap<Document, WeakMap<Kind, Contents>>();
const validations = new WeakMap<Document, WeakMap<Kind, Validation>>();

/** How the document's sections and the kind's outline fit. */
export const sectionsFound = (document: Document, kind: Kind): OutlineMatch =>
  once(matches, document, kind, () => matchOutline(kind.outline, document.sections, document.text.length));

/** What the document's sections hold, and lack. */
export const contentsFound = (document: Document, kind: Kind): Contents =>
  once(contents, document, kind, () => findContents(document, sectionsFound(document, kind)));

/** The sections that are missing, but for those whose parent is reported itself: as empty, misnamed or in another place. */
export function missingFound(document: Document, kind: Kind): readonly MissingSection[] {
  const { missing, misnamed, misplaced, title } = sectionsFound(document, kind);
  if (missing.every(({ parent }) => parent === title)) return missing;
  const strays = misplaced.filter(({ fault }) => fault === 'stray');
  const silent = new Set(
    [...misnamed, ...strays, ...contentsFound(document, kind).empty].map(({ section }) => section),
  );
  return missing.filter(({ parent }) => parent === undefined || !silent.has(parent));
}

/** What is wrong with the data of the frontmatter; nothing where there is none, or none that could be read. */
export function dataFound(document: Document, kind: Kind): Validation {
  const { frontmatter } = document;
  const data = frontmatter?.entries.length ? frontmatter.data : undefined;
  return once(validations, document, kind, () => (data ? kind.validate(data) : { faults: [], unknownKeys: [] }));
}

function once<T>(cache: WeakMap<Document, WeakMap<Kind, T>>, document: Document, kind: Kind, make: () => T): T {
  const known = cache.get(document)?.get(kind);
  if (known) return known;
  const made = make();
  const ofDocument = cache.get(document) ?? new WeakMap<Kind, T>();
  cache.set(document, ofDocument.set(kind, made));
  return made;
}
