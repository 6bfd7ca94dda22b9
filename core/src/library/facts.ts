/** Facts: what other documents may depend on of one document, as plain data that outlives its text. */

import type { MatchedSection } from '../kinds/outlineMatch.ts';
import type { Document } from '../parse/document.ts';
import type { Link } from '../parse/links.ts';
import type { Stray } from '../parse/strays.ts';
import type { Suppression } from '../parse/suppressions.ts';
import type { Title } from '../parse/titles.ts';
import type { Todo } from '../parse/todos.ts';
import { type LineStarts, lineStarts } from '../text/lines.ts';
import { folderOf, joinPath } from '../text/path.ts';
import type { Range } from '../text/range.ts';
import { type Indexing, type IndexList, indexLists } from './indexLists.ts';
import type { Problem } from './problem.ts';
import { type RelatedSection, relatedSections } from './relations.ts';

/** A link, with the path that it leads to. */
export interface LinkFact extends Link {
  /** The path it leads to inside the library (see path.ts); for a link into its own document, the document's path. */
  readonly target: string;
  /** What is shown, where the link may come to matter by its text. */
  readonly shown: string;
}

/** A TODO mark, with the name of the topic. */
export interface TodoFact extends Todo {
  readonly name: string;
}

/** What is known of one document of a library. Plain data: it can be sent to a worker or written to disk. */
export interface Facts {
  /** Where the document is, relative to the library's root. */
  readonly path: string;
  /** Whether its text could be read; of one that could not, nothing but its name is known. */
  readonly readable: boolean;
  /** The name of its kind; `undefined` for a document of none. */
  readonly kind: string | undefined;
  /** The folder from which its links that begin with `/` start. */
  readonly linksRoot: string;
  readonly id: string | undefined;
  /** Where the value of `id` stands. */
  readonly idRange: Range | undefined;
  readonly category: string | undefined;
  /** `title` of the frontmatter, else the text of the first H1. */
  readonly title: string | undefined;
  /** Where the value of `title` stands in the frontmatter. */
  readonly titleRange: Range | undefined;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly titles: readonly Title[];
  /** Names of places inside the document, as written. */
  readonly anchors: readonly string[];
  readonly links: readonly LinkFact[];
  /** Destinations that are no links to files of the library. */
  readonly strays: readonly Stray[];
  readonly todos: readonly TodoFact[];
  /** The sections that the document has for links to related ones. */
  readonly related: readonly RelatedSection[];
  /** The ids that `related` of the frontmatter names. */
  readonly relatedIds: readonly string[];
  /** Whether the document is or may be an index; `undefined` for one that never is. */
  readonly indexing: Indexing | undefined;
  /** The lists of a document that may be an index. */
  readonly lists: readonly IndexList[];
  readonly suppressions: readonly Suppression[];
  /** The problems of the document's own text. */
  readonly problems: readonly Problem[];
  /** Offsets at which its lines start, so that a place in it can be shown without its text. */
  readonly lines: LineStarts;
}

/** What is known of a document besides its text. */
export interface Reading {
  /** The name of its kind; `undefined` for a document of none. */
  readonly kind: string | undefined;
  /** The folder from which its links that begin with `/` start. */
  readonly linksRoot: string;
  /** The sections of its kind's outline that it has. */
  readonly matched: readonly MatchedSection[];
  readonly indexing: Indexing | undefined;
  readonly problems: readonly Problem[];
  readonly readable: boolean;
}

/** What the library keeps of a parsed document. */
export function factsOf(path: string, document: Document, { matched, ...reading }: Reading): Facts {
  const { frontmatter } = document;
  const data = frontmatter?.data ?? {};
  const rangeOf = (key: string) =>
    textOf(data[key]) === undefined ? undefined : frontmatter?.entries.find(entry => entry.key === key)?.valueRange;
  return {
    path,
    ...reading,
    id: textOf(data['id']),
    idRange: rangeOf('id'),
    category: textOf(data['category']),
    title: textOf(data['title']) ?? document.titles.find(({ level }) => level === 1)?.text,
    titleRange: rangeOf('title'),
    aliases: textsOf(data['aliases']),
    tags: textsOf(data['tags']),
    titles: document.titles,
    anchors: document.anchors.map(({ name }) => name),
    links: document.links.map(link => linkFact(path, document.text, link, reading.linksRoot)),
    strays: document.strays,
    todos: document.todos.map(todo => ({ ...todo, name: document.text.slice(todo.title.start, todo.title.end) })),
    related: relatedSections(document, matched),
    relatedIds: textsOf(data['related']),
    lists: reading.indexing ? indexLists(document) : [],
    suppressions: document.suppressions,
    lines: lineStarts(document.text),
  };
}

const linkFact = (path: string, text: string, link: Link, linksRoot: string): LinkFact => ({
  ...link,
  target: targetOf(path, link.path, linksRoot),
  shown: text.slice(link.text.start, link.text.end),
});

/**
 * The path inside the library to which a decoded link path leads from the document at `from`. `root` is the folder from
 * which paths that begin with `/` start.
 */
export function targetOf(from: string, path: string, root = ''): string {
  if (path === '') return from;
  const slashes = path.replaceAll('\\', '/');
  return slashes.startsWith('/') ? joinPath(root, slashes) : joinPath(folderOf(from), slashes);
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap(one => textOf(one) ?? []) : [];
