/** The edits of an extraction: a new document, a link where the text was, and every link to it rewritten. */
import { type Document, parseDocument } from '../parse/document.ts';
import { encodePath } from '../parse/url.ts';
import { shiftHeadings } from '../rules/headingLevels.ts';
import { clearMarks } from '../rules/linkEdits.ts';
import { escapeText } from '../rules/listEdits.ts';
import { applyEdits, type FileEdit, type TextEdit } from '../text/edit.ts';
import { lineEnding } from '../text/lines.ts';
import { folderOf, relativePath } from '../text/path.ts';
import { contains, type Range } from '../text/range.ts';
import { copiesOf, splitsFootnote } from './extractedDefinitions.ts';
import { type Extraction, followingLinks } from './extractedLinks.ts';

/** The edits; `undefined` where the two texts would not mean what the one does. */
export function extractionEdits(extraction: Extraction): FileEdit[] | undefined {
  const { view, moved, to } = extraction;
  const { document, path, library } = view;
  const copies = copiesOf(extraction);
  if (!copies || splitsFootnote(document, moved)) return undefined;
  const all = new Map<string, TextEdit[]>();
  const marks = clearMarks(library, to);
  for (const edit of [...followingLinks(extraction), ...marks])
    if (edit.type === 'edit') all.set(edit.path, [...(all.get(edit.path) ?? []), ...edit.edits]);
  const own = all.get(path) ?? [];
  const created = newText(
    extraction,
    own.filter(edit => contains(moved, edit)),
    copies.there,
  );
  const stub = { ...moved, text: stubText(extraction, copies.here) };
  const left = [...own.filter(edit => !contains(moved, edit)), stub];
  const cleared = marks.flatMap(edit => (edit.type === 'edit' && edit.path === path ? edit.edits : [])).length;
  const after = { stayed: parseDocument(applyEdits(document.text, left)), gone: parseDocument(created) };
  const added = { links: copies.links + 1, todos: -cleared };
  if (!isComplete(extraction, after, added)) return undefined;
  const others = [...all].filter(([other]) => other !== path);
  return [
    { type: 'create', path: to, text: created },
    { type: 'edit', path, edits: left },
    ...others.map(([other, edits]): FileEdit => ({ type: 'edit', path: other, edits })),
  ];
}

function newText(
  { view: { document }, section, moved, frontmatter }: Extraction,
  edits: readonly TextEdit[],
  definitions: readonly string[],
): string {
  const { text } = document;
  const shifted = shiftHeadings(document, moved, 1 - section.level);
  const inside = [...edits, ...shifted].map(({ start, end, text: written }) => ({
    start: start - moved.start,
    end: end - moved.start,
    text: written,
  }));
  const body = applyEdits(text.slice(moved.start, moved.end), inside).replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '');
  const parts = [`# ${escapeText(section.text)}`, body, ...(definitions.length > 0 ? [definitions.join('\n')] : [])];
  const eol = lineEnding(text);
  return (
    `${frontmatter}${parts[0]}`.replaceAll('\n', eol) +
    parts
      .slice(1)
      .map(part => eol + eol + part)
      .join('') +
    eol
  );
}

function stubText({ view: { document, path }, section, to }: Extraction, definitions: readonly string[]): string {
  const eol = lineEnding(document.text);
  const link = `[${escapeText(section.text)}](${encodePath(relativePath(folderOf(path), to))})`;
  return [link, ...(definitions.length > 0 ? [definitions.join(eol)] : [])].map(part => eol + eol + part).join('');
}

/** The two documents that one becomes. */
interface Parted {
  readonly stayed: Document;
  readonly gone: Document;
}

/** Whether every heading, link, reference and mark is there afterwards, in one of the two documents. */
function isComplete(
  { view: { document }, section, moved }: Extraction,
  { stayed, gone }: Parted,
  added: { readonly links: number; readonly todos: number },
): boolean {
  const isMoved = (range: Range) => contains(moved, range);
  const textsOf = (titles: Document['titles']) => JSON.stringify(titles.map(({ text }) => text));
  const staying = document.titles.filter(title => !isMoved(title));
  const going = [{ ...section.heading, text: section.text }, ...document.titles.filter(isMoved)];
  const defined = ({ references }: Document) => references.filter(({ definition }) => definition >= 0).length;
  return (
    textsOf(staying) === textsOf(stayed.titles) &&
    textsOf(going) === textsOf(gone.titles) &&
    document.links.length + added.links === stayed.links.length + gone.links.length &&
    document.todos.length + added.todos === stayed.todos.length + gone.todos.length &&
    defined(document) === defined(stayed) + defined(gone)
  );
}
