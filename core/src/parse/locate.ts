/** Places: where in the frontmatter a value stands that is known by its path in the data. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Range } from '../text/range.ts';
import type { Frontmatter } from './frontmatter.ts';
import { parseYaml } from './yaml.ts';
import { rangeOf } from './yamlTree.ts';

/** Keys and indexes that lead from the root of the data to a value in it. */
export type DataPath = readonly (string | number)[];

/**
 * The range of the value at `path` as written, or of its key; of the nearest value around it where nothing is written
 * there, and of the opening fence for the empty path and for what is not there at all.
 */
export function locate(frontmatter: Frontmatter, text: string, path: DataPath, part: 'value' | 'key' = 'value'): Range {
  const entry = frontmatter.entries.findLast(({ key }) => key === String(path[0]));
  if (path.length === 0 || !entry) return frontmatter.fence;
  if (path.length === 1) return part === 'key' ? entry.keyRange : orKey(entry.valueRange, entry.keyRange);
  try {
    return locateNested(frontmatter.content, text, path, part) ?? orKey(entry.valueRange, entry.keyRange);
  } catch {
    return orKey(entry.valueRange, entry.keyRange);
  }
}

/** An empty value cannot be underlined; its key can. */
const orKey = (value: Range, key: Range): Range => (value.start < value.end ? value : key);

function locateNested(content: Range, text: string, path: DataPath, part: 'value' | 'key'): Range | undefined {
  let node: unknown = parseYaml(text, content).contents;
  let found: Range | undefined;
  for (const step of path) {
    let keyRange: Range | undefined;
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return found;
      keyRange = rangeOf(text, content, pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else return found;
    if (!node) return keyRange ?? found;
    const valueRange = rangeOf(text, content, node);
    found = keyRange ? (part === 'key' ? keyRange : orKey(valueRange, keyRange)) : valueRange;
  }
  return found;
}
