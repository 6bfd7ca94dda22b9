/** Lines and edits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../core/src/text/distance.ts';
import { applyEdits } from '../../../core/src/text/edit.ts';
import { lineEnding, lineStarts, offsetAt, positionAt } from '../../../core/src/text/lines.ts';

describe('lines', () => {
  it('end with LF, CR or CRLF', () => expect(lineStarts('a\nb\r\nc\rd')).toEqual([0, 2, 5, 7]));

  it('the first line ending is the text’s', () =>
    expect(['', 'a\n', 'a\r\nb\n', 'a\rb'].map(lineEnding)).toEqual(['\n', '\n', '\r\n', '\r']));

  it('positions lead back to their offsets', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀', ' ') }),
        fc.nat(40),
        (text, offset) => {
          const starts = lineStarts(text);
          const inside = Math.min(offset, text.length);
          expect(offsetAt(starts, text.length, positionAt(starts, inside))).toBe(inside);
        },
      ),
    ));

  it('places outside the text are moved into it', () => {
    const starts = lineStarts('ab\ncd');
    expect(offsetAt(starts, 5, { line: 0, column: 99 })).toBe(3);
    expect(offsetAt(starts, 5, { line: 9, column: 0 })).toBe(5);
  });
});

describe('edits', () => {
  it('are applied in any order', () =>
    expect(
      applyEdits('one two', [
        { start: 4, end: 7, text: '2' },
        { start: 0, end: 3, text: '1' },
        { start: 7, end: 7, text: '!' },
      ]),
    ).toBe('1 2!'));

  it('of two that overlap, the later is left out', () =>
    expect(
      applyEdits('abcd', [
        { start: 0, end: 3, text: 'x' },
        { start: 2, end: 4, text: 'y' },
      ]),
    ).toBe('xd'));
});

describe('edit distance', () => {
  it.each([
    ['setup', 'setpu', 1],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
    ['same', 'same', 0],
  ])('%s and %s: %d', (a, b, distance) => expect(editDistance(a, b, 5)).toBe(distance));

  it('is what the whole table would say', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1));
        expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
      }),
    );
  });

  it('stops at its limit', () => expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3));

  it('a short word is not taken for another', () => {
    expect(nearest('tag', ['id', 'type', 'tags'])).toEqual(['tags']);
    expect(nearest('stauts', ['status', 'tags'])).toEqual(['status']);
  });
});
