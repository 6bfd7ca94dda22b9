/** missing-title: a document of a kind has no H1, or more than one. */
import { sectionCalled } from '../kinds/assign.ts';
import { lineEnd, lineEnding } from '../text/lines.ts';
import { titleFromPath } from './createDocument.ts';
import { shiftHeadings } from './headingLevels.ts';
import { sectionsFound } from './kindFindings.ts';
import { editOf } from './linkEdits.ts';
import { defineRule, type Fix, type FixInput } from './rule.ts';

/** The rule. */
export const missingTitle = defineRule({
  id: 'missing-title',
  summary: 'A document has no H1, or more than one.',
  severity: 'warning',
  scope: 'document',
  kindOnly: true,
  messages: {
    none: 'No heading of the first level; expected one that says the title.',
    deep: "'{text}' is a heading of level {level}; expected the title to be one of the first.",
    several: "'{text}' is one more heading of the first level; expected one alone, '{first}'.",
  },
  check({ path, document, kind }, report) {
    // A kind that says nothing of sections says nothing of titles.
    if (!kind || kind.outline.sections.length === 0) return;
    const { title } = sectionsFound(document, kind);
    const isSomewhere = document.titles.some(({ level, start }) => level === 1 && !isSlip(document, start));
    if (title && title.level > 1) {
      report(title.heading.content, 'deep', { text: title.text, level: title.level });
      return;
    }
    if (!title && !isSomewhere) report({ start: 0, end: lineEnd(document.text, 0) }, 'none');
    const second = title && document.sections.find(section => section.level === 1 && section !== title);
    if (!second) return;
    const { start, end } = title.heading.content;
    const related = [{ path, start, end, message: `The first is '${title.text}'.` }];
    report(second.heading.content, 'several', { text: second.text, first: title.text }, related);
  },
  fixes(problem, input) {
    if (problem.messageId === 'none') return [insertTitle(input)];
    return problem.messageId === 'deep' ? raise(input, Number(problem.data['level'])) : demote(input);
  },
});

/** A heading of the document's own tree: without a title each H1 of it is a section at a wrong level. */
const isSlip = ({ sections }: FixInput['document'], start: number): boolean =>
  sections.some(section => section.start === start);

function insertTitle({ path, document }: FixInput): Fix {
  const { text, frontmatter } = document;
  const said = frontmatter?.data?.['title'];
  const title = typeof said === 'string' && said.trim() !== '' ? said.trim() : titleFromPath(path);
  const at = frontmatter?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const eol = lineEnding(text);
  const gap = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at)) ? '' : eol;
  const before = frontmatter ? eol : '';
  const insert = { start: at, end: at, text: `${before}# ${title.replace(/\s+/g, ' ')}${eol}${gap}` };
  return { title: `Insert '# ${title}'`, edits: [editOf(path, insert)], preferred: true };
}

/** Moves every heading up, so that the one above all others is of the first level. */
function raise({ path, document }: FixInput, level: number): Fix[] {
  const edits = shiftHeadings(document, { start: 0, end: document.text.length }, 1 - level);
  return [{ title: 'Move all headings up', edits: [editOf(path, ...edits)], preferred: true }];
}

/** Moves every H1 but the first one level down, with what is nested in it by intent. */
function demote({ path, document, kind }: FixInput): Fix[] {
  const title = kind && sectionsFound(document, kind).title;
  if (!kind || !title) return [];
  const others = document.sections.filter(section => section.level === 1 && section !== title);
  const edits = others.flatMap(({ start, end, sections }) => {
    // What is a section of its own stands in this one by the slip alone.
    const beside = sections.find(section => sectionCalled(kind.outline.sections, section.text));
    return shiftHeadings(document, { start, end: beside?.start ?? end }, 1);
  });
  const what = others.length === 1 ? 'the heading' : `all ${others.length} headings`;
  return edits.length === 0
    ? []
    : [{ title: `Move ${what} one level down`, edits: [editOf(path, ...edits)], preferred: true }];
}
