/** What a kind finds in a document, made once for the rules that report it; it hangs on the document. */
import { type Contents, findContents } from '../kinds/contents.ts';
import type { Kind, Validation } from '../kinds/kind.ts';
import { matchOutline } from '../kinds/matchOutline.ts';
import type { MissingSection, OutlineMatch } from '../kinds/outlineMatch.ts';
import type { Document } from '../parse/document.ts';

/** What has been found so far in a document as one of a kind. */
interface Findings {
  readonly kind: Kind;
  sections?: OutlineMatch;
  contents?: Contents;
  data?: Validation;
}

function findingsOf({ found }: Document, kind: Kind): Findings {
  const known = found['kind'] as Findings | undefined;
  if (known?.kind === kind) return known;
  const findings: Findings = { kind };
  found['kind'] = findings;
  return findings;
}

/** How the document's sections and the kind's outline fit. */
export function sectionsFound(document: Document, kind: Kind): OutlineMatch {
  const findings = findingsOf(document, kind);
  findings.sections ??= matchOutline(kind.outline, document.sections, document.text.length);
  return findings.sections;
}

/** What the document's sections hold, and lack. */
export function contentsFound(document: Document, kind: Kind): Contents {
  const findings = findingsOf(document, kind);
  findings.contents ??= findContents(document, sectionsFound(document, kind));
  return findings.contents;
}

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
  const findings = findingsOf(document, kind);
  const data = document.frontmatter?.entries.length ? document.frontmatter.data : undefined;
  findings.data ??= data ? kind.validate(data) : { faults: [], unknownKeys: [] };
  return findings.data;
}
