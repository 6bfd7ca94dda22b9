/** New documents: from a title, a kind and a category to a file at the right place, from the template, listed in its index. */
import { configFor } from '../../config/configs.ts';
import { chooseKind } from '../../kinds/choose.ts';
import { leftPlaceholders } from '../../kinds/placeholders.ts';
import { toKebab } from '../../kinds/template.ts';
import { factsAt, isListed, isPlaybook, type Library, linksTo } from '../../library/library.ts';
import { parseDocument } from '../../parse/document.ts';
import { createDocument, newText } from '../../rules/createDocument.ts';
import { changeText } from '../../rules/frontmatterValues.ts';
import { indexesFor, listFor } from '../../rules/indexEntry.ts';
import { clearMarks, editOf } from '../../rules/linkEdits.ts';
import { addLink } from '../../rules/listEdits.ts';
import { applyEdits, type FileEdit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';
import { inEnglish } from '../../text/say.ts';
import { folderFor, kindNamed } from './places.ts';
import { plannedTopics } from './plannedTopics.ts';

/** What an author says of a document that is to be written. */
export interface WantedDocument {
  readonly title: string;
  /** The name of its kind. */
  readonly kind: string;
  /** `undefined` where its kind has none. */
  readonly category: string | undefined;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The edits that something takes, or why it cannot be done, in a sentence. */
export type Plan<Done> = Done | { readonly refused: string };

/** A document that is about to be created. */
export interface NewDocumentPlan {
  readonly path: string;
  readonly edits: readonly FileEdit[];
  /** What the author writes, one after the other, as ranges of the new text. */
  readonly stops: readonly Range[];
}

/** Plans a new document. */
export function planDocument(
  library: Library,
  { title, kind: name, category, today }: WantedDocument,
  say = inEnglish,
): Plan<NewDocumentPlan> {
  const kind = kindNamed(library, name);
  const stem = toKebab(title.replaceAll('/', ' '));
  if (!kind) return { refused: say("There is no kind '{0}'.", name) };
  if (stem === '') return { refused: say("'{0}' has no letter or digit from which a file could be named.", title) };
  const path = [folderFor(library, kind, category ?? ''), `${stem}.md`].filter(Boolean).join('/');
  if (isListed(library, path) || factsAt(library, path))
    return { refused: say("There is a file '{0}' already.", path) };
  const template = newText(library, kind, { title: title.trim(), path, today });
  const text = category === undefined ? template : withCategory(template, category);
  const stops = leftPlaceholders(parseDocument(text), kind);
  const edits: FileEdit[] = [{ type: 'create', path, text }, ...clearMarks(library, path)];
  return { path, edits: [...edits, ...indexLine(library, { path, title, category, kind: name })], stops };
}

/** Plans the document that is planned at a path, under the name that those who want it call it. */
export function planTopic(library: Library, target: string, today: string, say = inEnglish): Plan<NewDocumentPlan> {
  const topic = plannedTopics(library).find(other => other.target === target);
  if (!topic?.canCreate) return { refused: say("Nobody plans a document at '{0}' any more.", target) };
  const { kinds } = configFor(library.configs, target);
  const edits = createDocument({ kinds, library, today }, target, topic.name);
  const text = edits.flatMap(edit => (edit.type === 'create' ? edit.text : [])).join('');
  const kind = chooseKind(kinds, target, undefined);
  return { path: target, edits, stops: kind ? leftPlaceholders(parseDocument(text), kind) : [] };
}

function withCategory(text: string, category: string): string {
  const entry = parseDocument(text).frontmatter?.entries.find(({ key }) => key === 'category');
  return entry ? applyEdits(text, [changeText(entry.valueRange, category)]) : text;
}

interface Listable {
  readonly path: string;
  readonly title: string;
  readonly category: string | undefined;
  readonly kind: string;
}

/** The line in the nearest index, for a document that indexes list. */
function indexLine(library: Library, document: Listable): FileEdit[] {
  const indexes = isPlaybook(document) ? indexesFor(library, document.path) : [];
  const [index] = indexes;
  const list = index && listFor(index, document);
  if (!list || indexes.some(other => linksTo(other, document.path))) return [];
  return [editOf(index.path, addLink(list.place, index.path, document))];
}
