/** What a kind finds in a document, made once for the rules that report it; it hangs on the document. */
import type { Kind, Validation } from '../kinds/kind.ts';
import { matchOutline } from '../kinds/matchOutline.ts';
import type { OutlineMatch } from '../kinds/outlineMatch.ts';
import type { Document } from '../parse/document.ts';

const matches = new WeakMap<Document, WeakMap<Kind, OutlineMatch>>();
const validations = new WeakMap<Document, WeakMap<Kind, Validation>>();

/** How the document's sections and the kind's outline fit. */
export const sectionsFound = (document: Document, kind: Kind): OutlineMatch =>
  once(matches, document, kind, () => matchOutline(kind.outline, document.sections, document.text.length));

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
