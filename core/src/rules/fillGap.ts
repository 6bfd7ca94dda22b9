/** Filling gaps: the edits that put into a section what it lacks. */

import type { Miscount } from '../kinds/content.ts';
import type { Gap } from '../kinds/contents.ts';
import type { Item } from '../kinds/items.ts';
import { itemLines } from '../kinds/labelText.ts';
import type { OutlineItems } from '../kinds/outline.ts';
import type { SectionBody } from '../kinds/sectionBody.ts';
import { itemSnippet } from '../kinds/sectionText.ts';
import { withoutPlaceholders } from '../kinds/snippetText.ts';
import type { Document } from '../parse/document.ts';
import type { TextEdit } from '../text/edit.ts';
import { insertBelow, insertBlock, trimmedEnd } from './blockEdits.ts';

/** Adds the items that a section lacks behind its last one, counting on. */
export function addItems({ text }: Document, { body }: Gap, rules: OutlineItems, items: readonly Item[]): TextEdit {
  const last = items.at(-1);
  const level = Math.min(6, last?.section.level ?? body.section.level + 1);
  const first = (last?.number?.value ?? items.length) + 1;
  const written = Array.from({ length: (rules.min ?? 0) - items.length }, (_, index) =>
    itemSnippet(rules, first + index, level)
      .map(withoutPlaceholders)
      .join('\n'),
  );
  return insertBlock(text, trimmedEnd(text, last?.body.end ?? body.ownEnd), written.join('\n\n'));
}

/** Adds what there is too little of; nothing for words and images, which only an author can find. */
export function addContent({ text }: Document, gap: Gap, { what, count, wanted }: Miscount): TextEdit | undefined {
  const { body, match } = gap;
  const lacking = (wanted.min ?? 0) - count;
  const end = trimmedEnd(text, body.ownEnd);
  if (lacking <= 0) return undefined;
  if (what === 'codeBlocks') {
    const fence = `\`\`\`${match.outline.content?.codeBlocks?.lang ?? ''}\n\n\`\`\``;
    return insertBlock(text, end, new Array(lacking).fill(fence).join('\n\n'));
  }
  if (what === 'tables') {
    const table = emptyTable(match.outline.content?.tables?.columns ?? ['Column', 'Column']);
    return insertBlock(text, end, new Array(lacking).fill(table).join('\n\n'));
  }
  if (what !== 'list' && what !== 'checklist' && what !== 'links') return undefined;
  const known = itemLines(match.outline.body ?? [], what === 'checklist');
  const spare = { list: '- <Item>', checklist: '- [ ] <Item>', links: '- (TODO) <Title>' }[what];
  const lines = Array.from({ length: lacking }, (_, index) => known[count + index] ?? known.at(-1) ?? spare);
  return addToList(text, body, lines);
}

/** Adds items behind the last bullet list of a section, with its own bullet; else as a list of their own. */
function addToList(text: string, body: SectionBody, lines: readonly string[]): TextEdit {
  const list = body.blocks.findLast(block => block.type === 'list' && !block.ordered && block.parent < 0);
  if (!list || list.start >= body.ownEnd) return insertBlock(text, trimmedEnd(text, body.ownEnd), lines.join('\n'));
  const [before = '', bullet = '-'] = /^([ \t]*)([-*+])/.exec(text.slice(list.start, list.start + 20))?.slice(1) ?? [];
  const indent = before + ' '.repeat(columnOf(text, list.start));
  const written = lines.map(line => indent + bullet + line.slice(1)).join('\n');
  return insertBelow(text, trimmedEnd(text, list.end), written);
}

/** The spaces that stand on its line before `offset`. */
function columnOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] === ' ') start--;
  return offset - start;
}

const emptyTable = (columns: readonly string[]): string =>
  [columns.join(' | '), columns.map(() => '---').join(' | '), columns.map(() => ' ').join(' | ')]
    .map(row => `| ${row} |`)
    .join('\n');

/** Gives the list items of a section a box each, where there are enough of them; else nothing. */
export function addBoxes({ text }: Document, { body }: Gap, { count, wanted }: Miscount): TextEdit[] {
  const bare = body.blocks.filter(block => block.type === 'listItem' && block.checked === undefined);
  if (count + bare.length < (wanted.min ?? 0)) return [];
  return bare.flatMap(block =>
    block.type === 'listItem' && /\S/.test(text.charAt(block.content))
      ? [{ start: block.content, end: block.content, text: '[ ] ' }]
      : [],
  );
}
