/** The library: looking links up, and who depends on whom. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependentsOf, factsAt, type Library, withChange } from '#core';
import { linkOf } from '../../../core/src/library/facts.ts';
import { entries, get, layered, withEntries } from '../../../core/src/library/layered.ts';
import { linkingTo } from '../../../core/src/library/library.ts';
import type { LinkFact } from '../../../core/src/library/packed.ts';
import { resolve } from '../../../core/src/library/resolve.ts';
import { suggestTargets } from '../../../core/src/library/suggest.ts';
import { libraryOf } from '../../support/fixtures.ts';
import { readFixture } from '../../support/notation.ts';

const library = (fixture: string): Library => libraryOf(readFixture(fixture));

function firstLink(all: Library, path: string): LinkFact | undefined {
  const facts = factsAt(all, path);
  return facts && linkOf(facts, 0);
}

/** What the first link of `a.md` leads to. */
function lookUp(fixture: string): string {
  const all = library(fixture);
  const link = firstLink(all, 'a.md');
  const found = link && resolve(all, link);
  return found?.state === 'found'
    ? `${found.type} ${found.path}${found.via === 'exact' ? '' : ` (${found.via})`}`
    : (found?.state ?? '');
}

describe('a link leads to', () => {
  it.each([
    ['a file', '[x](b.md)', 'file b.md'],
    ['the same file by other spellings', '[x](./c/../%62.md)', 'file b.md'],
    ['a path from the root', '[x](/c/d.md)', 'file c/d.md'],
    ['a file whose query and fragment do not matter', '[x](b.md?plain=1#y)', 'file b.md'],
    ['a folder', '[x](c)', 'folder c'],
    ['a folder with a slash', '[x](c/)', 'folder c'],
    ['the root', '[x](/)', 'folder '],
    ['a file without its extension', '[x](b)', 'file b.md (extension)'],
    ['nothing: a file used as a folder', '[x](b.md/)', 'missing'],
    ['nothing: below a file', '[x](b.md/x)', 'missing'],
    ['a file by another letter case', '[x](C/D.md)', 'file c/d.md (spelling)'],
    ['a file by another normal form', '[x](u\u0308.md)', 'file ü.md (spelling)'],
    ['nothing: above the root', '[x](../b.md)', 'missing'],
    ['a file whose name holds a bad escape', '[x](100%.md)', 'file 100%.md'],
    ['a name with spaces', '[x](<my plan.md>)', 'file my plan.md'],
  ])('%s', (_, link, found) =>
    expect(lookUp(`-- a.md --\n${link}\n-- b.md --\n-- c/d.md --\n-- 100%.md --\n-- my plan.md --\n-- ü.md --`)).toBe(
      found,
    ),
  );
});

describe('a snapshot', () => {
  it('keeps its state when another is made of it', () => {
    const before = library('-- a.md --\n[b](b.md)\n-- b.md --');
    const after = withChange(before, { entries: [['b.md', undefined]], documents: [['b.md', undefined]] });
    const link = firstLink(before, 'a.md') ?? { target: '', path: '' };
    expect([resolve(before, link).state, resolve(after, link).state]).toEqual(['found', 'missing']);
  });

  it('knows who links to a path, by whatever spelling', () => {
    const all = library('-- a.md --\n[b](c/b) [f](c)\n-- x.md --\n[b](c/b.md#y)\n-- c/b.md --\n-- c/README.md --');
    expect(linkingTo(all, 'c/b.md')).toEqual(['a.md', 'x.md']);
    expect(linkingTo(all, 'c/README.md')).toEqual(['a.md']);
    expect([...dependentsOf(all, [['c/b.md', undefined]])]).toEqual(['a.md', 'x.md']);
  });
});

describe('did you mean', () => {
  const meant = (fixture: string) => {
    const all = library(fixture);
    const link = firstLink(all, 'a/a.md');
    return link ? suggestTargets(all, 'a/a.md', link) : [];
  };

  it('the same name in the nearest folder first', () =>
    expect(meant('-- a/a.md --\n[x](x.md)\n-- b/c/x.md --\n-- a/d/x.md --\n-- b/x.md --')).toEqual([
      'a/d/x.md',
      'b/x.md',
      'b/c/x.md',
    ]));

  it('a document with that alias or title', () =>
    expect(meant('-- a/a.md --\n[x](slo.md)\n-- b/objectives.md --\n---\naliases: [SLO]\n---')).toEqual([
      'b/objectives.md',
    ]));

  it('a name that is nearly the same, of the same extension', () =>
    expect(meant('-- a/a.md --\n[x](setpu.md)\n-- b/setup.md --\n-- b/setup.png --')).toEqual(['b/setup.md']));

  it('no README of any other folder', () =>
    expect(meant('-- a/a.md --\n[x](../../c/README.md)\n-- b/README.md --\n-- b/c/README.md --')).toEqual([
      'b/c/README.md',
    ]));
});

describe('layered maps', () => {
  it('hold what a plain map would hold', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.nat(9), { nil: undefined })), {
          maxLength: 20,
        }),
        changes => {
          let map = layered<number>(new Map([['a', 1]]));
          const plain = new Map([['a', 1]]);
          for (const [key, value] of changes) {
            map = withEntries(map, [[key, value]]);
            if (value === undefined) plain.delete(key);
            else plain.set(key, value);
          }
          expect(new Map(entries(map))).toEqual(plain);
          expect(get(map, 'b')).toBe(plain.get('b'));
        },
      ),
    ));
});
