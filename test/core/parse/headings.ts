/** The texts of headings as micromark and mdast have them, and random headings to compare them on. */
import { Parser } from 'commonmark';
import type { Heading, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Random } from './fragments.ts';
import { extensions } from './micromark.ts';

/** The rendered text of each heading of a text, with images' alt texts or without. */
export const headingTexts = (text: string, alt: boolean): string[] => {
  const tree = fromMarkdown(text, { extensions, mdastExtensions: gfmFromMarkdown() });
  const headings: Heading[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'heading') headings.push(node);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(tree);
  return headings.map(heading => textOf(heading, alt));
};

const textOf = (node: Nodes, alt: boolean): string => {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return node.value.replace(/\r\n|[\r\n]/g, ' ');
    case 'image':
    case 'imageReference':
      return alt ? (node.alt ?? '') : '';
    case 'break':
      return '\n';
    case 'footnoteReference':
      return `[^${node.label}]`;
    default:
      return 'children' in node ? node.children.map(child => textOf(child, alt)).join('') : '';
  }
};

/** The same as commonmark.js has them, the reference implementation of CommonMark, which knows no GFM. */
export const referenceTexts = (text: string, alt: boolean): string[] => {
  const walker = new Parser().parse(text).walker();
  const texts: string[] = [];
  let images = 0;
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === 'heading' && entering) texts.push('');
    if (node.type === 'image') images += entering ? 1 : -1;
    if (texts.length === 0 || (images > 0 && !alt)) continue;
    if (node.type === 'text' || node.type === 'code') texts[texts.length - 1] += node.literal ?? '';
    if (node.type === 'softbreak' || node.type === 'linebreak') texts[texts.length - 1] += '\n';
  }
  return texts;
};

const FRAGMENTS = [
  'a',
  'b',
  ' ',
  ' ',
  '*',
  '*',
  '**',
  '***',
  '_',
  '_',
  '__',
  '~',
  '~~',
  '.',
  '"',
  'é',
  '\u00a0',
  '`c`',
  '`',
  '<b>',
  '</b>',
  '<i *>',
  '<http://x_y_z>',
  '[d](e)',
  '[',
  '](f)',
  '![g](h)',
  '![',
  '&amp;',
  '&lt',
  '&copy;',
  '&#42;',
  '\\*',
  '\\_',
  '\\',
  '(',
  ')',
  '[^a]',
  '[k]',
  '[l][k]',
  '!',
  'snake_case',
  '`_`',
  '``_` ``',
  '1_000',
];

/** A random document of one heading, and a definition for it. */
export const randomHeading = (random: Random): string => {
  let content = '';
  for (let parts = 1 + random(9); parts > 0; parts--) content += FRAGMENTS[random(FRAGMENTS.length)]!;
  const isSetext = random(4) === 0;
  const heading = isSetext ? `x${content}\ny${content}\n===` : `## ${content}`;
  return `${random(8) === 0 ? heading.replaceAll(/^/gm, '> ') : heading}\n\n[k]: /k`;
};
