/** Templates: the text of a new document of a kind, and of its frontmatter alone. */
import { readData } from '../parse/data.ts';
import { nameOf, stemOf } from '../text/path.ts';
import type { Kind } from './kind.ts';
import { requiredKeys, type Schema } from './schema.ts';
import { outlineSnippet } from './sectionText.ts';
import { withoutPlaceholders } from './snippetText.ts';
import { writeYaml } from './writeYaml.ts';

/** What is known of a document that is to be written. */
export interface NewDocument {
  readonly title: string;
  /** Relative to the library's root; its name gives the id, its folder the category. */
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The text of a new document, ending with a line feed. What the author has to write stands as `<placeholder>`. */
export function template(kind: Kind, document: NewDocument): string {
  const body = outlineSnippet(kind.outline).map(withoutPlaceholders);
  return `${frontmatterTemplate(kind, document)}\n# ${document.title}\n\n${body.join('\n')}\n`;
}

/** The frontmatter of a new document with its fences, ending with a line feed: the required keys in schema order. */
export function frontmatterTemplate({ schema }: Kind, document: NewDocument): string {
  const keys = requiredKeys(schema);
  return `---\n${keys.map(key => `${key}: ${writeYaml(suggestValue(schema, key, document))}\n`).join('')}---\n`;
}

/** The body of the template alone, which begins with its H1. */
export const bodyTemplate = (kind: Kind, document: NewDocument): string =>
  readData(template(kind, document)).content.trimStart();

/** A sensible value for a key: what the path and the day say, else the schema's default, else a placeholder. */
export function suggestValue({ properties = {} }: Schema, key: string, { title, path, today }: NewDocument): unknown {
  const schema = properties[key] ?? {};
  const folders = path.split('/').slice(0, -1);
  if (key === 'id') return toKebab(stemOf(path));
  if (key === 'title') return title;
  if (schema.format === 'date') return today;
  const said = schema.enum?.findLast(value => folders.includes(String(value)));
  if (said !== undefined) return said;
  if (key === 'tags' && schema.type === 'array')
    return [toKebab(folders.at(-1) ?? '') || toKebab(stemOf(path))].filter(Boolean);
  if (schema.default !== undefined) return schema.default;
  return firstOf(schema) ?? `<${key}>`;
}

function firstOf({ enum: values, const: only, type, minimum }: Schema): unknown {
  if (values) return values[0];
  if (only !== undefined) return only;
  if (type === 'array') return [];
  if (type === 'boolean') return false;
  return type === 'integer' || type === 'number' ? (minimum ?? 0) : undefined;
}

/** A name in lower-case words joined by hyphens; letters of any script stay. */
export const toKebab = (name: string): string =>
  nameOf(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
