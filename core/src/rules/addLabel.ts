/** Adding a label to a section, in its place among the others and written as they are. */
import type { Gap } from '../kinds/contents.ts';
import type { FoundLabel, Lead } from '../kinds/labels.ts';
import { labelText } from '../kinds/labelText.ts';
import type { SectionBody } from '../kinds/sectionBody.ts';
import type { Document } from '../parse/document.ts';
import type { ListItem } from '../parse/syntax.ts';
import type { TextEdit } from '../text/edit.ts';
import { insertBelow, insertBlock, lineBefore, trimmedEnd } from './blockEdits.ts';

/** Inserts the label behind the nearest one before it that is there, else before the next, else at the section's end. */
export function addLabel({ text }: Document, gap: Gap, label: string, labels: readonly FoundLabel[]): TextEdit {
  const { body, match } = gap;
  const isItem = body.section !== match.section;
  const written = labelText((isItem ? match.outline.items?.body : match.outline.body) ?? [], label);
  const index = labels.findIndex(other => other.label === label);
  const placed = (found: readonly FoundLabel[]) => found.flatMap(({ lead }) => (lead && isPlace(lead) ? lead : []));
  const before = placed(labels.slice(0, index))
    .sort((a, b) => a.start - b.start)
    .at(-1);
  const after = placed(labels.slice(index + 1)).sort((a, b) => a.start - b.start)[0];
  const neighbour = before ?? after;
  if (neighbour?.form === 'heading')
    return asHeading(text, body, label, neighbour, before !== undefined, written.lines);
  const item = neighbour && itemOf(body, neighbour);
  const { words, lines } = written;
  if (item) {
    const bullet = lineBefore(text, item.content);
    const below = lines.map(line => ' '.repeat(bullet.length) + line);
    const block = [`${bullet}**${label}:** ${words}`.trimEnd(), ...below].join('\n');
    if (before) return insertBelow(text, trimmedEnd(text, item.end), block);
    const start = item.content - bullet.length;
    return { start, end: start, text: `${insertBelow(text, start, block).text.trimStart()}${eolAt(text, item.start)}` };
  }
  const isListed = !neighbour && written.isItem;
  const block = [`${isListed ? '- ' : ''}**${label}:** ${words}`.trimEnd(), ...lines].join('\n');
  if (!neighbour) return insertBlock(text, trimmedEnd(text, body.ownEnd), block);
  if (!before) return insertBlock(text, neighbour.start - lineBefore(text, neighbour.start).length, block);
  return insertBlock(text, trimmedEnd(text, nextLead(text, body, labels, neighbour)), block);
}

/** Whether a label can be written beside this one. */
const isPlace = ({ form }: Lead): boolean => form !== 'cell' && form !== 'inline';

/** The list item that the lead begins. */
const itemOf = ({ blocks }: SectionBody, { start }: Lead): ListItem | undefined =>
  blocks.findLast(
    (block): block is ListItem => block.type === 'listItem' && block.content <= start && start - block.content < 12,
  );

const eolAt = (text: string, at: number): string => /\r\n|\r|\n/.exec(text.slice(at))?.[0] ?? '\n';

/** Offset of the line of the next label behind a lead, or of the end of the section's own text. */
function nextLead(text: string, body: SectionBody, labels: readonly FoundLabel[], { start }: Lead): number {
  const next = labels.flatMap(({ lead }) => (lead && isPlace(lead) && lead.start > start ? lead.start : []));
  const offset = Math.min(...next, Math.max(body.ownEnd, start));
  return offset === body.ownEnd ? offset : offset - lineBefore(text, offset).length;
}

function asHeading(
  text: string,
  body: SectionBody,
  label: string,
  neighbour: Lead,
  isBehind: boolean,
  lines: readonly string[],
): TextEdit {
  const section = body.sections.find(({ heading }) => heading.content.start === neighbour.start) ?? body.section;
  const level = section === body.section ? Math.min(6, section.level + 1) : section.level;
  const block = [`${'#'.repeat(level)} ${label}`, ...lines].join('\n');
  return insertBlock(text, isBehind ? trimmedEnd(text, section.end) : section.start, block);
}
