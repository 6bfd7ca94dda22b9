/** Renumbering items: the heading of an item with another number. */
import type { Misnumbered } from '../kinds/items.ts';
import type { OutlineItems } from '../kinds/outline.ts';
import type { Renaming } from './renameHeading.ts';

/** Gives an item's heading the number that is expected; `undefined` where it has it. */
export function renumber(
  { item, expected }: Misnumbered,
  { heading }: OutlineItems,
  text: string,
): Renaming | undefined {
  const { number, section } = item;
  const { content } = section.heading;
  if (!number) {
    const written = heading.slice(0, heading.indexOf('{title}')).replace('{n}', String(expected));
    return {
      content,
      edit: { start: content.start, end: content.start, text: written },
      shown: written + section.text,
    };
  }
  if (number.value === expected) return undefined;
  // A number written as `03` keeps its width.
  const isPadded = text[number.start] === '0';
  const digits = isPadded ? String(expected).padStart(number.end - number.start, '0') : String(expected);
  const { start, end } = number;
  return { content, edit: { start, end, text: digits }, shown: section.text.replace(/\d+/, digits) };
}
