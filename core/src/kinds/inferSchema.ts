/** Inferring a schema: from what the frontmatter of documents says to what it must say. */
import type { Frontmatter } from '../parse/frontmatter.ts';
import type { Sample } from './inferGroups.ts';
import type { Schema } from './schema.ts';

/** Words that are counted as a choice among few must be this few, and each stand this often on average. */
const mostChoices = 8;
const leastUse = 2;

/** Keys whose values differ by nature, however few documents there are. */
const names = new Set(['id', 'title', 'name', 'slug', 'description', 'summary']);

interface KnownKey {
  readonly values: unknown[];
  /** Sum of its places, for the order. */
  places: number;
}

/**
 * The schema that the data of all samples fits: keys that every document has are required, other ones allowed. The
 * exempt have no frontmatter and may go on without.
 */
export function inferSchema(
  kind: string,
  samples: readonly Sample[],
  exempt: ReadonlySet<Sample>,
): Schema & { readonly $schema: string } {
  const keys = new Map<string, KnownKey>();
  const read = samples.filter(sample => isReadable(sample) && !exempt.has(sample));
  for (const { document } of samples)
    Object.entries(document.frontmatter?.data ?? {}).forEach(([key, value], place) => {
      const known = keys.get(key) ?? { values: [], places: 0 };
      known.values.push(value);
      known.places += place;
      keys.set(key, known);
    });
  const ordered = [...keys].sort(([, a], [, b]) => a.places / a.values.length - b.places / b.values.length);
  const always = ordered.filter(([key]) =>
    read.every(({ document }) => Object.hasOwn(document.frontmatter?.data ?? {}, key)),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Frontmatter of a ${kind}`,
    description: `What ${samples.length} documents say in their frontmatter. Written by 'playbook init'; make it yours.`,
    type: 'object',
    required: always.map(([key]) => key),
    properties: Object.fromEntries(ordered.map(([key, { values }]) => [key, describeKey(key, values, samples.length)])),
  };
}

/** Documents without frontmatter are let off where they are no more than one in so many. */
const fewOf = 5;

/** The documents without frontmatter, or with an empty one, where nearly all others of the kind have one; else none. */
export function exemptFromFrontmatter(samples: readonly Sample[]): ReadonlySet<Sample> {
  const without = samples.filter(({ document: { frontmatter } }) => isNone(frontmatter));
  return new Set(without.length * fewOf <= samples.length ? without : []);
}

const isNone = (frontmatter: Frontmatter | undefined): boolean =>
  !frontmatter || (frontmatter.entries.length === 0 && frontmatter.faults.length === 0);

/** Whether every key can be seen that the document has; broken YAML hides some, which says nothing of the others' need. */
const isReadable = ({ document: { frontmatter } }: Sample): boolean =>
  !frontmatter?.faults.some(({ code }) => code !== 'duplicateKey' && code !== 'unknownTag');

function describeKey(key: string, values: readonly unknown[], documents: number): Schema {
  const different = new Set(values.map(value => JSON.stringify(value))).size;
  const words = key.replace(/[_-]+/g, ' ').trim();
  return {
    title: words.charAt(0).toUpperCase() + words.slice(1),
    description: `In ${values.length} of ${documents} documents, with ${different} different value${different === 1 ? '' : 's'}.`,
    ...describeValues(key, values),
    examples: values.slice(0, 1),
  };
}

/** What all values have in common. */
function describeValues(key: string, values: readonly unknown[]): Schema {
  const types = typesOf(values);
  // The words of `type` say which kind a document is, so that they are named even if there are many.
  if (key === 'type') return { enum: [...new Map(values.map(value => [JSON.stringify(value), value])).values()] };
  if (types.length === 1 && types[0] === 'string') return describeTexts(key, values as readonly string[]);
  const type = types.length === 1 ? types[0] : types;
  const items = values.filter(value => Array.isArray(value)).flat();
  if (!types.includes('array') || items.length === 0) return type === undefined ? {} : { type };
  const itemTypes = typesOf(items);
  return {
    ...(type === undefined ? {} : { type }),
    items: { type: itemTypes.length === 1 ? (itemTypes[0] ?? 'string') : itemTypes },
  };
}

function describeTexts(key: string, values: readonly string[]): Schema {
  if (values.every(isDate)) return { type: 'string', format: 'date' };
  const choices = [...new Set(values)].sort();
  const isChoice =
    choices.length > 1 &&
    choices.length <= mostChoices &&
    values.length >= choices.length * leastUse &&
    !names.has(key);
  return isChoice ? { enum: choices } : { type: 'string' };
}

/** A day that exists, as `format: date` wants it. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** The JSON Schema types of values, each once; a whole number is a `number` where others are not whole. */
function typesOf(values: readonly unknown[]): string[] {
  const types = new Set(values.map(typeName));
  if (types.has('number')) types.delete('integer');
  return [...types].sort();
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'object' || typeof value === 'bigint' ? 'object' : typeof value;
}
