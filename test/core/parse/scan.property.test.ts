/** What holds of the scan of any text: it never throws, ranges lie in the text, blocks nest. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingText } from '../../../core/src/parse/headingText.ts';
import { htmlHeadings } from '../../../core/src/parse/htmlHeadings.ts';
import { readHtml } from '../../../core/src/parse/htmlTags.ts';
import { scan } from '../../../core/src/parse/scan.ts';
import type { Block, Scan } from '../../../core/src/parse/syntax.ts';
import { contains, type Range } from '../../../core/src/text/range.ts';
import { runs } from '../../support/runs.ts';
import { randomDocument, randomFrom } from './fragments.ts';

const settings = { numRuns: runs(50) };
const unit = fc.constantFrom(
  'a',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\0',
  '\ud800',
  '\udc00',
  '\u00a0',
  '\u2028',
  '>',
  '-',
  '[',
  ']',
  '(',
  ')',
  '<',
  '!',
  '`',
  '*',
  '_',
  '|',
  ':',
  '#',
  '\\',
  '&',
  '"',
  '=',
  '~',
  '1.',
  '[^a]:',
);
const anyText = fc.oneof(
  fc.array(unit, { maxLength: 60 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer().map(seed => randomDocument(randomFrom(seed))),
);

/** Every range anywhere in a value. */
const rangesOf = (value: unknown): Range[] => {
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return [];
  const nested = Object.values(value).flatMap(rangesOf);
  return 'start' in value && 'end' in value ? [value as Range, ...nested] : nested;
};

const checkRanges = (text: string, value: unknown): void => {
  for (const { start, end } of rangesOf(value)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
};

const HOLDERS: ReadonlySet<Block['type']> = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);

const checkNesting = ({ blocks }: Scan): void => {
  blocks.forEach((block, index) => {
    expect(block.parent).toBeLessThan(index);
    const parent = blocks[block.parent];
    if (parent === undefined) return;
    expect(HOLDERS.has(parent.type)).toBe(true);
    expect(parent.type === 'list').toBe(block.type === 'listItem');
    expect(
      contains(parent, block),
      `${parent.type} ${parent.start}-${parent.end} holds ${block.type} ${block.start}-${block.end}`,
    ).toBe(true);
  });
};

const isOrdered = (ranges: readonly Range[]): boolean =>
  ranges.every(({ start }, index) => index === 0 || ranges[index - 1]!.start <= start);

describe('any text', { timeout: 600_000 }, () => {
  test('has well-formed ranges, nested blocks and ordered lists', () => {
    fc.assert(
      fc.property(anyText, text => {
        const found = scan(text, 0, { inlines: 'everywhere' });
        checkRanges(text, found);
        checkNesting(found);
        const { blocks, links, references, html, codeSpans, autolinks } = found;
        for (const list of [blocks, links, references, html, codeSpans, autolinks]) expect(isOrdered(list)).toBe(true);
      }),
      settings,
    );
  });

  test('has headings with texts and HTML with tags', () => {
    fc.assert(
      fc.property(anyText, text => {
        const found = scan(text);
        for (const block of found.blocks) if (block.type === 'heading') headingText(text, block, found.targets);
        const parts = readHtml(text, found);
        checkRanges(text, parts);
        checkRanges(text, htmlHeadings(text, parts));
      }),
      settings,
    );
  });

  test('has the same links where inlines are scanned where needed', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { links, references, html, autolinks } = scan(text);
        const all = scan(text, 0, { inlines: 'everywhere' });
        expect({ links, references, html, autolinks }).toEqual({
          links: all.links,
          references: all.references,
          html: all.html,
          autolinks: all.autolinks,
        });
      }),
      settings,
    );
  });

  test('is scanned from the start given, with offsets in the whole text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const before = '---\nid: x\n---\n';
        const whole = scan(before + text, before.length).blocks.map(({ type, start }) => [type, start - before.length]);
        const isMarked = text.startsWith('\uFEFF');
        if (!isMarked) expect(whole).toEqual(scan(text).blocks.map(({ type, start }) => [type, start]));
      }),
      settings,
    );
  });
});
