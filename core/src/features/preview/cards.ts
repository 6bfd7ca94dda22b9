/** Cards: what an author rehearses, each a question and the Markdown that answers it. */
import { findLabels } from '../../kinds/labels.ts';
import type { OutlineSection } from '../../kinds/outline.ts';
import type { MatchedSection } from '../../kinds/outlineMatch.ts';
import { bodyOf, isEmpty } from '../../kinds/sectionBody.ts';
import { sectionsFound } from '../../rules/kindFindings.ts';
import type { DocumentView } from '../documentView.ts';
import { kindIn } from '../sectionStates.ts';

/** One card. */
export interface Card {
  /** The heading of the section. */
  readonly section: string;
  /** What is asked: a label of the section, or its heading. */
  readonly question: string;
  /** Offset at which the answer stands. */
  readonly start: number;
  /** The answer as it is written. */
  readonly markdown: string;
}

/** A card for each label of the sections that the kind has for rehearsing, and one for each of those without labels. */
export function cardsOf(view: DocumentView): Card[] {
  const { document } = view;
  return rehearsedSections(view).flatMap(match => {
    const { outline } = match;
    // What holds others is no question itself, and boxes are ticked instead.
    if (outline.sections?.length || outline.content?.checklist) return [];
    const body = bodyOf(document, match.section, match.end, []);
    if (isEmpty(document, body)) return [];
    const section = match.section.text;
    const leads = findLabels(document, body, outline.labels ?? [])
      .flatMap(({ label, lead, fit }) => (lead && fit !== 'none' ? [{ label, start: lead.start, end: lead.end }] : []))
      .sort((a, b) => a.start - b.start);
    const ends = leads.slice(1).map(({ start }) => beginningOf(document.text, start));
    if (leads.length === 0)
      return [
        {
          section,
          question: section,
          start: body.start,
          markdown: dedented(document.text.slice(body.start, body.end)),
        },
      ];
    return leads.flatMap(({ label, end }, index): Card[] => {
      const markdown = answerIn(document.text.slice(end, ends[index] ?? body.end));
      return markdown === '' ? [] : [{ section, question: label, start: end, markdown }];
    });
  });
}

/** The sections of a document that its kind has for rehearsing, and all in them. */
export function rehearsedSections(view: DocumentView): MatchedSection[] {
  const kind = kindIn(view);
  if (!kind) return [];
  const { matched } = sectionsFound(view.document, kind);
  return rehearsed(kind.outline.sections).flatMap(outline => matched.find(one => one.outline === outline) ?? []);
}

const rehearsed = (sections: readonly OutlineSection[], inside = false): OutlineSection[] =>
  sections.flatMap(section => {
    const is = inside || section.rehearse === true;
    return [...(is ? [section] : []), ...rehearsed(section.sections ?? [], is)];
  });

/** Where the label begins with the marks before it on its line: of a list item, and of bold. */
const beginningOf = (text: string, start: number): number => {
  const marks = /[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?[*_]{0,3}$/.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[0];
  return start - (marks?.length ?? 0);
};

/** What stands behind a label, without the end of its markup. */
const answerIn = (text: string): string => dedented(text.replace(/^:?(?:\*\*|__)?:?[ \t]*/, ''));

/** Without the indentation that all lines behind the first have in common: they stood in a list. */
function dedented(text: string): string {
  const lines = text.split(/\r?\n/);
  const indents = lines.slice(1).flatMap(line => (line.trim() === '' ? [] : line.length - line.trimStart().length));
  const common = Math.min(...indents, 12);
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(common)))
    .join('\n')
    .trim();
}
