/** The scanner finds what micromark finds in every example of the CommonMark specification. */
import { tests } from 'commonmark-spec';
import { describe, expect, test } from 'vitest';
import { oracle } from './oracle.ts';
import { ours } from './ours.ts';

describe('CommonMark 0.31.2', () => {
  test('has all its examples', () => expect(tests).toHaveLength(652));
  for (const { markdown, number, section } of tests) {
    test(`${number} ${section}`, () => expect(ours(markdown)).toEqual(oracle(markdown)));
  }
});
