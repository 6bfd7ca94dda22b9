/** Refreshing: a library whose facts of some documents are those of the texts that are there at this moment. */
import { type Facts, factsOf, linksOf } from '../../library/facts.ts';
import { factsAt, type Library, withChange } from '../../library/library.ts';
import type { LinkFact } from '../../library/packed.ts';
import type { Document } from '../../parse/document.ts';
import { decode } from '../../parse/entities.ts';
import { readUrl } from '../../parse/url.ts';
import { packLines } from '../../text/lines.ts';
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

/** Whether the lines and links of a text stand where the facts have them, and each link says what they know of it. */
export const standIn = (facts: Facts, text: string): boolean =>
  packLines(text) === facts.lines && linksOf(facts).every(link => isWritten(link, text));

function isWritten({ destinationStart, destinationEnd, path, fragment }: LinkFact, text: string): boolean {
  const written = text.slice(destinationStart, destinationEnd);
  // Most links are written as they are read.
  if (written === (fragment === undefined ? path : `${path}#${fragment}`)) return true;
  const url = readUrl(decode(text, destinationStart, destinationEnd));
  return url?.path === path && url.fragment === fragment;
}
