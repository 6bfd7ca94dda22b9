/** Refreshing: a library whose facts of some documents are those of the texts that are there at this moment. */
import { factsOf } from '../../library/facts.ts';
import { factsAt, type Library, withChange } from '../../library/library.ts';
import type { Document } from '../../parse/document.ts';
import { asIs } from '../../text/strings.ts';

/**
 * The library with what these documents name and link to now; one without a text is gone. What rules found in them, and
 * what their kind knows of their sections, is left out: edits need places, not problems.
 */
export function refreshed(library: Library, documents: ReadonlyMap<string, Document | undefined>): Library {
  const changed = [...documents].map(([path, document]) => {
    const facts = factsAt(library, path);
    if (!facts || !document) return [path, undefined] as const;
    const { kind, linksRoot, readable, completeness } = facts;
    const reading = { kind, linksRoot, readable, completeness, matched: [], indexing: undefined, problems: [] };
    return [path, factsOf(path, document, reading, asIs)] as const;
  });
  return changed.length === 0 ? library : withChange(library, { documents: changed });
}
