/** Headings' texts are micromark's, and slugs github-slugger's. */
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { headingText } from '../../../core/src/parse/headingText.ts';
import { scan } from '../../../core/src/parse/scan.ts';
import { slugger, slugOf } from '../../../core/src/parse/slug.ts';
import { runs } from '../../support/runs.ts';
import { knownDifference } from './differences.ts';
import { randomFrom } from './fragments.ts';
import { headingTexts, randomHeading, referenceTexts } from './headings.ts';

const COUNT = runs(100);

const textsOf = (text: string, alt: boolean): string[] => {
  const { blocks, targets } = scan(text);
  return blocks.flatMap(block => (block.type === 'heading' ? [headingText(text, block, targets, { alt })] : []));
};

/** With tildes micromark may pair other stars and underscores than GitHub; else the reference implementation has a say (DIFFERENCES.md, 6, 10, 11). */
const isKnown = (text: string, actual: readonly string[], alt: boolean): boolean => {
  if (knownDifference(text) !== undefined) return true;
  // In images' alt texts mdast keeps raw HTML and loses hard breaks.
  if (
    alt &&
    text.includes('![') &&
    (text.includes('<') || withoutBreaks(actual) === withoutBreaks(headingTexts(text, alt)))
  )
    return true;
  if (!text.includes('~')) return String(actual.map(trim)) === String(referenceTexts(text, alt).map(trim));
  return /[*_]/.test(text) && withoutMarkers(actual) === withoutMarkers(headingTexts(text, alt));
};

/** commonmark.js also trims no-break spaces. */
const trim = (text: string): string => text.trim();

const withoutBreaks = (texts: readonly string[]): string => String(texts).replaceAll('\n', '');

const withoutMarkers = (texts: readonly string[]): string => String(texts).replace(/[*_~]/g, '');

describe('headingText', () => {
  const cases: Record<string, string> = {
    '# Plain text': 'Plain text',
    '# *a* **b** _c_ ~~d~~ `e_f`': 'a b c d e_f',
    '# snake_case_name and _x_y_': 'snake_case_name and x_y',
    '# [link](x) ![image](y) [ref][k]\n\n[k]: z': 'link  ref',
    '# [no ref][k]': '[no ref][k]',
    '# a <b>c</b> <!-- d --> <e@f.g>': 'a c  e@f.g',
    '# AT&amp;T \\* &copy; &unknown;': 'AT&T * © &unknown;',
    '# [a _b](c) d_': 'a _b d_',
    'a\\\nb  \nc\n===': 'a\nb\nc',
    '> a\n> *b\n> c*\n> ---': 'a\nb\nc',
    '# `` a`b ``': 'a`b',
  };
  for (const [text, expected] of Object.entries(cases)) {
    test(text, () => expect(textsOf(text, false)).toEqual([expected]));
  }

  test(`${COUNT} random headings`, { timeout: COUNT * 10 + 60_000 }, () => {
    for (let number = 0; number < COUNT; number++) {
      const text = randomHeading(randomFrom(number));
      for (const alt of [false, true]) {
        const actual = textsOf(text, alt);
        const expected = headingTexts(text, alt);
        if (String(actual) !== String(expected) && !isKnown(text, actual, alt)) expect(actual, text).toEqual(expected);
      }
    }
  });
});

describe('slugger', () => {
  test('numbers repeated slugs as GitHub does', () => {
    expect(['Foo', 'Foo', 'Foo 1', 'Foo', 'foo-1'].map(slugger())).toEqual([
      'foo',
      'foo-1',
      'foo-1-1',
      'foo-2',
      'foo-1-2',
    ]);
  });

  test('is github-slugger on every character', () => {
    for (let code = 0; code < 0x3000; code++) {
      const text = `A${String.fromCharCode(code)}b`;
      expect(slugOf(text)).toBe(new GithubSlugger().slug(text));
    }
  });

  test('is github-slugger on random lists of headings', () => {
    const random = randomFrom(1);
    for (let round = 0; round < 300; round++) {
      const ours = slugger();
      const theirs = new GithubSlugger();
      for (let count = random(12); count > 0; count--) {
        const text = ['a', 'A', 'a 1', 'a-1', 'a 1 1', 'é', '', '-1', 'constructor', '__proto__', '1'][random(11)]!;
        expect(ours(text)).toBe(theirs.slug(text));
      }
    }
  });
});
