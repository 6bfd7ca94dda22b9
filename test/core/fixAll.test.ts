/** Fixing all: to the end, across documents, without loss, and only once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFacts, fixAll, parseDocument } from '#core';
import { libraryOf, problemsIn, today } from '../support/fixtures.ts';
import { readFixture, writeFixture } from '../support/notation.ts';
import { runs } from '../support/runs.ts';

/** Fixes the files of a fixture; with `paths`, the problems of these only. */
function fixed(fixture: string, paths?: readonly string[]) {
  const files = readFixture(fixture);
  const library = libraryOf(files);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const asked = paths ?? [...allFacts(library)].map(({ path }) => path);
  const result = fixAll(library, texts, asked, { today });
  const after = files.map(({ path, text }) => ({ path, text: result.texts.get(path) ?? text }));
  return { ...result, after, written: writeFixture(after, () => []) };
}

describe('fixAll', () => {
  it('applies the safe fixes of every document and leaves the others', () => {
    const { written, mended, complete } = fixed(`
-- a.md --
(TODO) [b](B.md) and [gone](gone.md) and [x](b)
-- b.md --
# B
`);
    expect(written).toBe('-- a.md --\n[b](b.md) and [gone](gone.md) and [x](b.md)\n-- b.md --\n# B\n');
    expect(mended.map(({ rule }) => rule).sort()).toEqual(['miscased-link', 'stale-todo', 'unportable-link']);
    expect(complete).toBe(true);
  });

  it('goes on while a fix makes room for another', () => {
    const { written, mended } = fixed('-- a.md --\n[x]\n\n[a]: b.md\n[b]: b.md\n[c]: b.md\n-- b.md --');
    expect(written).toBe('-- a.md --\n[x]\n\n\n-- b.md --');
    expect(mended).toHaveLength(3);
  });

  it('takes links in other documents along with a heading', () => {
    const { written } = fixed(
      '-- topics/a.md --\n# A\n\n## Definitoin\n\nx\n-- b.md --\n[a](topics/a.md#definitoin)\n',
      ['topics/a.md'],
    );
    expect(written).toBe('-- topics/a.md --\n# A\n\n## Definition\n\nx\n-- b.md --\n[a](topics/a.md#definition)\n');
  });

  it.each([
    [
      'other documents relate to the old one',
      '-- playbooks/b.md --\n---\nid: b\nrelated: [old]\ntype: playbook\n---\n',
    ],
    ['another document has the new one', '-- playbooks/b.md --\n---\nid: a\ntype: playbook\n---\n'],
  ])('leaves an id where %s', (_, other) => {
    const ids = (text: string) => text.match(/^(?:id|related): .*$/gm);
    const document = (id: string) => `-- playbooks/a.md --\n---\nid: ${id}\ntype: playbook\n---\n`;
    expect(fixed(document('old')).written).toContain('id: a\n');
    const both = document('old') + other;
    expect(ids(fixed(both, ['playbooks/a.md']).written)).toEqual(ids(both));
  });

  it('does not tear a fix apart where another document has no text to change', () => {
    const files = readFixture('-- topics/a.md --\n# A\n\n## Definitoin\n-- b.md --\n[a](topics/a.md#definitoin)\n');
    const texts = new Map(files.slice(0, 1).map(({ path, text }) => [path, text]));
    expect(fixAll(libraryOf(files), texts, ['topics/a.md'], { today }).texts).toEqual(new Map());
  });

  it('sees the text that it is given, not the one that the library was made of', () => {
    const library = libraryOf(readFixture('-- a.md --\n(TODO) [b](b.md)\n-- b.md --\n'));
    const { texts } = fixAll(library, new Map([['a.md', 'Later: (TODO) [b](b.md)']]), ['a.md'], { today });
    expect(texts.get('a.md')).toBe('Later: [b](b.md)');
  });

  it('keeps byte order mark and line ends', () => {
    const { after } = fixed('-- a.md --\n\ufeff(TODO) [b](b.md)\r\nx\r\r\n[u]: b.md\r\ny\n-- b.md --\n');
    expect(after[0]?.text).toBe('\ufeff[b](b.md)\r\nx\r\r\ny');
  });
});

/** What an author wrote, which no fix may lose. */
const words = ['alpha', 'beta', 'gamma', 'delta'];

/** What is broken, or makes other things broken, among the author's words. */
const fragments = [
  ...words,
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    ' ',
    '\t',
    '> ',
    '- ',
    '- [ ] ',
    '# ',
    '## ',
    '| ',
    '\n|-|-|\n',
    '`',
    '```\n',
    '<!--',
    '-->',
  ],
  ...[
    '(TODO) ',
    ' (TODO)',
    ' (TODO if missing)',
    '**(TODO)**',
    '[alpha](b.md)',
    '[alpha (TODO)](b.md)',
    '[beta](TODO)',
  ],
  ...[
    '[beta](B.md)',
    '[gamma](b)',
    '[delta](.\\b.md)',
    '[alpha](b c.md)',
    '[alpha](b%zz.md)',
    '[a](<b.md>)',
    '![alpha](b)',
  ],
  ...[
    '\n[r]: b.md\n',
    '\n[r]: b.md "x"\n',
    '[alpha][r]',
    '[r]',
    '\n<!--lint disable broken-link-->\n',
    '<!--lint ignore stale-todo-->',
  ],
  ...[
    '---\n',
    '\ttype: topic\n',
    'tags:\n\t- x\n',
    '\n## Definitoin\n',
    '\n## Why it maters\n',
    '[beta](#definitoin)',
    '[beta](a.md#definitoin)',
  ],
];

/** The rules whose safe fixes take something away, correct spelling, or make a link of what was none; all others only rewrite links. */
const removing = ['stale-todo', 'unused-definition', 'unused-suppression', 'misnamed-section', 'malformed-link'];

/** Every word outside link destinations, sorted. */
function allWords(text: string): string[] {
  let rest = text;
  for (const { destination } of parseDocument(text).links)
    rest =
      rest.slice(0, destination.start) + ' '.repeat(destination.end - destination.start) + rest.slice(destination.end);
  return rest.match(/[\p{L}\p{N}]+/gu)?.sort() ?? [];
}

const counted = (text: string) => words.map(word => `${word} ${text.split(word).length - 1}`);

describe('whatever the documents', () => {
  const text = fc.array(fc.constantFrom(...fragments), { maxLength: 25 }).map(parts => parts.join(''));

  it('no word is lost, a second time nothing changes, and the result is a document', () =>
    fc.assert(
      fc.property(text, text, (a, b) => {
        const files = [
          { path: 'topics/a.md', text: a },
          { path: 'topics/b.md', text: b },
        ];
        const library = libraryOf(files);
        const paths = files.map(({ path }) => path);
        const texts = new Map(files.map(file => [file.path, file.text]));
        const once = fixAll(library, texts, paths, { today });
        expect(once.complete).toBe(true);
        const after = new Map([...texts, ...once.texts]);
        for (const path of paths) {
          const now = after.get(path) ?? '';
          expect(counted(now)).toEqual(counted(texts.get(path) ?? ''));
          expect(() => parseDocument(now)).not.toThrow();
          if (!once.mended.some(({ rule }) => removing.includes(rule)))
            expect(allWords(now)).toEqual(allWords(texts.get(path) ?? ''));
          // The library that comes back is the one that a fresh reading would make.
          expect(problemsIn(once.library, path)).toEqual(
            problemsIn(libraryOf(files.map(file => ({ ...file, text: after.get(file.path) ?? '' }))), path),
          );
        }
        expect(fixAll(once.library, after, paths, { today }).mended).toEqual([]);
      }),
      { numRuns: runs(300) },
    ));
});
