/** The catalogue: what a library holds, made ready for a search at every keystroke. It is made once for all that rarely changes. */
import type { Facts } from '../library/facts.ts';
import { type Layered, wordsOf } from '../library/layered.ts';
import type { EntryType, Library } from '../library/library.ts';
import { folderOf, nameOf } from '../text/path.ts';

/** A document or another file. */
export interface Listed {
  readonly path: string;
  readonly folder: string;
  /** `undefined` for what is no document, as far as the listing knows. */
  readonly facts: Facts | undefined;
  /** What it is called, in lower case, each name behind a line feed: the file, title, id and aliases, and the path. */
  readonly names: string;
  /** The path in lower case. */
  readonly lowerPath: string;
  /** The headings in lower case, one right behind the other: what is not in it is in none. Made when first asked for. */
  readonly headings: () => string;
}

/** All documents of a library. */
export const documentsIn = ({ documents }: Library): readonly Listed[] =>
  prepared(knownDocuments, documents, (path, facts) => listed(path, facts));

/** All files that are listed, documents among them. */
export const filesIn = ({ listing }: Library): readonly Listed[] =>
  prepared(knownFiles, listing, (path, type) => (type === 'file' ? listed(path, undefined) : undefined));

type Known<Value> = WeakMap<ReadonlyMap<string, Value>, readonly Listed[]>;

const knownDocuments: Known<Facts> = new WeakMap();
const knownFiles: Known<EntryType> = new WeakMap();

/** The base of a layered map as a list, made once; what lies over it is put in its place. */
function prepared<Value>(
  known: Known<Value>,
  { base, layer }: Layered<Value>,
  make: (path: string, value: Value) => Listed | undefined,
): readonly Listed[] {
  let list = known.get(base);
  if (!list) {
    list = [...base].flatMap(([path, value]) => make(path, value) ?? []);
    known.set(base, list);
  }
  if (layer.size === 0) return list;
  const changed = [...layer].flatMap(([path, value]) => (value === undefined ? [] : (make(path, value) ?? [])));
  return [...list.filter(({ path }) => !layer.has(path)), ...changed];
}

function listed(path: string, facts: Facts | undefined): Listed {
  const given = [nameOf(path), facts?.title, facts?.id, ...(facts?.aliases ?? []), path];
  let headings: string | undefined;
  return {
    path,
    folder: folderOf(path),
    facts,
    names: given.flatMap(name => (name === undefined ? [] : `\n${name.toLowerCase()}`)).join(''),
    lowerPath: path.toLowerCase(),
    headings() {
      headings ??= facts?.titles.texts.toLowerCase() ?? '';
      return headings;
    },
  };
}

const byTag = wordsOf<Facts>((_, { tags }) => [...new Set(tags)]);

/** The paths of the documents that have a tag, in their order. */
export const documentsTagged = ({ documents }: Library, tag: string): string[] =>
  [...byTag.keysWith(documents, tag)].sort();

const byTopic = wordsOf<Facts>((_, { todos }) => [...new Set(todos.map(({ name }) => name.toLowerCase()))]);

/** The paths of the documents with a TODO mark of this name, in their order; letter case does not count. */
export const documentsPlanning = ({ documents }: Library, name: string): string[] =>
  [...byTopic.keysWith(documents, name.toLowerCase())].sort();

/** What is counted of a document; the same function each time, for what it counts is kept by it. */
export type ValuesOf = (facts: Facts) => readonly string[];

const tallies = new WeakMap<ReadonlyMap<string, Facts>, Map<ValuesOf, ReadonlyMap<string, number>>>();

/** How many documents but the one at `without` have each value, the commonest first, then by name. */
export function countsOf(library: Library, valuesOf: ValuesOf, without?: string): [string, number][] {
  const { base, layer } = library.documents;
  const known = tallies.get(base) ?? new Map<ValuesOf, ReadonlyMap<string, number>>();
  tallies.set(base, known);
  const all = known.get(valuesOf) ?? tally(new Map(), base.values(), valuesOf, 1);
  known.set(valuesOf, all);
  const counts = new Map(all);
  const changed = new Set([...layer.keys(), ...(without === undefined ? [] : [without])]);
  tally(counts, present([...changed].map(path => base.get(path))), valuesOf, -1);
  tally(counts, present([...layer].map(([path, facts]) => (path === without ? undefined : facts))), valuesOf, 1);
  return [...counts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const present = (all: readonly (Facts | undefined)[]): Facts[] => all.flatMap(facts => facts ?? []);

function tally(counts: Map<string, number>, all: Iterable<Facts>, valuesOf: ValuesOf, by: 1 | -1): Map<string, number> {
  for (const facts of all) {
    const values = valuesOf(facts);
    values.forEach((value, index) => {
      // A document that says it twice is one document.
      if (values.indexOf(value) === index) counts.set(value, (counts.get(value) ?? 0) + by);
    });
  }
  return counts;
}
