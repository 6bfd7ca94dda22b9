/** Completion of frontmatter values: what the schema allows, what fits the document, and what the library uses. */
import type { Schema } from '../../kinds/schema.ts';
import { writeYaml } from '../../kinds/writeYaml.ts';
import { countsOf, type ValuesOf } from '../catalogue.ts';
import { counted } from '../known.ts';
import type { Subject } from '../subject.ts';
import { documentsFor } from './documents.ts';
import { type Completion, type Completions, nothing } from './item.ts';
import type { Place } from './place.ts';
import { choicesOf, mapSchema, suggested } from './suggested.ts';
import type { ValuePlace } from './yamlPlace.ts';

/** A value with a few words about it. */
interface Proposal {
  readonly value: unknown;
  readonly detail?: string | undefined;
  readonly kind?: Completion['kind'];
  readonly filter?: string;
  readonly about?: Subject;
}

/** So many values are offered at once. */
const most = 100;

/** The values that may be written here. */
export function values(place: Place, at: ValuePlace): Completions {
  const schema = mapSchema(place, at).properties?.[at.key] ?? {};
  const isList = at.form !== 'whole';
  const items = itemsOf(schema);
  // A list begins with its first item.
  const asList = !isList && items !== undefined && at.quote === '';
  const own = isList || asList ? (items ?? {}) : schema;
  const typed = place.text.slice(at.start, place.offset);
  const taken = takenBy(place, at);
  const found = proposalsFor(place, at, own, typed, isList || asList);
  const open = found.proposals.filter(({ value }) => !taken.has(String(value)));
  if (open.length === 0) return nothing;
  const offered = open.slice(0, most).map((proposal): Completion => {
    const { value, detail, kind = 'value', filter, about } = proposal;
    const text = asList ? `[${writeYaml([value]).slice(1, -1)}]` : written(value, at);
    const label = String(value);
    return { label, kind, detail, text: at.gap + text, replaces: { start: at.start, end: at.end }, filter, about };
  });
  return { items: offered, isIncomplete: found.isIncomplete || open.length > most };
}

const itemsOf = ({ type, items }: Schema): Schema | undefined => {
  if (type !== 'array' && items === undefined) return undefined;
  return typeof items === 'object' && !Array.isArray(items) ? (items as Schema) : {};
};

/** The other items of the list. */
function takenBy({ view, text }: Place, { key, map, form, start, end }: ValuePlace): ReadonlySet<string> {
  const value = view.document.frontmatter?.data?.[key];
  if (map || form === 'whole' || !Array.isArray(value)) return new Set();
  const items = value.map(String);
  const own = items.indexOf(text.slice(start, end));
  return new Set(items.filter((_, index) => index !== own));
}

function proposalsFor(
  place: Place,
  at: ValuePlace,
  schema: Schema,
  typed: string,
  isItem: boolean,
): { proposals: readonly Proposal[]; isIncomplete: boolean } {
  const all = (proposals: readonly Proposal[]) => ({ proposals, isIncomplete: false });
  const best = suggested(place, at.key, at);
  // Inside, a key of the same name is another one.
  const key = at.map ? undefined : at.key;
  if (key === 'related') return relatedIds(place, typed);
  const choices = choicesOf(schema);
  if (choices.length > 0) return all(chosen(choices, isItem ? undefined : best, schema));
  if (key === 'tags') return all(used(place, tagsOf, 'tag'));
  if (key === 'category') return all(used(place, categoriesOf));
  if (key === 'type' && !place.kind) return all(typesOf(place));
  if (schema.format === 'date') return all([{ value: place.view.today, detail: 'today' }]);
  return all(isItem ? [] : single(best, key === 'id' || key === 'title', schema));
}

/** The value that fits the document best, then the others in the schema's order. */
function chosen(choices: readonly unknown[], best: unknown, { default: usual }: Schema): Proposal[] {
  const ordered = choices.includes(best) ? [best, ...choices.filter(choice => choice !== best)] : choices;
  return ordered.map(value => ({ value, detail: value === usual ? 'default' : undefined }));
}

const tagsOf: ValuesOf = ({ tags }) => tags;
const categoriesOf: ValuesOf = ({ category }) => (category === undefined ? [] : [category]);

const used = ({ view }: Place, valuesOf: ValuesOf, of?: 'tag'): Proposal[] =>
  countsOf(view.library, valuesOf, view.path).map(([value, count]) => ({
    value,
    detail: counted(count, 'document'),
    kind: 'name',
    ...(of ? { about: { of, tag: value } } : {}),
  }));

const typesOf = ({ view }: Place): Proposal[] =>
  view.config.kinds.flatMap(({ name, types }) => types.map(value => ({ value, detail: name })));

/** What fits the document, the default and examples, for a value that is written only once. */
function single(best: unknown, isName: boolean, { default: usual, examples = [] }: Schema): Proposal[] {
  const proposals: Proposal[] = [
    { value: best, detail: best === usual ? 'default' : undefined },
    { value: usual, detail: 'default' },
    ...(isName ? [] : examples.map(value => ({ value, detail: 'example' }))),
  ];
  const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
  return proposals.filter(
    ({ value }, index) => isPlain(value) && proposals.findIndex(other => other.value === value) === index,
  );
}

/** The ids of other documents, those of this document's kind first. */
function relatedIds(place: Place, typed: string): { proposals: readonly Proposal[]; isIncomplete: boolean } {
  const ranked = documentsFor(place, { typed, kind: place.view.facts.kind, wants: ({ id }) => id !== undefined });
  const proposals = ranked.flatMap(({ facts, path }): Proposal[] =>
    facts?.id === undefined
      ? []
      : [
          {
            value: facts.id,
            detail: facts.title,
            kind: 'name',
            filter: typed || facts.id,
            about: { of: 'document', path },
          },
        ],
  );
  return { proposals, isIncomplete: true };
}

/** The value as it is written at its place. */
function written(value: unknown, { quote, form }: ValuePlace): string {
  if (quote === '"') return JSON.stringify(String(value)).slice(1, -1);
  if (quote === "'") return String(value).replaceAll("'", "''");
  return form === 'flow' ? writeYaml([value]).slice(1, -1) : writeYaml(value);
}
