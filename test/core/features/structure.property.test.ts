/** Features and actions at every place of documents whole and broken: none fails, ranges nest, nothing is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  actionSorts,
  allFacts,
  type DocumentSymbol,
  type DocumentView,
  documentSymbols,
  foldsOf,
  inlayHints,
  isMarkdown,
  lensesOf,
  lensText,
  parseDocument,
  selectionRanges,
} from '#core';
import { linksOf } from '../../../core/src/library/facts.ts';
import { resolve } from '../../../core/src/library/resolve.ts';
import { viewIn, viewOf } from '../../support/actions.ts';
import { editFiles, libraryOf } from '../../support/fixtures.ts';
import type { FixtureFile } from '../../support/notation.ts';
import { runs } from '../../support/runs.ts';
import { randomDocument, randomFrom } from '../parse/fragments.ts';

const base = path.join(import.meta.dirname, '../../../examples/knowledge-base');
const examples: readonly FixtureFile[] = readdirSync(base, { recursive: true, encoding: 'utf8' })
  .filter(isMarkdown)
  .sort()
  .map(name => ({ path: name.split(path.sep).join('/'), text: readFileSync(path.join(base, name), 'utf8') }));

const isInside = (text: string, { start, end }: { start: number; end: number }) =>
  0 <= start && start <= end && end <= text.length;

function expectSymbols(symbols: readonly DocumentSymbol[], start: number, end: number): void {
  let from = start;
  for (const symbol of symbols) {
    expect(symbol.name.trim()).not.toBe('');
    expect([symbol.start >= from, symbol.end <= end, symbol.start <= symbol.selection.start]).toEqual([
      true,
      true,
      true,
    ]);
    expect(symbol.selection.end).toBeLessThanOrEqual(symbol.end);
    expectSymbols(symbol.children, symbol.start, symbol.end);
    from = symbol.end;
  }
}

function expectStructure(view: DocumentView, offsets: Iterable<number>): void {
  const { text } = view.document;
  expectSymbols(documentSymbols(view), 0, text.length);
  const open: number[] = [];
  for (const { startLine, endLine } of foldsOf(view)) {
    while ((open.at(-1) ?? startLine) < startLine) open.pop();
    expect(endLine).toBeGreaterThan(startLine);
    expect(endLine).toBeLessThanOrEqual(open.at(-1) ?? text.split(/\r\n|\r|\n/).length - 1);
    open.push(endLine);
  }
  const crossed = [...offsets].filter(offset => {
    const ranges = selectionRanges(view, offset);
    const nests = ranges.every((range, index) => {
      const inner = ranges[index - 1] ?? { start: offset, end: offset };
      return range.start <= inner.start && inner.end <= range.end;
    });
    const { start, end } = ranges.at(-1) ?? { start: 0, end: 0 };
    return !nests || start !== 0 || end !== text.length;
  });
  expect(crossed).toEqual([]);
  for (const { kind } of lensesOf(view)) lensText(view, kind);
  inlayHints(view, { start: 0, end: text.length });
}

/** Every action that is offered at some places of a document, each once. */
function actionsIn(view: DocumentView, offsets: Iterable<number>, kind = ''): Action[] {
  const found = new Map<string, Action>();
  for (const start of offsets)
    for (const { actions } of actionSorts.filter(sort => sort.kind.startsWith(kind)))
      for (const action of actions(view, { start, end: start }))
        if (action.disabled === undefined) found.set(`${action.title} ${JSON.stringify(action.edits())}`, action);
  return [...found.values()];
}

/** How many links lead nowhere. */
function brokenIn(files: readonly FixtureFile[]): number {
  const library = libraryOf(files);
  const links = [...allFacts(library)].flatMap(linksOf);
  return links.filter(link => resolve(library, link).state === 'missing').length;
}

/** How often each word stands in some files, the destinations of links left out. */
const wordsOf = (files: readonly FixtureFile[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of files)
    for (const [word] of text.replace(/\]\([^()]*\)/g, ']').matchAll(/[\p{L}\p{N}]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const lineStartsOf = (text: string): number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];

describe('the example knowledge base', () => {
  it('has a structure at every place', () => {
    const library = libraryOf(examples);
    for (const { path: at, text } of examples) {
      const offsets = Array.from({ length: Math.ceil(text.length / 5) }, (_, index) => 5 * index);
      expectStructure(viewOf(library, at, text), offsets);
    }
  });

  it('loses no word and no link by any extraction', () => {
    const library = libraryOf(examples);
    const before = wordsOf(examples);
    let count = 0;
    for (const { path: at, text } of examples)
      for (const action of actionsIn(viewOf(library, at, text), lineStartsOf(text), 'refactor.extract')) {
        const edited = editFiles(examples, action.edits());
        const after = wordsOf(edited);
        expect([...before].filter(([word, times]) => (after.get(word) ?? 0) < times)).toEqual([]);
        if (count++ % 10 === 0) expect(brokenIn(edited)).toBe(brokenIn(examples));
      }
    expect(count).toBeGreaterThan(20);
  });
});

describe('random documents', () => {
  const document = fc.tuple(fc.nat(), fc.constantFrom('playbooks/technical/a.md', 'topics/a.md', 'a.md'));
  const textOf = (seed: number) => randomDocument(randomFrom(seed));

  it('have a structure, and actions that keep the rest', () =>
    fc.assert(
      fc.property(document, ([seed, at]) => {
        const text = textOf(seed);
        const view = viewIn([{ path: at, text }], at);
        const offsets = [0, text.length, ...lineStartsOf(text), Math.floor(text.length / 2)].filter(
          o => o <= text.length,
        );
        expectStructure(view, offsets);
        for (const action of actionsIn(view, offsets))
          for (const edit of action.edits())
            if (edit.type === 'edit') for (const range of edit.edits) expect(isInside(text, range)).toBe(true);
      }),
      { numRuns: runs(60) },
    ));
});

describe('frontmatter', () => {
  const key = fc.constantFrom('id', 'title', 'type', 'tags', 'mine', 'updated_at', 'other', 'category', 'importance');
  const value = fc.constantFrom(
    'a',
    '"a: b"',
    '[a, b]',
    '\n- a\n- b',
    '|\n  a\n\n  b',
    '>-\n  a',
    '{ a: 1 }',
    '1 # why',
    '',
    '&x a',
    '*x',
  );
  const between = fc.constantFrom('', '', '', '# note\n', '\n', '  # indented\n');
  const entries = fc.uniqueArray(fc.tuple(between, key, value), { selector: ([, name]) => name, maxLength: 7 });
  const eol = fc.constantFrom('\n', '\r\n');

  it('keeps its data when sorted, and is sorted then', () =>
    fc.assert(
      fc.property(entries, between, eol, (all, last, ending) => {
        const lines = all.map(([above, name, written]) => `${above}${name}: ${written}\n`).join('');
        const text = `---\n${lines}${last}---\n\n# A\n`.replaceAll('\n', ending);
        const at = 'playbooks/a.md';
        const sort = (files: readonly FixtureFile[]) => {
          const view = viewIn(files, at);
          return actionsIn(view, [0], 'source.sort')[0];
        };
        const files = [{ path: at, text }];
        const action = sort(files);
        if (!action) return;
        const sorted = editFiles(files, action.edits());
        const data = (from: readonly FixtureFile[]) => parseDocument(from[0]?.text ?? '').frontmatter?.data;
        expect(data(sorted)).toEqual(data(files));
        expect(wordsOf(sorted)).toEqual(wordsOf(files));
        expect(sorted[0]?.text.split(ending).sort()).toEqual(text.split(ending).sort());
        expect(sort(sorted)).toBeUndefined();
      }),
      { numRuns: runs(300) },
    ));
});
