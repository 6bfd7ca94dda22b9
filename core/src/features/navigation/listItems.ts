/** List items: the texts of a list in the frontmatter, each with its place. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Document } from '../../parse/document.ts';
import { parseYaml } from '../../parse/yaml.ts';
import { rangeOf } from '../../parse/yamlTree.ts';
import type { Range } from '../../text/range.ts';

/** An item that is a text. Its range is the item as written, quotes included. */
export interface ListItem extends Range {
  /** Without the white space around it. */
  readonly value: string;
}

/** The texts of the list under a top-level key, in their order; none where there is no such list. */
export function listItems(document: Document, key: string): ListItem[] {
  const { text, frontmatter } = document;
  const values: unknown = frontmatter?.data?.[key];
  const entry = frontmatter?.entries.findLast(other => other.key === key);
  if (!frontmatter || !entry || !Array.isArray(values)) return [];
  const items = plainItems(text, entry.valueRange) ?? parsedItems(text, frontmatter.content, key);
  return items.length === values.length
    ? items.flatMap((range, index) => {
        const value: unknown = values[index];
        return typeof value === 'string' && value.trim() !== '' ? [{ ...range, value: value.trim() }] : [];
      })
    : [];
}

/** `[a, b]`: what most lists look like. */
function plainItems(text: string, { start, end }: Range): Range[] | undefined {
  const written = text.slice(start, end);
  if (!/^\[ *[\w./-]+(?: [\w./-]+)*(?:, *[\w./-]+(?: [\w./-]+)*)* *\]$/.test(written)) return undefined;
  const items: Range[] = [];
  for (const { index, 0: item } of written.matchAll(/[\w./-]+(?: [\w./-]+)*/g))
    items.push({ start: start + index, end: start + index + item.length });
  return items;
}

function parsedItems(text: string, content: Range, key: string): Range[] {
  try {
    const root = parseYaml(text, content).contents;
    const pair = isMap(root)
      ? root.items.findLast(item => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return isSeq(pair?.value) ? pair.value.items.map(item => rangeOf(text, content, item)) : [];
  } catch {
    // Only nesting deeper than the stack gets here.
    return [];
  }
}
