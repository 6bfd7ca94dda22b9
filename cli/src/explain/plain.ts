/** Plain: a page of Markdown for people at a terminal. */
import type { Paint } from '../terminal.ts';

/** Lines of prose are no longer than this. */
const width = 96;

/** Renders the Markdown that our own pages are written in: headings, paragraphs, lists, tables and fenced text. */
export function renderPage(markdown: string, paint: Paint): string {
  const blocks = markdown.trim().split('\n\n');
  return `${joinFences(blocks)
    .map(block => renderBlock(block, paint))
    .join('\n\n')}\n`;
}

/** A blank line inside a fence ends no block. */
function joinFences(blocks: readonly string[]): string[] {
  const joined: string[] = [];
  let open = '';
  for (const block of blocks) {
    if (open === '') joined.push(block);
    else joined.push(`${joined.pop()}\n\n${block}`);
    for (const [, fence = ''] of block.matchAll(/^(`{3,})/gm)) open = open === '' ? fence : open === fence ? '' : open;
  }
  return joined;
}

function renderBlock(block: string, paint: Paint): string {
  const fenced = /^(`{3,})\w*\n([\s\S]*)\n\1$/.exec(block);
  if (fenced) return indent(fenced[2] ?? '', '    ');
  const [, level = '', title = ''] = /^(#{1,6}) (.*)$/.exec(block) ?? [];
  if (level !== '') return level.length < 3 ? paint.bold(paint.underline(plain(title))) : paint.bold(plain(title));
  if (/^[-|*] ?/.test(block))
    return block
      .split('\n')
      .map(line => inline(line, paint))
      .join('\n');
  return inline(wrap(plain(block.replace(/\s*\n\s*/g, ' '))), paint);
}

/** Links become their texts. */
const plain = (text: string): string => text.replace(/\[([^\][]*)\]\([^)]*\)/g, '$1');

const inline = (text: string, paint: Paint): string =>
  plain(text).replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => paint.bold(strong));

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
