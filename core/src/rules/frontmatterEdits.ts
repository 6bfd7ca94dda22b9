/** Edits of the frontmatter that several rules' fixes share. */
import { requiredKeys, type Schema } from '../kinds/schema.ts';
import { writeYaml } from '../kinds/writeYaml.ts';
import type { Frontmatter } from '../parse/frontmatter.ts';
import type { Entry } from '../parse/yamlFaults.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEnding, lineStart, nextLine } from '../text/lines.ts';

/** Takes a key away with its value and the line ending behind it. */
export const removeKey = (text: string, { keyRange, valueRange }: Entry): TextEdit => ({
  start: lineStart(text, keyRange.start),
  end: nextLine(text, Math.max(keyRange.end, valueRange.end)),
  text: '',
});

/** Adds a key with a value where the schema's order wants it: behind the nearest key before it that is there. */
export function insertKey(
  text: string,
  frontmatter: Frontmatter,
  schema: Schema,
  key: string,
  value: unknown,
): TextEdit {
  const order = [...Object.keys(schema.properties ?? {}), ...requiredKeys(schema)];
  const before = order.slice(0, order.indexOf(key)).reverse();
  const behind = before.map(name => frontmatter.entries.find(entry => entry.key === name)).find(entry => entry);
  const at = behind ? nextLine(text, Math.max(behind.keyRange.end, behind.valueRange.end)) : frontmatter.content.start;
  const eol = lineEnding(text);
  const isLineStart = at === 0 || /[\r\n]/.test(text.charAt(at - 1));
  return { start: at, end: at, text: `${isLineStart ? '' : eol}${key}: ${writeYaml(value)}${eol}` };
}
