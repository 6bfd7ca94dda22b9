/** Completion and hover anywhere in any text: neither fails, and what is chosen is right. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completionsAt,
  documentOf,
  lineStarts,
  parseDocument,
  pointedAt,
  positionAt,
  describe as tell,
  toMarkdown,
} from '#core';
import { viewOf, withItem } from '../../support/features.ts';
import { libraryOf, problemsIn } from '../../support/fixtures.ts';
import type { FixtureFile } from '../../support/notation.ts';
import { runs } from '../../support/runs.ts';

const examples = path.join(import.meta.dirname, '../../../examples/knowledge-base');
const files: readonly FixtureFile[] = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.md'))
  .map(name => ({ path: name.split(path.sep).join('/'), text: readFileSync(path.join(examples, name), 'utf8') }));
const own = 'playbooks/technical/own.md';
const seed = readFileSync(path.join(import.meta.dirname, '../fixtures/mentorship.md'), 'utf8');

const hostile = [
  '---\n- a\n- [\n---\n',
  '---\ntags: [a, "b\nrelated:\n- \n  - x\n',
  '---\r\nid: a\r\ntags: [\r\n---\r\n# H\r\n\r\n## \r\n',
  '\uFEFF---\nid: \uD83D\n---\n## \uD83D\uDE00 [\uDE00](#\uD83D)',
  '[[[[[[[[](](](](<<<<%%%#####',
  '[a](<b [c](d\\) ![e](f "g) [h][i][ [j]: k#l##m',
  '- (TODO) (TODO) [a](TODO) (T - (',
  '<!--lint ignore <!-- lint disable a, b- -->\n<!--',
  '## \n## Situation\n## Situaton\n### 1. \n### 1. \n- **\n- **What\n**',
  '> ## \n> - **x\n> [a](\n\n    [b](\n```\n[c](\n',
  '| [a](b#c) | `[x](` |\n| - | - |\n| $[y](z$ | {{< [w]( >}} |\n',
  '<a href="x.md">[b](<div>\n</div>) $$ [c](d $$',
  `${'x'.repeat(3000)}[a](b`,
  '['.repeat(3000),
  '{ "a": [ }',
  '',
];

/** Asks at every offset of a text, and holds what is said against what must always be so. */
function askEverywhere(text: string, step = 1): void {
  const view = viewOf([...files, { path: own, text }], own);
  const lines = lineStarts(text);
  for (let offset = 0; offset <= text.length; offset += step) {
    const { items } = completionsAt(view, offset);
    for (const { label, replaces } of items) {
      const { line } = positionAt(lines, offset);
      const isHere = replaces.start <= offset && offset <= replaces.end;
      const isOneLine =
        positionAt(lines, replaces.start).line === line && !/[\r\n]/.test(text.slice(replaces.start, replaces.end));
      expect(isHere && isOneLine, `${label} at ${offset} of ${JSON.stringify(text.slice(0, 80))}`).toBe(true);
    }
    const told = [...items.slice(0, 2).flatMap(({ about }) => about ?? [])];
    const pointed = pointedAt(view, offset);
    if (pointed) {
      expect(pointed.start <= offset && offset <= pointed.end).toBe(true);
      told.push(pointed.about);
    }
    for (const about of told)
      toMarkdown(tell(view, about, files.find(file => file.path === documentOf(view, about))?.text));
  }
}

describe('neither fails, and what is replaced lies around the cursor, on its line', () => {
  it.each(hostile.map(text => [text.slice(0, 60), text]))('in %j', (_, text) =>
    askEverywhere(text, text.length > 2000 ? 97 : 1),
  );

  it('in an example', () => askEverywhere(seed, 7));

  it('in a text as far as it is typed', () => {
    for (let length = 0; length < seed.length; length += 401) {
      const text = seed.slice(0, length);
      const view = viewOf([...files, { path: own, text }], own);
      completionsAt(view, length);
      pointedAt(view, length);
    }
  });

  it('in any text of marks', () => {
    const mark = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '#',
      '-',
      '*',
      '`',
      ':',
      '"',
      "'",
      ' ',
      '\n',
      '\r',
      '|',
      '!',
      '$',
      '---\n',
      'a',
      'TODO',
      '\\',
      '%',
      '\uD83D',
      '{',
      ',',
    );
    const text = fc.array(mark, { maxLength: 40 }).map(marks => marks.join(''));
    fc.assert(
      fc.property(text, one => askEverywhere(one)),
      { numRuns: runs(60) },
    );
  });
});

/** Rules that report what is wrong with a link. */
const linkRules = /^(broken-|malformed-link|miscased-link|unportable-link|redundant-relation|misdirected)/;

it('a path or anchor that is chosen has no problem', { timeout: 240_000 }, () => {
  let chosen = 0;
  for (const { path: at, text } of files.slice(0, 8)) {
    const view = viewOf(files, at);
    for (const link of view.document.links.filter(({ syntax }) => syntax === 'link').slice(0, 4)) {
      const offset = link.destination.start + 1;
      for (const item of completionsAt(view, offset).items.slice(0, 4)) {
        // A fragment that is kept was another document's.
        if (link.fragment !== undefined && !item.text.includes('#')) continue;
        const after = withItem(text, item);
        const library = libraryOf(files.map(file => (file.path === at ? { path: at, text: after } : file)));
        const wrong = problemsIn(library, at).filter(
          ({ rule, start }) => linkRules.test(rule) && link.start <= start && start < link.end + item.text.length,
        );
        const isKind = wrong.filter(({ rule }) => rule !== 'misdirected-relation');
        expect(
          isKind.map(({ message }) => message),
          `${item.label} in ${at}`,
        ).toEqual([]);
        chosen++;
      }
    }
  }
  expect(chosen).toBeGreaterThan(50);
});

it('keys and sections that are chosen one after the other make a document that lacks none', () => {
  let text = '---\n\n---\n\n# Own\n\n';
  const choose = (offset: number) => {
    const view = viewOf([{ path: own, text }], own);
    const [item] = completionsAt(view, offset).items.filter(({ detail }) => detail !== 'optional');
    if (item) text = withItem(text, item);
    return item;
  };
  for (let keys = 0; keys < 9; keys++) {
    expect(choose(text.indexOf('\n---', 3))?.detail).toBe('required');
    text = text.replace('\n---\n\n# Own', '\n\n---\n\n# Own');
  }
  text = text.replace('\n\n---', '\n---');
  for (let sections = 0; sections < 10; sections++) {
    text = `${text.trimEnd()}\n\n## `;
    expect(choose(text.length)?.label).toMatch(/^## /);
  }
  const problems = problemsIn(libraryOf([{ path: own, text: `${text}\n` }]), own).map(({ rule }) => rule);
  expect(parseDocument(text).frontmatter?.entries.length).toBe(9);
  expect([...new Set(problems)].filter(rule => !/leftover-placeholder|unlinked-todo|orphan/.test(rule))).toEqual([]);
});
