/** Attribute lists: `{#id}` behind a heading, a link or a block, which many site generators take for its id. */
import type { Range } from '../text/range.ts';
import { codeIn, lastFrom } from './notMarkdown.ts';
import type { Scan } from './syntax.ts';

/** An id with the range of its list. */
export interface AttributeId extends Range {
  readonly name: string;
}

/** `{#id}`, `{: #id .class }`, `{ .class #id key=value }`: braces on one line with words, of which one is the id. */
const list = /\{:?[ \t]*(?:[^\s{}#][^\s{}]*[ \t]+)*#([^\s{}#]+)(?![^\s{}#])[^{}\r\n]*\}/g;

/** The ids of a text, those in code left out. */
export function attributeIds(text: string, scan: Scan): AttributeId[] {
  if (!text.includes('{')) return [];
  const found = [...text.matchAll(list)].map(({ 0: whole, 1: name = '', index }) => {
    return { name, start: index, end: index + whole.length };
  });
  if (found.length === 0) return found;
  const code = codeIn(scan);
  return found.filter(({ start }) => start >= (lastFrom(code, start)?.end ?? 0));
}
