/** Snippets: VS Code's snippet file, made from the kinds. */
import type { Kind } from './kind.ts';
import type { OutlineSection } from './outline.ts';
import type { Schema } from './schema.ts';
import { itemSnippet, outlineSnippet, sectionSnippet } from './sectionText.ts';
import { asChoice, asPlaceholder, escapeSnippet, joinSnippets, withBrackets } from './snippetText.ts';
import { writeYaml } from './writeYaml.ts';

/** One snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What every prefix begins with, so that typing it lists all that the extension brings. */
const product = 'playbook';

const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** The snippets of some kinds by their names: the whole document, each section, each item. */
export function snippetsOf(kinds: readonly Pick<Kind, 'name' | 'schema' | 'outline'>[]): Record<string, Snippet> {
  const snippets: Record<string, Snippet> = {};
  for (const { name, schema, outline } of kinds) {
    const label = name.charAt(0).toUpperCase() + name.slice(1);
    const begin = [...new Set([product, name])].join('-');
    snippets[`${label}: whole document`] = {
      prefix: `${begin}-document`,
      description: outline.description ?? `A whole ${name}.`,
      body: documentSnippet(schema, outline),
    };
    for (const [section, level] of eachSection(outline.sections, 2)) {
      const { heading, description = heading, items } = section;
      const prefix = `${begin}-${toPrefix(heading)}`;
      snippets[`${label}: ${heading}`] = {
        prefix,
        description,
        body: [...sectionSnippet(section, level).map(withBrackets), '$0'],
      };
      if (!items) continue;
      const title = asPlaceholder(2, `<${capital(items.title ?? 'title')}>`);
      const written = items.heading.replace('{n}', asPlaceholder(1, '1')).replace('{title}', title);
      const body = itemSnippet({ ...items, heading: written, body: items.body?.map(withBrackets) ?? [] }, 0, level + 1);
      snippets[`${label}: ${heading}, one item`] = {
        prefix: `${prefix}-item`,
        description: items.description ?? `One more item of ${heading}.`,
        body: [...body, '$0'],
      };
    }
  }
  return snippets;
}

/** Frontmatter, H1 and every section; the title is written once and shown in both places. */
function documentSnippet(schema: Schema, outline: Kind['outline']): string[] {
  const { properties = {}, required = [] } = schema;
  const keys = Object.keys(properties).filter(key => required.includes(key));
  const title = keys.indexOf('title') + 1;
  const front = keys.map((key, index) => `${key}: ${keySnippet(key, properties[key] ?? {}, index + 1)}`);
  const heading = title > 0 ? `# \${${title}:Title}` : `# ${asPlaceholder(keys.length + 1, 'Title')}`;
  return joinSnippets([['---', ...front, '---', '', heading, ''], outlineSnippet(outline).map(withBrackets), ['$0']]);
}

function keySnippet(key: string, schema: Schema, number: number): string {
  if (key === 'id') return '$TM_FILENAME_BASE';
  if (key === 'title') return `\${${number}:Title}`;
  if (schema.format === 'date') return today;
  if (schema.enum) return asChoice(number, defaultFirst(schema.enum, schema.default).map(String));
  if (schema.const !== undefined) return escapeSnippet(writeYaml(schema.const));
  if (schema.type === 'array') return `[${asPlaceholder(number, 'tag')}]`;
  return asPlaceholder(number, writeYaml(schema.default ?? schema.examples?.[0] ?? key));
}

const defaultFirst = (values: readonly unknown[], first: unknown): unknown[] =>
  values.includes(first) ? [first, ...values.filter(value => value !== first)] : [...values];

function* eachSection(sections: readonly OutlineSection[], level: number): Generator<[OutlineSection, number]> {
  for (const section of sections) {
    yield [section, level];
    yield* eachSection(section.sections ?? [], level + 1);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const toPrefix = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\(.*?\)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
