/** Inferring kinds: from the documents of a folder to what documents of each sort look like. */
import { chooseKind } from './choose.ts';
import { type Group, groupBy, groupSamples, type Sample, typeOf } from './inferGroups.ts';
import { inferOutline } from './inferOutline.ts';
import { exemptFromFrontmatter, inferSchema } from './inferSchema.ts';
import type { Kind, Kinds } from './kind.ts';
import type { Outline } from './outline.ts';
import { requiredKeys, type Schema } from './schema.ts';

/** A kind as its documents show it. */
export interface InferredKind {
  readonly name: string;
  /** `undefined` where the `type` in the frontmatter tells its documents from others. */
  readonly files: readonly string[] | undefined;
  readonly schema: Schema;
  readonly outline: Outline;
  /** Paths of the documents from which it was inferred. */
  readonly documents: readonly string[];
  /** How many of these have no frontmatter. */
  readonly withoutFrontmatter: number;
  /** Paths of those without frontmatter that fit only if they are let off; where there are none, no key is required. */
  readonly exempt: readonly string[];
}

/**
 * The kinds of these documents, such that each of them fits its own. `builtIn` are the kinds that are there anyway: one
 * that a document would have by them is inferred, too, and takes the place of the built-in one.
 */
export function inferKinds(documents: readonly Sample[], builtIn: Kinds): InferredKind[] {
  const samples = documents.filter(({ path }) => chooseKind([anyKind], path, undefined));
  let groups: readonly NamedGroup[] = nameGroups(groupSamples(samples));
  // Whom a kind takes in widens what it stands for, which may take in more.
  for (let rounds = 0; rounds < mostRounds; rounds++) {
    const next = regroup(groups, samples, builtIn);
    const isSettled = idsOf(next) === idsOf(groups);
    groups = next;
    if (isSettled) break;
  }
  return groups.map(inferKind);
}

/** More rounds than this only documents that are made for it would take. */
const mostRounds = 8;

/** A group by the name of the kind that its documents get. */
interface NamedGroup extends Omit<Group, 'folder'> {
  readonly name: string;
}

/** The documents by the kinds that they have once these groups are kinds: it is decided as a check decides it. */
function regroup(groups: readonly NamedGroup[], samples: readonly Sample[], builtIn: Kinds): NamedGroup[] {
  const sketches = groups.map(group => sketch(group, builtIn));
  const names = new Set(sketches.map(({ name }) => name));
  const kinds = [...sketches, ...builtIn.filter(({ name }) => !names.has(name))];
  const members = groupBy(samples, sample => chooseKind(kinds, sample.path, typeOf(sample)));
  return kinds.flatMap(kind => {
    const own = members.get(kind);
    return own ? [{ name: kind.name, files: kind.own ? kind.files[0] : undefined, samples: own }] : [];
  });
}

const idsOf = (groups: readonly NamedGroup[]): string =>
  JSON.stringify(groups.map(({ name, samples }) => [name, samples.map(({ path }) => path).sort()]));

function inferKind({ name, files, samples }: NamedGroup): InferredKind {
  const exempt = exemptFromFrontmatter(samples);
  const schema = inferSchema(name, samples, exempt);
  return {
    name,
    files: files === undefined ? undefined : [files],
    schema,
    outline: inferOutline(samples),
    documents: samples.map(({ path }) => path),
    exempt: requiredKeys(schema).length > 0 ? [...exempt].map(({ path }) => path) : [],
    withoutFrontmatter: samples.filter(({ document: { frontmatter } }) => !frontmatter).length,
  };
}

const nothing = { schema: {}, validate: () => ({ faults: [], unknownKeys: [] }), outline: { sections: [] } };

/** Finds out which documents never have a kind of themselves, such as indexes. */
const anyKind: Kind = { ...nothing, name: '', files: ['**/*.md', '**/*.markdown'], own: false, types: [] };

/** A group as a kind that can be chosen, as it will be read: what it does not say of itself its built-in twin says. */
function sketch({ name, files, samples }: NamedGroup, builtIn: Kinds): Kind {
  const twin = builtIn.find(kind => kind.name === name);
  const types = [...new Set(samples.flatMap(sample => typeOf(sample) ?? []))];
  return {
    ...nothing,
    name,
    files: files === undefined ? (twin?.files ?? []) : [files],
    own: files !== undefined,
    types: types.length > 0 ? types : (twin?.types ?? [name]),
  };
}

function nameGroups(groups: readonly Group[]): NamedGroup[] {
  const taken = new Set<string>();
  return groups.map(group => {
    const segments = group.folder.split('/').filter(Boolean).reverse();
    const own = group.files === undefined ? undefined : nameFrom(singular(segments[0] ?? 'documents'));
    const types = new Set(group.samples.map(typeOf));
    const [type] = types;
    const said = types.size === 1 && type !== undefined ? nameFrom(type) : undefined;
    const wider = segments.slice(1).map(segment => nameFrom(`${segment}-${own ?? said ?? 'document'}`));
    const wanted = [said, own, ...wider].find(name => name && !taken.has(name)) ?? `kind-${taken.size + 1}`;
    taken.add(wanted);
    return { name: wanted, files: group.files, samples: group.samples };
  });
}

/** A name of lower-case words, joined by hyphens. */
const nameFrom = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

function singular(word: string): string {
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/i.test(word)) return word.slice(0, -2);
  return /[^su]s$/i.test(word) ? word.slice(0, -1) : word;
}
