/** Properties of navigation: links lead where they did after every renaming and move, and nothing is too odd to ask about. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  definitionOf,
  documentLinks,
  factsAt,
  isMarkdown,
  type Library,
  type Move,
  namingsAt,
  placesOf,
  renameTargetAt,
} from '#core';
import { targetOfLink, titleAt } from '../../../core/src/features/navigation/named.ts';
import { linksOf } from '../../../core/src/library/facts.ts';
import { pathAfter } from '../../../core/src/rules/moveFiles.ts';
import { editFiles, libraryOf, problemsIn } from '../../support/fixtures.ts';
import { moveEdits, renameEdits, sceneIn } from '../../support/navigation.ts';
import type { FixtureFile } from '../../support/notation.ts';
import { runs } from '../../support/runs.ts';

const paths = ['a.md', 'b.md', 'x/c.md', 'x/README.md', 'x/y/ü d.md', 'B2/e(1).md'];
const lines = [
  '# One',
  '# One',
  'Two\n===',
  '## Two `b` ##',
  '<a id="here"></a>',
  '## One 1',
  '### See [one](#one)',
  '[a](/a.md) [b](<b.md#two> "t") [c](./x/c#one-1)',
  '[c](../x/c.md#here) ![d](y/%C3%BC%20d.md) [r]',
  '[self](#one) [self](#one-1) [e](/B2/e%281%29.md?plain=1#two)',
  '[a](../../a.md#One) [folder](x/) [folder](../x#two-b) [case](b2/e\\(1\\))',
  '(TODO) [t](topics/t.md) [gone](../gone.md#x)',
  '[r]: /x/README.md#one',
  '<a href="x/y/ü d.md#two">d</a> | [d](y/ü%20d.md) |',
];
const text = fc.array(fc.constantFrom(...lines), { maxLength: 8 }).map(all => `${all.join('\n\n')}\n`);
const library: fc.Arbitrary<readonly FixtureFile[]> = fc
  .tuple(...paths.map(() => text))
  .map(texts => paths.map((at, index) => ({ path: at, text: texts[index] ?? '' })));

/** Where every link of every document leads, in order; paths and headings as they are after a change. */
function targets(of: Library, files: readonly FixtureFile[], after: (at: string) => string): string[] {
  return files.flatMap(file => {
    const facts = factsAt(of, file.path);
    return (facts ? linksOf(facts) : []).map(link => {
      const target = facts && targetOfLink(of, facts, link);
      const named = target && 'path' in target ? { ...target, path: after(target.path) } : target;
      return `${after(file.path)} → ${JSON.stringify(named)}`;
    });
  });
}

const titleIn = (of: Library, at: string, index: number) => titleAt(of, { of: 'heading', path: at, index });

const sorted = (list: readonly string[]) => [...list].sort();
const same = (at: string) => at;
const problemCount = (of: Library, files: readonly FixtureFile[]) =>
  files.reduce((count, file) => count + problemsIn(of, file.path).length, 0);

/** Every link to a place leads there still; what led to none may lead to one now. */
function expectKept(before: readonly string[], after: readonly string[]): void {
  const isPlace = (target: string) => /"of":"(heading|anchor)"/.test(target);
  expect(after.filter((_, index) => isPlace(before[index] ?? ''))).toEqual(before.filter(isPlace));
}

describe('renaming a heading', () => {
  it('lets every link lead where it did, and back again', () =>
    fc.assert(
      fc.property(
        library,
        fc.nat(5),
        fc.nat(7),
        fc.constantFrom('One', 'Two', 'New', 'ä b', 'One 1', '!'),
        (...args) => {
          const [files, which, title, name] = args;
          const before = libraryOf(files);
          const at = paths[which] ?? '';
          const content = titleIn(before, at, title);
          fc.pre(content !== undefined);
          // A link inside the heading goes with the heading's text.
          fc.pre(!/\[/.test(files[which]?.text.slice(content.start, content.end) ?? ''));
          const scene = sceneIn(files, before, at, content.start);
          const edits = renameEdits(scene, name);
          if (typeof edits === 'string') return;
          const renamed = editFiles(files, edits);
          const after = libraryOf(renamed);
          expectKept(targets(before, files, same), targets(after, renamed, same));
          expect(problemCount(after, renamed)).toBeLessThanOrEqual(problemCount(before, files));
          const back = titleIn(after, at, title);
          const old = files[which]?.text.slice(content.start, content.end) ?? '';
          const reverse = back && renameEdits(sceneIn(renamed, after, at, back.start), old);
          if (!reverse || typeof reverse === 'string') return;
          const again = editFiles(renamed, reverse);
          expectKept(targets(before, files, same), targets(libraryOf(again), again, same));
        },
      ),
      { numRuns: runs(300) },
    ));
});

describe('references of a document', () => {
  it('are the links that lead to it, no other and none left out', () =>
    fc.assert(
      fc.property(library, fc.constantFrom(...paths), (files, at) => {
        const of = libraryOf(files);
        const leading = [...files]
          .sort((a, b) => (a.path < b.path ? -1 : 1))
          .flatMap(({ path }) => {
            const facts = factsAt(of, path);
            const links = facts ? linksOf(facts).filter(link => link.path !== '') : [];
            return links.flatMap(link => {
              const target = facts && targetOfLink(of, facts, { ...link, fragment: undefined });
              return target && 'path' in target && target.path === at ? `${path} ${link.destinationStart}` : [];
            });
          });
        const places = placesOf(of, { of: 'document', path: at }, () => undefined);
        const found = places.filter(({ isDeclaration }) => !isDeclaration).map(({ path, start }) => `${path} ${start}`);
        expect(found).toEqual(leading);
      }),
      { numRuns: runs(300) },
    ));
});

describe('moving files and folders', () => {
  const moves: fc.Arbitrary<readonly Move[]> = fc
    .subarray(['a.md', 'b.md', 'x', 'x/c.md', 'x/y', 'x/y/ü d.md', 'B2'], { minLength: 1, maxLength: 3 })
    .chain(chosen =>
      fc.tuple(
        ...chosen.map(from =>
          fc.constantFrom('', 'n/', 'x2/m/').map(folder => ({ from, to: `${folder}new ${from.replace(/.*\//, '')}` })),
        ),
      ),
    );

  it('lets every link lead where it did, brings no problem, and goes back', () =>
    fc.assert(
      fc.property(library, moves, (files, wanted) => {
        const pathNow = (at: string) => pathAfter(wanted, at);
        fc.pre(new Set(wanted.map(({ to }) => to)).size === wanted.length);
        const before = libraryOf(files);
        const movedFiles = editFiles(files, moveEdits(files, wanted)).map(file => ({
          ...file,
          path: pathNow(file.path),
        }));
        fc.pre(new Set(movedFiles.map(file => file.path)).size === movedFiles.length);
        const now = libraryOf(movedFiles);
        const found = targets(now, movedFiles, same);
        targets(before, files, pathNow).forEach((target, index) => {
          if (isStill(target, wanted)) expect(found[index]).toBe(target);
        });
        // Of several, one may have moved into what another left.
        if (wanted.length > 1) return;
        const back = wanted.map(({ from, to }) => ({ from: to, to: from }));
        const again = editFiles(movedFiles, moveEdits(movedFiles, back)).map(file => ({
          ...file,
          path: pathAfter(back, file.path),
        }));
        expect(sorted(targets(libraryOf(again), again, same))).toEqual(sorted(targets(before, files, same)));
      }),
      { numRuns: runs(300) },
    ));

  /** What a link to a folder shows may move away without it; what led nowhere may lead somewhere now. */
  const isStill = (target: string, wanted: readonly Move[]): boolean =>
    target.includes('{') && !(target.includes('README') && wanted.length > 1);
});

describe('questions', () => {
  it('of every offset of the sample are answered, with places that lie inside', () => {
    const root = path.join(import.meta.dirname, '../../../examples/knowledge-base');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(name => isMarkdown(name))
      .map(name => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }));
    const of = libraryOf(files);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      for (let offset = 0; offset <= file.text.length; offset += file.text.length > 3000 ? 7 : 3)
        askAll(files, of, file.path, offset);
    }
  });

  it('of any text are answered', () =>
    fc.assert(
      fc.property(library, fc.nat(5), fc.nat(300), (files, which, offset) => {
        const at = paths[which] ?? '';
        askAll(files, libraryOf(files), at, Math.min(offset, files[which]?.text.length ?? 0));
      }),
      { numRuns: runs(200) },
    ));
});

const scenes = new WeakMap<Library, Map<string, ReturnType<typeof sceneIn>>>();

function askAll(files: readonly FixtureFile[], of: Library, at: string, offset: number): void {
  const known = scenes.get(of) ?? new Map<string, ReturnType<typeof sceneIn>>();
  scenes.set(of, known);
  const scene = known.get(at) ?? sceneIn(files, of, at, 0);
  if (!known.has(at)) {
    known.set(at, scene);
    for (const link of documentLinks(scene.view)) expect(link.end).toBeLessThanOrEqual(scene.view.document.text.length);
  }
  const { view, documentAt } = scene;
  for (const naming of namingsAt(view, offset)) {
    for (const { start, end } of [naming.whole, naming.range])
      expect(0 <= start && start <= end && end <= view.document.text.length).toBe(true);
    definitionOf(view, naming, documentAt);
    const places = placesOf(of, naming.named, documentAt);
    expect(new Set(places.map(place => JSON.stringify(place))).size).toBe(places.length);
    for (const place of places)
      expect(place.start <= place.end && place.end <= (documentAt(place.path)?.text.length ?? 0)).toBe(true);
  }
  const target = renameTargetAt(view, offset);
  if ('refusal' in target) expect(target.refusal).toMatch(/\.$/);
  else expect(target.range.end).toBeLessThanOrEqual(view.document.text.length);
}
