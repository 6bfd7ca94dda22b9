/** What our scanner finds in a text, in the notation of the oracle. */
import { scan } from '../../../core/src/parse/scan.ts';
import type { Block, Scan } from '../../../core/src/parse/syntax.ts';
import type { Range } from '../../../core/src/text/range.ts';
import { blockLine, byPosition, contentOf, inlineLine, withoutMarkers } from './lines.ts';

/** What the scanner finds in `text`: a line each, ordered by position. */
export const ours = (text: string): string[] => {
  const found = scan(text, 0, { inlines: 'everywhere' });
  const blockStarts = new Set(found.blocks.filter(({ type }) => type === 'html').map(({ start }) => start));
  return [
    ...found.blocks.flatMap(block => blockLines(text, found, block)),
    ...linkLines(text, found),
    ...found.html
      .filter(({ start }) => !blockStarts.has(start))
      .map(({ start, end }) => inlineLine(start, end, 'htmlText')),
    ...found.codeSpans.map(({ start, end }) => inlineLine(start, end, 'codeText')),
    ...found.autolinks.map(({ start, end }) => inlineLine(start, end, 'autolink')),
  ]
    .sort(byPosition)
    .map(line => withoutMarkers(text, line));
};

const linkLines = (text: string, { links, references }: Scan): string[] => [
  ...links.map(({ start, end, image, text: label, destination, url }) => {
    const isEmpty = text[destination.start - 1] !== '<' && destination.start === destination.end;
    const target = isEmpty ? '' : destinationOf(destination, url);
    return inlineLine(start, end, `${image ? 'image' : 'link'} text ${label.start}-${label.end} ${target}`);
  }),
  ...references
    .filter(({ definition }) => definition >= 0)
    .map(({ start, end, image, text: label, syntax, label: name }) => {
      const rest = { full: ` full label ${name.start}-${name.end}`, collapsed: ' collapsed', shortcut: '' }[syntax];
      return inlineLine(start, end, `${image ? 'image' : 'link'} text ${label.start}-${label.end}${rest}`);
    }),
];

const destinationOf = ({ start, end }: Range, url: string): string =>
  start === end ? '' : `destination ${start}-${end} ${JSON.stringify(url)}`;

const blockLines = (text: string, { blocks }: Scan, block: Block): string[] => {
  const names: string[] = [];
  for (let up = block.parent; up >= 0; up = blocks[up]!.parent) names.unshift(STEPS[blocks[up]!.type] ?? 'leaf');
  const { start, end, type } = block;
  const isContainer = type in STEPS;
  const lines = [blockLine(text, start, isContainer ? -1 : end, `${nameOf(text, block)} ${names.join('>')}`)];
  if (type === 'listItem' && block.checked !== undefined) lines.push(`${block.content} task ${block.checked}`);
  return lines;
};

const STEPS: Partial<Record<Block['type'], string>> = {
  blockquote: 'quote',
  list: 'list',
  listItem: 'item',
  footnoteDefinition: 'footnote',
};

const nameOf = (text: string, block: Block): string => {
  switch (block.type) {
    case 'footnoteDefinition':
      return 'footnote';
    case 'list':
      return block.ordered ? 'listOrdered' : 'listUnordered';
    case 'listItem':
      return 'item';
    case 'code':
      return block.fenced ? 'fenced' : 'indented';
    case 'table':
      return `table ${block.columns}`;
    case 'heading': {
      const { start, end } = block.content;
      return `heading level${block.level} ${start === end ? 'empty' : contentOf(text, start, end)}`;
    }
    case 'definition':
      return `definition label ${block.label.start}-${block.label.end} ${destinationOf(block.destination, block.url) || 'empty'}`;
    default:
      return block.type;
  }
};
