/** Moving a document to another category: its file, the links into it and out of it, its category and its line in the index. */
import type { Kind } from '../../kinds/kind.ts';
import { type Facts, linkOf } from '../../library/facts.ts';
import type { IndexList } from '../../library/indexLists.ts';
import { factsAt, isListed, type Library, leadsTo, linksTo } from '../../library/library.ts';
import { linkedByMoves } from '../../library/moves.ts';
import { writtenLike } from '../../library/suggest.ts';
import type { Document } from '../../parse/document.ts';
import type { ListItem } from '../../parse/syntax.ts';
import { changeText, textAt } from '../../rules/frontmatterValues.ts';
import { indexesFor, listFor } from '../../rules/indexEntry.ts';
import { editOf, rewritePath } from '../../rules/linkEdits.ts';
import { moveLinks } from '../../rules/moveFiles.ts';
import { applyEdits, type FileEdit, type TextEdit } from '../../text/edit.ts';
import { lineStart, nextLine, trimmedEnd } from '../../text/lines.ts';
import { nameOf } from '../../text/path.ts';
import { contains, type Range } from '../../text/range.ts';
import { inEnglish } from '../../text/say.ts';
import type { Plan } from './newDocument.ts';
import { folderFor, kindNamed } from './places.ts';

/** A document with the category that it is to have. */
export interface Categorized {
  readonly path: string;
  readonly category: string;
}

/** A move; of a document that lies where it should already, `to` is its path and only its category changes. */
export interface MovePlan {
  readonly to: string;
  readonly edits: readonly FileEdit[];
}

/** The documents by path whose texts a move has to know; `undefined` for one that cannot be read. */
export type DocumentsByPath = Pick<ReadonlyMap<string, Document | undefined>, 'get'>;

/** Plans a move, with the documents of `concernedBy` at hand and the library true to them. */
export function planMove(
  library: Library,
  wanted: Categorized,
  documents: DocumentsByPath,
  say = inEnglish,
): Plan<MovePlan> {
  const { path, category } = wanted;
  const facts = factsAt(library, path);
  const document = documents.get(path);
  const kind = facts?.kind === undefined ? undefined : kindNamed(library, facts.kind);
  if (!facts || !document) return { refused: say("'{0}' cannot be read.", path) };
  if (!kind) return { refused: say("'{0}' is of no kind that has categories.", path) };
  const to = pathIn(library, kind, wanted);
  if (to !== path && isListed(library, to)) return { refused: say("There is a file '{0}' already.", to) };
  const edits = new Map<string, readonly TextEdit[]>();
  if (to !== path) {
    const textOf = (at: string) => documents.get(at)?.text;
    for (const edit of moveLinks(library, [{ from: path, to }], textOf))
      if (edit.type === 'edit') edits.set(edit.path, edit.edits);
    moveEntries(library, facts, { path: to, category }, documents, edits);
  }
  const before = textAt(document, kind, 'category');
  if (before && before.text !== category) edits.set(path, [...(edits.get(path) ?? []), changeText(before, category)]);
  const changes = [...edits].flatMap(([at, list]) => (list.length > 0 ? [editOf(at, ...list)] : []));
  return { to, edits: to === path ? changes : [...changes, { type: 'rename', path, to }] };
}

/** The documents that a move may change. */
export function concernedBy(library: Library, wanted: Categorized): string[] {
  const { path } = wanted;
  const kind = kindNamed(library, factsAt(library, path)?.kind ?? '');
  const to = kind ? pathIn(library, kind, wanted) : path;
  const indexes = [path, to].flatMap(at => indexesFor(library, at).map(index => index.path));
  return [...new Set([path, ...linkedByMoves(library, [{ from: path, to }]), ...indexes])];
}

const pathIn = (library: Library, kind: Kind, { path, category }: Categorized): string =>
  [folderFor(library, kind, category), nameOf(path)].filter(Boolean).join('/');

/** Where a line goes: a list of an index. */
interface Destination {
  readonly index: Facts;
  readonly list: IndexList;
}

/** The lines that list the document under its old category, moved into the list of the new one with every word of theirs. */
function moveEntries(
  library: Library,
  facts: Facts,
  after: Categorized,
  documents: DocumentsByPath,
  edits: Map<string, readonly TextEdit[]>,
): void {
  const above = indexesFor(library, after.path);
  for (const index of indexesFor(library, facts.path)) {
    const found = entryIn(index, facts.path, documents.get(index.path));
    const stays = above.some(({ path }) => path === index.path);
    const goal = stays ? index : above[0];
    const list = goal && listFor(goal, after);
    if (!found || !goal || !list || list === found.list) continue;
    if (goal !== index && linksTo(goal, facts.path)) continue;
    moveEntry(found, index, { index: goal, list }, after.path, edits);
  }
}

/** A line of an index that lists the document. */
interface Entry {
  readonly document: Document;
  readonly list: IndexList;
  readonly item: ListItem;
  /** Index of the link among those of its document. */
  readonly link: number;
}

/** The line that lists a document, where it is an item of one line whose only link is that. */
function entryIn(index: Facts, path: string, document: Document | undefined): Entry | undefined {
  const leads = (at: number) => {
    const link = linkOf(index, at);
    return link !== undefined && leadsTo(link, path);
  };
  const list = index.lists.find(({ links }) => links.some(leads));
  const link = list?.links.find(leads);
  const range = link === undefined ? undefined : linkOf(index, link);
  if (!document || !list || link === undefined || !range) return undefined;
  const item = document.blocks.findLast(
    (block): block is ListItem => block.type === 'listItem' && contains(block, range),
  );
  if (!item) return undefined;
  const text = document.text.slice(item.start, trimmedEnd(document.text, item));
  const links = list.links.filter(at => contains(item, linkOf(index, at) ?? { start: -1, end: -1 }));
  return /[\r\n]/.test(text) || links.length > 1 ? undefined : { document, list, item, link };
}

function moveEntry(
  { document, item, link: at }: Entry,
  index: Facts,
  { index: goal, list: { place } }: Destination,
  to: string,
  edits: Map<string, readonly TextEdit[]>,
): void {
  const { text } = document;
  const link = linkOf(index, at);
  if (!link) return;
  const line = lineOf(text, item);
  const content: Range = { start: item.content, end: trimmedEnd(text, item) };
  const written = rewritePath(link, writtenLike(link.path, goal.path, to, goal.linksRoot), text);
  const moved = { start: written.start - content.start, end: written.end - content.start, text: written.text };
  // A table has no room for the words behind the link.
  if (place.after !== '') return;
  const carried = place.before + applyEdits(text.slice(content.start, content.end), [moved]);
  const inserted = { start: place.at, end: place.at, text: carried };
  const others = (edits.get(index.path) ?? []).filter(edit => !contains(line, edit));
  edits.set(index.path, [...others, { ...line, text: '' }]);
  edits.set(goal.path, [...(edits.get(goal.path) ?? []), inserted]);
}

/** The line of an item with its end; where blank lines stand on both sides, with one of them. */
function lineOf(text: string, item: Range): Range {
  const start = lineStart(text, item.start);
  const end = nextLine(text, trimmedEnd(text, item));
  const isBlank = (from: number) => text.slice(from, nextLine(text, from)).trim() === '';
  const isBetween = start > 0 && isBlank(lineStart(text, start - 1)) && end < text.length && isBlank(end);
  return { start, end: isBetween ? nextLine(text, end) : end };
}
