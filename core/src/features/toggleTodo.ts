/** Marking links and topics as TODO, and taking the marks away. */
import { linkOf } from '../library/facts.ts';
import { resolve } from '../library/resolve.ts';
import type { Todo } from '../parse/todos.ts';
import { sectionsFound } from '../rules/kindFindings.ts';
import { editOf } from '../rules/linkEdits.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEnd, lineStart, nextLine } from '../text/lines.ts';
import { contains, overlaps, type Range, startingIn } from '../text/range.ts';
import { type Action, type ActionSource, disabledAction } from './action.ts';
import type { DocumentView } from './documentView.ts';
import { kindIn } from './sectionStates.ts';

/** The kind of code action under which clients ask for it. */
export const toggleTodoKind = 'refactor.rewrite.todo';

/** Something that is marked, or that a mark can be put before. */
interface Topic extends Range {
  readonly todo?: Todo;
  /** The path of its target, as written, where that exists: then there is nothing to be done. */
  readonly written?: string | undefined;
}

/** Marks what is not marked; where all is marked, takes the marks away. */
export const toggleTodoActions: ActionSource = (view, range) => {
  const topics = topicsAt(view, range);
  const unmarked = topics.filter(({ todo }) => !todo);
  if (unmarked.length === 0) return unmark(view, topics);
  const open = unmarked.filter(({ written }) => written === undefined);
  const [first] = unmarked;
  if (open.length === 0) {
    const reason = unmarked.length === 1 ? `'${first?.written}' is written.` : 'All of these are written.';
    return [disabledAction('Mark as TODO', toggleTodoKind, reason)];
  }
  const title = open.length === 1 ? 'Mark as TODO' : `Mark ${open.length} topics as TODO`;
  const edits = open.map(({ start }): TextEdit => ({ start, end: start, text: '(TODO) ' }));
  return [change(view, title, edits)];
};

function unmark(view: DocumentView, topics: readonly Topic[]): readonly Action[] {
  const { text } = view.document;
  // Where the destination is the mark, `[T](TODO)`, nothing would be left to link to.
  const removals = topics.flatMap(({ todo }) => (todo && text[todo.mark.start] === '(' ? todo.removal : []));
  if (removals.length === 0) return [];
  const title = removals.length === 1 ? 'Remove the TODO mark' : `Remove ${removals.length} TODO marks`;
  const edits = removals.map((removal): TextEdit => ({ ...removal, text: '' }));
  return [change(view, title, edits)];
}

const change = ({ path }: DocumentView, title: string, edits: readonly TextEdit[]): Action => ({
  title,
  kind: toggleTodoKind,
  edits: () => [editOf(path, ...edits)],
});

/** What the cursor is in, else the first topic of its line; of a selection the first topic of each line. */
function topicsAt(view: DocumentView, range: Range): Topic[] {
  const { text } = view.document;
  const linked = linkedTopics(view, { start: lineStart(text, range.start), end: lineEnd(text, range.end) });
  const isCursor = range.start === range.end;
  const at = isCursor ? linked.find(topic => contains(topic, range)) : undefined;
  if (at) return [at];
  const topics: Topic[] = [];
  for (let start = lineStart(text, range.start); ; start = nextLine(text, start)) {
    const line = { start, end: lineEnd(text, start) };
    const item = itemOn(view, line);
    const first = linked.find(topic => contains(line, topic)) ?? (item && bareTopic(view, item));
    if (first && (item || !isCursor)) topics.push(first);
    if (line.end >= range.end || line.end === text.length) return topics;
  }
}

/** The marks, and the links without one, that begin in a range. */
function linkedTopics({ document, facts, library }: DocumentView, range: Range): Topic[] {
  const [from, to] = startingIn(document.links, { start: range.start, end: range.end + 1 });
  const todos = document.todos.filter(({ start, end }) => start <= range.end && range.start <= end);
  const links = document.links.slice(from, to).flatMap((link, index): Topic[] => {
    const fact = linkOf(facts, from + index);
    if (link.syntax !== 'link' || !fact || todos.some(todo => overlaps(todo, link))) return [];
    const isWritten = link.path === '' || resolve(library, fact).state === 'found';
    return [{ start: link.start, end: link.end, written: isWritten ? link.path || `#${link.fragment}` : undefined }];
  });
  const marked = todos.map((todo): Topic => ({ start: todo.start, end: todo.end, todo }));
  return [...marked, ...links].sort((a, b) => a.start - b.start);
}

const itemOn = ({ document: { blocks } }: DocumentView, line: Range) =>
  blocks.slice(...startingIn(blocks, line)).find(block => block.type === 'listItem');

/** The text of a list item without a link, in a section that is for links. */
function bareTopic(view: DocumentView, item: Range & { content: number; checked: boolean | undefined }) {
  const { document } = view;
  const kind = kindIn(view);
  const isForLinks =
    kind &&
    sectionsFound(document, kind).matched.some(
      ({ outline, section }) => outline.content?.links?.kind !== undefined && contains(section, item),
    );
  const end = lineEnd(document.text, item.content);
  const isPlain = /^[\p{L}\p{N}]/u.test(document.text.slice(item.content, end)) && item.checked === undefined;
  return isForLinks && isPlain ? { start: item.content, end } : undefined;
}
