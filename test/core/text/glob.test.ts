/** Globs: the same as picomatch's, as far as ours go, and never slow. */
import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { escapeGlob, matchesAny } from '../../../core/src/text/glob.ts';
import { runs } from '../../support/runs.ts';

describe('a glob', () => {
  it.each([
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'x/y/a.md', true],
    ['*.md', 'x/a.md', false],
    ['x/**', 'x/y/a.md', true],
    ['x/', 'x/y/a.md', true],
    ['./x/*.md', 'x/a.md', true],
    ['/x/*.md', 'x/a.md', true],
    ['x/**/a.md', 'x/a.md', true],
    ['{a,b/{c,d}}.md', 'b/d.md', true],
    ['{a}.md', '{a}.md', true],
    ['[a-c]?.md', 'bx.md', true],
    ['[!a-c].md', 'b.md', false],
    ['[a.md', '[a.md', true],
    ['\\*.md', 'a.md', false],
    ['*', '.hidden', true],
    ['caf\u00e9.md', 'cafe\u0301.md', true],
    ['?.md', '\u{1F600}.md', true],
    ['A.md', 'a.md', false],
  ])('%s, %s: %s', (glob, path, expected) => expect(matchesAny([glob], path)).toBe(expected));

  it('means what it means to picomatch', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '*', '?', '[ab]', '[^a]', '{a,b}', '{a,ab*}', '.', '**');
    const segment = fc.array(part, { minLength: 1, maxLength: 3 }).map(parts => parts.join(''));
    const glob = fc.array(
      segment.filter(text => text === '**' || !text.includes('**')),
      { minLength: 1, maxLength: 4 },
    );
    const name = fc.stringMatching(/^[ab.]{1,4}$/).filter(text => !/^\.|\.$/.test(text));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(names => names.join('/'));
    fc.assert(
      fc.property(
        glob.filter(segments => !segments.some(text => /^[.]+$|\*\*./.test(text))),
        path,
        (segments, at) => {
          const written = segments.join('/');
          // To picomatch `a/**` matches `a`, but `*/**` does not.
          fc.pre(!written.endsWith('/**') && !/^\.\/|(^|\/)\.+(\/|$)/.test(written));
          expect(matchesAny([written], at), `${written} ${at}`).toBe(picomatch.isMatch(at, written, { dot: true }));
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('that is escaped means one path', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a*?[\]{},\\ (!)+@|-]{1,8}$/), text => {
        expect(matchesAny([escapeGlob(text)], text)).toBe(true);
        expect(matchesAny([escapeGlob(text)], `${text}a`)).toBe(false);
      }),
    ));

  it.each(['*a'.repeat(60), '**/a/'.repeat(40), '{a,b}'.repeat(40), '{a,{a,'.repeat(40), '['.repeat(1000)])(
    'ends in time: %.20s',
    glob => expect(matchesAny([glob], `${'a'.repeat(200)}/`.repeat(20))).toBe(false),
  );
});
