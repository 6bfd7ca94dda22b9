/** Descriptions: text about a subject as data, written as Markdown or plain; no word of a document can become markup. */

/** A stretch of plain text, emphasised or not. */
export type Piece = string | { readonly strong: string } | { readonly code: string };

/** A paragraph, or lines of Markdown that are shown as they are written. */
export type Paragraph = readonly Piece[] | { readonly lines: readonly string[] };

/** Paragraphs, the most important first. */
export type Description = readonly Paragraph[];

const isLines = (paragraph: Paragraph): paragraph is { readonly lines: readonly string[] } => 'lines' in paragraph;

/** The description in Markdown that shows every text as it is: nothing in it makes a link, an image, a command or HTML. */
export const toMarkdown = (description: Description): string =>
  description
    .map(paragraph => (isLines(paragraph) ? fenced(paragraph.lines) : paragraph.map(markdownOf).join('')))
    .join('\n\n');

/** The description without any markup. */
export const toPlainText = (description: Description): string =>
  description
    .map(paragraph => (isLines(paragraph) ? paragraph.lines.join('\n') : paragraph.map(plainOf).join('')))
    .join('\n\n');

const plainOf = (piece: Piece): string => {
  const text = typeof piece === 'string' ? piece : 'strong' in piece ? piece.strong : piece.code;
  return oneLine(text);
};

function markdownOf(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(oneLine(piece));
  return 'strong' in piece ? strong(oneLine(piece.strong)) : codeSpan(oneLine(piece.code));
}

/** Emphasis needs a letter at either end, and something inside. */
const strong = (text: string): string => (text.trim() === '' ? '' : `**${escapeMarkdown(text.trim())}**`);

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');

/**
 * Every character that Markdown or VS Code (`$(icon)`) could take for markup, escaped; a dot or colon that would make a
 * bare address a link, as a character reference.
 */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[&\\`*_{}[\]()#+\-!|<>~$"'^=]/g, character => (character === '&' ? '&amp;' : `\\${character}`))
    .replace(/(?<=\w)([.:@])(?=[\w/\\])/g, character => `&#${character.charCodeAt(0)};`)
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

function codeSpan(text: string): string {
  if (text.trim() === '') return '';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${space}${text}${space}${ticks}`;
}

function fenced(lines: readonly string[]): string {
  const longest = Math.max(2, ...[...lines.join('\n').matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}markdown`, ...lines, fence].join('\n');
}
