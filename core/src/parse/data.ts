/** Data: what a text's frontmatter says and the text under it, for readers that need no places. */
import matter from 'gray-matter';
import { parse } from 'yaml';
import { findFences } from './fences.ts';

/** The two parts of a text. */
export interface DataAndContent {
  /** `{}` where there is no frontmatter, or none that is a YAML map. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The text without its frontmatter. */
  readonly content: string;
}

/** Frontmatter in any language but YAML is not read: gray-matter would evaluate `---js`. */
const refuse = {
  parse: (): object => {
    throw new Error('Frontmatter is read as YAML only');
  },
};

const engines = {
  yaml: { parse: readLeniently },
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};

/**
 * Splits a text into data and content. Never throws and never evaluates: frontmatter in another language is left as
 * content, and of broken YAML is read what can be.
 */
export function readData(text: string): DataAndContent {
  if (findFences(text)?.format !== 'yaml') return { data: {}, content: text };
  try {
    // With options gray-matter neither reads nor fills its cache, which is never emptied.
    const { data, content } = matter(text, { engines, language: 'yaml' });
    return { data: isRecord(data) ? data : {}, content };
  } catch {
    return { data: {}, content: text };
  }
}

function readLeniently(text: string): object {
  try {
    return parse(text, { version: '1.2', merge: true, logLevel: 'silent' }) as object;
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
