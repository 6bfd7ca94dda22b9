/** Workspace symbols: documents of the library by title and id, and their headings, best match first. */
import { type Facts, titlesOf } from '../library/facts.ts';
import { allFacts, type Library } from '../library/library.ts';
import { letterMask } from '../text/distance.ts';
import { type FuzzyQuery, fuzzyQuery, fuzzyScore } from '../text/fuzzy.ts';
import { stemOf } from '../text/path.ts';
import type { Range } from '../text/range.ts';

/** Something in the library that can be found by its name. */
export interface WorkspaceSymbol {
  readonly kind: 'document' | 'heading';
  /** A document's title, or its id where that fits better; a heading's text. */
  readonly name: string;
  /** What it is part of: the document's title, or for a document its path. */
  readonly container: string;
  readonly path: string;
  /** Where its name stands. */
  readonly range: Range;
}

/** A symbol with how well it fits, to put those of several libraries in order. */
export interface RankedSymbol extends WorkspaceSymbol {
  readonly score: number;
}

/** What a match is worth by where it was found: a title rather than an id rather than a heading. */
const [asTitle, asId, asHeading] = [8, 4, 0];

interface Candidate {
  readonly score: number;
  readonly facts: Facts;
  /** `title`, `id`, or the index of a heading. */
  readonly what: 'title' | 'id' | number;
}

/** What of a library is wanted. */
export interface SymbolsWanted {
  /** The most that are given. */
  readonly limit: number;
  /** Whether headings are wanted besides documents. */
  readonly headings: boolean;
}

/**
 * The symbols of a library that fit a query, the best first; without a query the documents. Equally good ones are in the
 * order of their paths.
 */
export function workspaceSymbols(library: Library, query: string, { limit, headings }: SymbolsWanted): RankedSymbol[] {
  const wanted = fuzzyQuery(query);
  const found: Candidate[] = [];
  let worst: Candidate | undefined;
  const add = (candidate: Candidate) => {
    if (worst && inOrder(worst, candidate) <= 0) return;
    found.push(candidate);
    // A common letter is found nearly everywhere: only what may be shown is kept.
    if (found.length >= 2 * limit) worst = keepBest(found, limit);
  };
  for (const facts of allFacts(library)) {
    if (wanted.words.length === 0) add({ score: 1, facts, what: 'title' });
    else addMatches(facts, wanted, headings, add);
  }
  keepBest(found, limit);
  return found.map(candidate => ({ ...symbolOf(candidate), score: candidate.score }));
}

function addMatches(facts: Facts, query: FuzzyQuery, headings: boolean, add: (candidate: Candidate) => void): void {
  const { texts, masks } = namesIn(facts);
  const scoreOf = (index: number) =>
    ((masks[index] ?? 0) & query.mask) >>> 0 === query.mask ? fuzzyScore(query, texts[index] ?? '') : 0;
  const [title, id] = [scoreOf(0), scoreOf(1)];
  if (title > 0 && title + asTitle >= id + asId) add({ score: title + asTitle, facts, what: 'title' });
  else if (id > 0) add({ score: id + asId, facts, what: 'id' });
  if (!headings) return;
  for (let index = 2; index < texts.length; index++) {
    const score = texts[index] === facts.title ? 0 : scoreOf(index);
    if (score > 0) add({ score: score + asHeading, facts, what: index - 2 });
  }
}

/** What a document can be found by: its title, its id, its headings; with the letters of each, to leave most out at once. */
interface Names {
  readonly texts: readonly string[];
  readonly masks: Uint32Array;
}

const known = new WeakMap<Facts, Names>();

/** The names of a document. They are collected once and hang on the facts. */
function namesIn(facts: Facts): Names {
  let names = known.get(facts);
  if (!names) {
    const texts = [nameOf(facts), facts.id ?? '', ...titlesOf(facts).map(({ text }) => text)];
    names = { texts, masks: Uint32Array.from(texts, text => letterMask(text.toLowerCase())) };
    known.set(facts, names);
  }
  return names;
}

/** Keeps the best, and gives the last of them. */
function keepBest(found: Candidate[], limit: number): Candidate | undefined {
  found.sort(inOrder);
  found.length = Math.min(found.length, limit);
  return found.at(-1);
}

const inOrder = (a: Candidate, b: Candidate): number =>
  b.score - a.score || (a.facts.path < b.facts.path ? -1 : a.facts.path > b.facts.path ? 1 : 0);

/** What a document is called: its title, else the name of its file. */
const nameOf = ({ title, path }: Facts): string => title ?? stemOf(path);

function symbolOf({ facts, what }: Candidate): WorkspaceSymbol {
  const { path, titleRange, idRange, id } = facts;
  const titles = titlesOf(facts);
  const top = { start: 0, end: 0 };
  if (what === 'id') return { kind: 'document', name: id ?? '', container: nameOf(facts), path, range: idRange ?? top };
  if (what === 'title') {
    const heading = titles.find(({ text }) => text === facts.title);
    return { kind: 'document', name: nameOf(facts), container: path, path, range: heading ?? titleRange ?? top };
  }
  const title = titles[what];
  return { kind: 'heading', name: title?.text ?? '', container: nameOf(facts), path, range: title ?? top };
}
