/** Values of the frontmatter that rules compare with what stands elsewhere. */
import type { Kind } from '../kinds/kind.ts';
import { writeYaml } from '../kinds/writeYaml.ts';
import type { Document } from '../parse/document.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import { dataFound } from './kindFindings.ts';

/** A text in the frontmatter. Its range is the value as written. */
export interface WrittenText extends Range {
  readonly text: string;
}

/**
 * The text under a key that the kind's schema knows; `undefined` where there is none or where the schema has something
 * against it, which is then reported by itself.
 */
export function textAt(document: Document, kind: Kind | undefined, key: string): WrittenText | undefined {
  const text = document.frontmatter?.data?.[key];
  if (!kind?.schema.properties?.[key] || typeof text !== 'string' || text.trim() === '') return undefined;
  const entry = document.frontmatter?.entries.findLast(other => other.key === key);
  if (!entry || dataFound(document, kind).faults.some(({ path }) => path[0] === key)) return undefined;
  const { start, end } = entry.valueRange;
  return { start, end, text };
}

/** Writes another text in the place of a value. */
export const changeText = ({ start, end }: Range, text: string): TextEdit => ({ start, end, text: writeYaml(text) });
