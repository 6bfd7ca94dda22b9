/** Inserting what the outline of the kind wants: sections, and items behind the one at the cursor. */
import type { Item, Misnumbered } from '../kinds/items.ts';
import { itemsOf } from '../kinds/items.ts';
import { matchOutline } from '../kinds/matchOutline.ts';
import { isRequired, type Outline, type OutlineSection } from '../kinds/outline.ts';
import type { MatchedSection, MissingSection } from '../kinds/outlineMatch.ts';
import { bodyOf } from '../kinds/sectionBody.ts';
import { itemSnippet } from '../kinds/sectionText.ts';
import { withoutPlaceholders } from '../kinds/snippetText.ts';
import { insertBlock, trimmedEnd } from '../rules/blockEdits.ts';
import { insertSections } from '../rules/insertSections.ts';
import { missingFound, sectionsFound } from '../rules/kindFindings.ts';
import { editOf } from '../rules/linkEdits.ts';
import { renameHeadings } from '../rules/renameHeading.ts';
import { renumber } from '../rules/renumber.ts';
import type { FileEdit, TextEdit } from '../text/edit.ts';
import { contains } from '../text/range.ts';
import { type Action, type ActionSource, disabledAction } from './action.ts';
import type { DocumentView } from './documentView.ts';
import { kindIn } from './sectionStates.ts';

/** The kinds of code action under which clients ask for them. */
export const insertSectionKind = 'refactor.rewrite.insertSection';
export const insertItemKind = 'refactor.rewrite.insertItem';

/** So many sections are offered; an outline that a document has nothing of is a template's work. */
const mostOffered = 12;

/** One action for each section that the document lacks, required ones first. */
export const insertSectionActions: ActionSource = view => {
  const { document, path } = view;
  const kind = kindIn(view);
  if (!kind || document.text.slice(document.frontmatter?.bodyStart ?? 0).trim() === '') return [];
  const missing = [...missingFound(document, kind), ...optionalOnes(view, kind.outline)];
  return missing.slice(0, mostOffered).map(section => ({
    title: `Insert the section '${section.outline.heading}'`,
    kind: insertSectionKind,
    edits: () => [editOf(path, ...insertSections(document.text, [section]))],
  }));
};

/** The sections that a document may have and does not: what would be missing if all were required. */
function optionalOnes({ document }: DocumentView, outline: Outline): MissingSection[] {
  const originals = new Map<OutlineSection, OutlineSection>();
  const demand = (section: OutlineSection): OutlineSection => {
    const nested = section.sections && { sections: section.sections.map(demand) };
    const demanded = { ...section, ...nested, required: true };
    originals.set(demanded, section);
    return demanded;
  };
  const demanding = { ...outline, sections: outline.sections.map(demand) };
  const { missing } = matchOutline(demanding, document.sections, document.text.length);
  return missing.flatMap(section => {
    const original = originals.get(section.outline);
    return original && !isRequired(original) ? [{ ...section, outline: original }] : [];
  });
}

/** One more item behind the one at the cursor, those behind it counted on; behind the last with the cursor elsewhere. */
export const insertItemActions: ActionSource = (view, range) => {
  const kind = kindIn(view);
  if (!kind) return [];
  const { matched } = sectionsFound(view.document, kind);
  const match = matched.findLast(({ section, end, outline }) => outline.items && contains({ ...section, end }, range));
  return match ? itemAction(view, match, range.start) : [];
};

function itemAction(view: DocumentView, match: MatchedSection, offset: number): readonly Action[] {
  const { document } = view;
  const { outline, section, end } = match;
  const rules = outline.items;
  if (!rules) return [];
  const body = bodyOf(document, section, end, []);
  const groups = itemsOf(document, rules, body);
  const group = groups.findLast(items => (items[0]?.section.start ?? 0) <= offset) ?? groups.at(-1) ?? [];
  const current = group.findLast(item => item.section.start <= offset) ?? group.at(-1);
  const number = current ? (current.number?.value ?? group.indexOf(current) + 1) + 1 : 1;
  const what = `Insert ${rules.title ?? 'item'} ${number}`;
  if (groups.flat().length >= (rules.max ?? Number.POSITIVE_INFINITY)) {
    const reason = `'${section.text}' has ${rules.max}, which is as many as it may have.`;
    return [disabledAction(what, insertItemKind, reason)];
  }
  const at = trimmedEnd(document.text, current?.body.end ?? body.ownEnd);
  const level = Math.min(6, current?.section.level ?? section.level + 1);
  const lines = itemSnippet(rules, number, level).map(withoutPlaceholders);
  const insertion = insertBlock(document.text, at, lines.join('\n'));
  const following = current ? group.slice(group.indexOf(current) + 1) : [];
  return [{ title: what, kind: insertItemKind, edits: () => countOn(view, match, following, number, insertion) }];
}

/** The insertion, and the items behind it with the numbers that follow. */
function countOn(
  { path, document, library, facts }: DocumentView,
  { outline: { items: rules } }: MatchedSection,
  following: readonly Item[],
  number: number,
  insertion: TextEdit,
): FileEdit[] {
  const expected = following.map((item, index): Misnumbered => ({ item, expected: number + index + 1 }));
  const numbered = expected.filter(({ item }) => item.number);
  const renamings = rules ? numbered.flatMap(one => renumber(one, rules, document.text) ?? []) : [];
  const edits = renameHeadings(library, facts, renamings);
  const own = edits.find((edit): edit is FileEdit & { type: 'edit' } => edit.type === 'edit' && edit.path === path);
  return [editOf(path, insertion, ...(own?.edits ?? [])), ...edits.filter(edit => edit !== own)];
}
