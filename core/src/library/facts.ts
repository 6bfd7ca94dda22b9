/** Facts: what other documents may depend on of one document, as plain data that outlives its text. */

import type { MatchedSection } from '../kinds/outlineMatch.ts';
import type { Document } from '../parse/document.ts';
import type { Stray } from '../parse/strays.ts';
import type { Suppression } from '../parse/suppressions.ts';
import type { Todo } from '../parse/todos.ts';
import { type LineStarts, type PackedLines, packedFirstLine, packLines, unpackLines } from '../text/lines.ts';
import { folderOf } from '../text/path.ts';
import type { Range } from '../text/range.ts';
import { copyOf, type Keep } from '../text/strings.ts';
import { type Indexing, type IndexList, indexLists } from './indexLists.ts';
import {
  countLinks,
  type LinkFact,
  type LinkOrigin,
  type Packed,
  packLinks,
  packTitles,
  pathOfLink,
  type TitleFact,
  targetsOfLinks,
  unpackLink,
  unpackTitles,
} from './packed.ts';
import type { Problem } from './problem.ts';
import { type RelatedSection, relatedSections } from './relations.ts';

/** A TODO mark, with the name of the topic. */
export interface TodoFact extends Todo {
  readonly name: string;
}

/** How many of the required top sections of its kind's outline a document has. */
export interface Completeness {
  readonly done: number;
  readonly of: number;
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
  /** Its headings; `titlesOf` unpacks them. */
  readonly titles: Packed;
  /** Names of places inside the document, as written. */
  readonly anchors: readonly string[];
  /** Its links; `linksOf` and `linkOf` unpack them. */
  readonly links: Packed;
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
  /** How complete it is; `undefined` where its kind asks for no section, or it has no kind. */
  readonly completeness: Completeness | undefined;
  /** The problems of the document's own text. */
  readonly problems: readonly Problem[];
  /** Where its lines start, so that a place in it can be shown without its text; `linesOf` unpacks them. */
  readonly lines: PackedLines;
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
  readonly completeness: Completeness | undefined;
  readonly problems: readonly Problem[];
  readonly readable: boolean;
}

/** What the library keeps of a parsed document. `keep` gives the strings that are kept for those of the document. */
export function factsOf(path: string, document: Document, { matched, ...reading }: Reading, keep: Keep): Facts {
  const { text, frontmatter } = document;
  const data = frontmatter?.data ?? {};
  const category = textOf(data['category']);
  const id = textOf(data['id']);
  const title = textOf(data['title']) ?? document.titles.find(({ level }) => level === 1)?.text;
  const rangeOf = (key: string) =>
    textOf(data[key]) === undefined ? undefined : frontmatter?.entries.find(entry => entry.key === key)?.valueRange;
  return {
    path,
    readable: reading.readable,
    kind: reading.kind,
    linksRoot: reading.linksRoot,
    indexing: reading.indexing,
    completeness: reading.completeness,
    problems: reading.problems,
    id: id && copyOf(id),
    idRange: rangeOf('id'),
    category: category && keep(category),
    title: title && copyOf(title),
    titleRange: rangeOf('title'),
    aliases: textsOf(data['aliases']).map(keep),
    tags: textsOf(data['tags']).map(keep),
    titles: packTitles(document.titles),
    anchors: document.anchors.map(({ name }) => keep(name)),
    links: packLinks(document.links),
    strays: document.strays,
    todos: document.todos.map(todo => ({ ...todo, name: copyOf(text.slice(todo.title.start, todo.title.end)) })),
    related: relatedSections(document, matched, keep),
    relatedIds: textsOf(data['related']).map(keep),
    lists: reading.indexing ? indexLists(document, keep) : [],
    suppressions: document.suppressions,
    lines: packLines(text),
  };
}

/** The headings of a document, unpacked; in document order. */
export const titlesOf = ({ titles }: Facts): TitleFact[] => unpackTitles(titles);

/** The links of a document, unpacked; in document order. */
export function linksOf(facts: Facts): LinkFact[] {
  const from = originOf(facts);
  const links: LinkFact[] = [];
  for (let index = 0; index < countLinks(facts.links); index++) links.push(unpackLink(facts.links, index, from));
  return links;
}

/** Where the links of a document lead, in document order; costs less than `linksOf`. */
export const linkTargetsOf = (facts: Facts): string[] => targetsOfLinks(facts.links, originOf(facts));

/**
 * The links of a document whose target may end with one of these names, unpacked; in document order. What a path that ends
 * in no name leads to is not looked at. For one link among many that costs much less than `linksOf`.
 */
export function linksNamed(facts: Facts, names: ReadonlySet<string>): LinkFact[] {
  const from = originOf(facts);
  const found: LinkFact[] = [];
  for (let index = 0; index < countLinks(facts.links); index++) {
    const path = pathOfLink(facts.links, index);
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    if (names.has(name) || name === '' || name === '.' || name === '..')
      found.push(unpackLink(facts.links, index, from));
  }
  return found;
}

/** The link of a document with this index; `undefined` where there is none. */
export const linkOf = (facts: Facts, index: number): LinkFact | undefined =>
  index >= 0 && index < countLinks(facts.links) ? unpackLink(facts.links, index, originOf(facts)) : undefined;

const originOf = ({ path, linksRoot }: Facts): LinkOrigin => ({ path, folder: folderOf(path), root: linksRoot });

const unpacked = new WeakMap<Pick<Facts, 'lines'>, LineStarts>();

/** Where the lines of a document start. They are unpacked once and hang on the facts. */
export function linesOf(facts: Pick<Facts, 'lines'>): LineStarts {
  let lines = unpacked.get(facts);
  if (!lines) {
    lines = unpackLines(facts.lines);
    unpacked.set(facts, lines);
  }
  return lines;
}

/** The first line of a document, without its line ending where it has one. */
export const firstLineOf = ({ lines }: Facts): Range => ({ start: 0, end: Math.max(0, packedFirstLine(lines) - 1) });

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(textOf).filter(text => text !== undefined) : [];
