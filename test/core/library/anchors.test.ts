/** Fragments: the short way to find one, held against all anchors of the document. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultConfig, readDocument } from '#core';
import { anchorsOf, fragmentKey, hasFragment, isPositional } from '../../../core/src/library/anchors.ts';
import { runs } from '../../support/runs.ts';

const word = fc.constantFrom('Why', 'why', 'K', '\u212a', 'a_b', 'a-1', '2', '`x`', 'é', '😀', '!', '  ', '-');
const heading = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));

it('a fragment is found if and only if an anchor has its key', () =>
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 5 }), fc.array(heading, { maxLength: 3 }), (headings, others) => {
      const text = headings.map(written => `## ${written}\n`).join('\n');
      const facts = readDocument('a.md', text, defaultConfig, '2026-03-01');
      const { slugs, keys } = anchorsOf(facts);
      const spelt = others.flatMap(other => [other, other.toLowerCase().replaceAll(' ', '-')]);
      for (const fragment of [...slugs, ...spelt, ...slugs.map(slug => `user-content-${slug}`)])
        expect([fragment, hasFragment(facts, fragment)]).toEqual([
          fragment,
          isPositional(fragment) || keys.has(fragmentKey(fragment)),
        ]);
    }),
    { numRuns: runs(300) },
  ));
