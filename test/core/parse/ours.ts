/** What our scanner finds in a text, in the notation of the oracle. */
import { scan } from '../../../core/src/parse/scan.ts';
import type { Block, Scan } from '../../../core/src/parse/syntax.ts';
import { contentLine, inlineLine, line } from './lines.ts';
import { byPosition } from './oracle.ts';

/** What the scanner finds in `text`: a line each, ordered by position. */
export const ours = (text: string): string[] => {
  const found = scan(text, 0, { inlines: 'everywhere' });
  const lines = found.blocks.flatMap(block => blockLines(text, found, block));
  for (const { start, end, image, text: label, destination, url } of found.links) {
    const target =
      destination.start === destination.end && text[destination.start - 1] !== '<'
        ? ''
        : destinationOf(destination, url);
    lines.push(inlineLine(start, end, `${image ? 'image' : 'link'} ${textOf(label)} ${target}`));
  }
  for (const { start, end, image, text: label, syntax, label: name, definition } of found.references) {
    if (definition < 0) continue;
    const rest =
      syntax === 'full' ? ` full label ${name.start}-${name.end}` : syntax === 'collapsed' ? ' collapsed' : '';
    lines.push(inlineLine(start, end, `${image ? 'image' : 'link'} ${textOf(label)}${rest}`));
  }
  const htmlBlocks = new Set(found.blocks.filter(block => block.type === 'html').map(block => block.start));
  for (const { start, end } of found.html) if (!htmlBlocks.has(start)) lines.push(inlineLine(start, end, 'htmlText'));
  for (const { start, end } of found.codeSpans) lines.push(inlineLine(start, end, 'codeText'));
  for (const { start, end } of found.autolinks) lines.push(inlineLine(start, end, 'autolink'));
  return lines.sort(byPosition);
};

const textOf = ({ start, end }: { start: number; end: number }): string => `text ${start}-${end}`;

const destinationOf = ({ start, end }: { start: number; end: number }, url: string): string =>
  start === end ? '' : `destination ${start}-${end} ${JSON.stringify(url)}`;

const blockLines = (text: string, { blocks }: Scan, block: Block): string[] => {
  const names: string[] = [];
  for (let up = block.parent; up >= 0; up = blocks[up]!.parent) names.unshift(nameOf(blocks[up]!));
  const where = names.join('>');
  const { start, end } = block;
  switch (block.type) {
    case 'blockquote':
      return [line(text, start, -1, `blockquote ${where}`)];
    case 'footnoteDefinition':
      return [line(text, start, -1, `footnote ${where}`)];
    case 'list':
      return [line(text, start, -1, `${block.ordered ? 'listOrdered' : 'listUnordered'} ${where}`)];
    case 'listItem': {
      const item = line(text, start, -1, `item ${where}`);
      return block.checked === undefined ? [item] : [item, `${boxOf(text, block.content)} task ${block.checked}`];
    }
    case 'heading': {
      const { start: from, end: to } = block.content;
      return [
        line(
          text,
          start,
          end,
          `heading ${block.level} ${from === to ? 'empty' : contentLine(text, from, to)} ${where}`,
        ),
      ];
    }
    case 'code':
      return [line(text, start, end, `${block.fenced ? 'codeFenced' : 'codeIndented'} ${where}`)];
    case 'html':
      return [line(text, start, end, `htmlFlow ${where}`)];
    case 'table':
      return [line(text, start, end, `table ${block.columns} ${where}`)];
    case 'definition': {
      const target =
        block.url === '' && block.destination.start === block.destination.end
          ? 'empty'
          : destinationOf(block.destination, block.url);
      return [line(text, start, end, `definition label ${block.label.start}-${block.label.end} ${target} ${where}`)];
    }
    default:
      return [line(text, start, end, `${block.type} ${where}`)];
  }
};

const boxOf = (text: string, content: number): number => text.indexOf('[', content);

const nameOf = (block: Block): string =>
  block.type === 'blockquote'
    ? 'quote'
    : block.type === 'listItem'
      ? 'item'
      : block.type === 'list'
        ? 'list'
        : 'footnote';
