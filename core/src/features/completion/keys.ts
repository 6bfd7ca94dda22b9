/** Completion of frontmatter keys: those of the kind that are not there yet, the required ones first. */
import { requiredKeys, type Schema } from '../../kinds/schema.ts';
import { asChoice, asPlaceholder, escapeSnippet } from '../../kinds/snippetText.ts';
import { writeYaml } from '../../kinds/writeYaml.ts';
import { contains } from '../../text/range.ts';
import { type Completion, type Completions, complete, nothing } from './item.ts';
import type { Place } from './place.ts';
import { choicesOf, mapSchema, suggested } from './suggested.ts';
import type { KeyPlace } from './yamlPlace.ts';

/** The keys that may be written here. */
export function keys(place: Place, at: KeyPlace): Completions {
  const { kind, view } = place;
  if (!kind) return nothing;
  const schema = mapSchema(place, at);
  const { properties = {} } = schema;
  const required = requiredKeys(schema);
  const line = { start: at.start, end: at.end };
  const entries = view.document.frontmatter?.entries ?? [];
  const atTop = () => entries.filter(({ keyRange }) => !contains(line, keyRange)).map(({ key }) => key);
  const present = new Set(at.map?.siblings ?? atTop());
  const wanted = [...required, ...Object.keys(properties).filter(key => !required.includes(key))];
  const items = wanted
    .filter(key => !present.has(key))
    .map((key): Completion => {
      const written = at.hasColon ? { text: key } : withValue(place, at, key, properties[key] ?? {});
      const detail = required.includes(key) ? 'required' : undefined;
      return {
        label: key,
        kind: 'key',
        detail,
        ...written,
        replaces: line,
        about: { of: 'key', key, within: at.map?.within },
      };
    });
  return complete(items);
}

/** The key with a value that fits this document, to be overwritten. */
function withValue(place: Place, at: KeyPlace, key: string, schema: Schema): { text: string; snippet: string } {
  const value = suggested(place, key, at);
  const name = writeYaml(key);
  const choices = choicesOf(schema);
  const text = `${name}: ${value === undefined ? '' : writeYaml(value)}`;
  const bare = escapeSnippet(`${name}: `);
  if (choices.length > 1) {
    const first = value === undefined ? choices : [value, ...choices.filter(choice => choice !== value)];
    return { text, snippet: bare + asChoice(1, first.map(writeYaml)) };
  }
  if (choices.length === 1) return { text, snippet: escapeSnippet(text) };
  if (Array.isArray(value)) return { text, snippet: `${bare}[${list(value)}]` };
  return { text, snippet: bare + (value === undefined ? '$1' : asPlaceholder(1, writeYaml(value))) };
}

const list = (values: readonly unknown[]): string =>
  values.length === 0 ? '$1' : asPlaceholder(1, writeYaml(values).slice(1, -1));
