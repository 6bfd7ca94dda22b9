/** Extracting a section to a document of its own: the text moves, every link follows it, and a link stays in its place. */
import { chooseKind } from '../kinds/choose.ts';
import { isRequired } from '../kinds/outline.ts';
import { frontmatterTemplate, toKebab } from '../kinds/template.ts';
import { linkOf } from '../library/facts.ts';
import { isListed } from '../library/library.ts';
import { entriesOf } from '../library/relations.ts';
import { eachSection, type Section } from '../parse/sections.ts';
import { sectionsFound } from '../rules/kindFindings.ts';
import { commonest } from '../text/commonest.ts';
import { trimmedEnd } from '../text/lines.ts';
import { folderOf, isMarkdown, leavesRoot } from '../text/path.ts';
import { contains, type Range } from '../text/range.ts';
import { type ActionSource, disabledAction } from './action.ts';
import type { DocumentView } from './documentView.ts';
import type { Extraction } from './extractedLinks.ts';
import { extractionEdits } from './extraction.ts';
import { innermost, kindIn } from './sectionStates.ts';

/** The kind of code action under which clients ask for it. */
export const extractSectionKind = 'refactor.extract.section';

const title = 'Extract the section to a new document';

/** Extracts the section whose heading the cursor is on, or the one in which all of a selection stands. */
export const extractSectionActions: ActionSource = (view, range) => {
  const section = sectionAt(view, range);
  if (!section || isBlank(view, section)) return [];
  const reason = reasonAgainst(view, section);
  if (reason !== undefined) return [disabledAction(title, extractSectionKind, reason)];
  const edits = extractionEdits(extractionOf(view, section));
  if (edits) return [{ title, kind: extractSectionKind, edits: () => edits }];
  return [disabledAction(title, extractSectionKind, 'Its text would mean something else in a document of its own.')];
};

/** Below the title only: a document is no section of itself. */
function sectionAt({ path, document: { sections } }: DocumentView, range: Range): Section | undefined {
  const section = innermost(sections, range.start);
  if (!section || !isMarkdown(path) || section === sections.find(({ level }) => level === 1)) return undefined;
  const isHere = range.start === range.end ? range.start <= section.heading.end : contains(section, range);
  return isHere ? section : undefined;
}

const isBlank = ({ document: { text } }: DocumentView, { heading, end, text: shown }: Section): boolean =>
  shown.trim() === '' || text.slice(heading.end, end).trim() === '';

/** Why the section has to stay; `undefined` where it has not. */
function reasonAgainst(view: DocumentView, section: Section): string | undefined {
  const kind = kindIn(view);
  if (!kind) return undefined;
  const { matched } = sectionsFound(view.document, kind);
  const inside = new Set(eachSection([section]));
  const needed = matched.find(match => inside.has(match.section) && isRequired(match.outline));
  if (needed) return `Every ${kind.name} has the section '${needed.outline.heading}' itself.`;
  const items = matched.find(({ outline, section: outer }) => outline.items && outer.sections.includes(section));
  return items && `It is one of the items of '${items.section.text}'.`;
}

function extractionOf(view: DocumentView, section: Section): Extraction {
  const { library, config, today, document } = view;
  const folder = folderFor(view);
  const stem = `${folder === '' ? '' : `${folder}/`}${toKebab(section.text) || 'section'}`;
  let to = `${stem}.md`;
  for (let number = 2; isListed(library, to); number++) to = `${stem}-${number}.md`;
  const kind = chooseKind(config.kinds, to, undefined);
  const frontmatter = kind ? `${frontmatterTemplate(kind, { title: section.text, path: to, today })}\n` : '';
  const moved = { start: section.heading.end, end: trimmedEnd(document.text, section) };
  return { view, section, moved, to, frontmatter };
}

/** Where the document's topics are, if its kind has a section for links to documents of another kind; else beside it. */
function folderFor({ path, facts }: DocumentView): string {
  const others = facts.related.filter(({ kind }) => kind !== facts.kind).flatMap(entriesOf);
  const folders = others.flatMap(({ link }) => {
    const target = linkOf(facts, link)?.target;
    return target === undefined || leavesRoot(target) ? [] : [folderOf(target)];
  });
  return commonest(folders) ?? folderOf(path);
}
