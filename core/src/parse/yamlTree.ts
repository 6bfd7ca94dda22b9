/** Places in the syntax tree of YAML, whose offsets count from the start of the frontmatter's content. */
import { isCollection, isNode, isPair } from 'yaml';
import type { Range } from '../text/range.ts';

/** The range of a node as written, without the white space and comments behind it; empty at the start for none. */
export function rangeOf(text: string, content: Range, node: unknown): Range {
  const { start } = shift(content, rangeOfNode(node));
  let { end } = shift(content, rangeOfNode(lastIn(node)));
  while (end > start && /[ \t\r\n]/.test(text.charAt(end - 1))) end--;
  return { start, end: Math.max(start, end) };
}

const rangeOfNode = (node: unknown) => (isNode(node) ? node.range : undefined);

/** The last thing written in a block collection, whose own range reaches over the comments behind it. */
function lastIn(node: unknown): unknown {
  let last = node;
  while (isCollection(last) && last.flow !== true) {
    const item = last.items.at(-1);
    const next = isPair(item)
      ? rangeOfNode(item.value)?.[0] === rangeOfNode(item.value)?.[1]
        ? item.key
        : item.value
      : item;
    if (!isNode(next)) break;
    last = next;
  }
  return last;
}

/** A range of the tree in the text, kept inside the content. */
export function shift(content: Range, range: readonly number[] | null | undefined): Range {
  const start = Math.min(content.end, content.start + (range?.[0] ?? 0));
  return { start, end: Math.max(start, Math.min(content.end, content.start + (range?.[1] ?? 0))) };
}

/** The part of the range that stands on its first line. */
export const firstLineOf = (text: string, { start, end }: Range): Range => {
  const stop = text.slice(start, end).search(/[\r\n]/);
  return { start, end: stop < 0 ? end : start + stop };
};
