/** "Ignore here": the comment stands where it silences the problem and changes nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  defaultConfig,
  type FixContext,
  ignoreFix,
  type Library,
  type Problem,
  parseDocument,
} from '#core';
import { libraryOf, problemsIn, today } from '../support/fixtures.ts';
import { runs } from '../support/runs.ts';

const contextOf = (library: Library, path: string, text: string): FixContext => ({
  path,
  document: parseDocument(text),
  library,
  config: defaultConfig,
  today,
});

/** The text after "ignore here" for the first problem of a rule, with the title of the fix. */
function ignored(text: string, rule = 'broken-link', path = 'a.md') {
  const library = libraryOf([{ path, text }]);
  const problem = problemsIn(library, path).find(found => found.rule === rule);
  const fix = problem && ignoreFix(problem, contextOf(library, path, text));
  const [edit] = fix?.edits ?? [];
  return fix && edit?.type === 'edit' ? [fix.title, applyEdits(text, edit.edits)] : undefined;
}

const here = "Ignore 'broken-link' here";
const comment = '<!--lint ignore broken-link-->';

describe('ignore here', () => {
  it.each([
    ['a paragraph', 'one\n\n[x](x.md)\n', `one\n\n${comment}\n[x](x.md)\n`],
    ['the first line', '\ufeff[x](x.md)\r\n', `\ufeff${comment}\r\n[x](x.md)\r\n`],
    ['a heading behind a paragraph', 'one\n## [x](x.md)\n', `one\n${comment}\n## [x](x.md)\n`],
    ['a quote', '> one\n>\n> [x](x.md)\n', `> one\n>\n> ${comment}\n> [x](x.md)\n`],
    ['a list item', '- one\n- [x](x.md)\n', `- one\n- ${comment}\n  [x](x.md)\n`],
    ['an ordered item in a quote', '> 10. [x](x.md)\n', `> 10. ${comment}\n>     [x](x.md)\n`],
    ['a nested item', '- one\n  - [x](x.md)\n', `- one\n  - ${comment}\n    [x](x.md)\n`],
    ['a later paragraph of an item', '- one\n\n  [x](x.md)\n', `- one\n\n  ${comment}\n  [x](x.md)\n`],
    ['a first task: the list', 'a\n\n- [ ] [x](x.md)\n', `a\n\n${comment}\n- [ ] [x](x.md)\n`],
    ['a later task: the item', '- [ ] one\n- [ ] [x](x.md)\n', `- [ ] one\n  ${comment}\n- [ ] [x](x.md)\n`],
    ['a table', '| a |\n|---|\n| [x](x.md) |\n', `${comment}\n| a |\n|---|\n| [x](x.md) |\n`],
    [
      'a comment that is there',
      '<!-- lint ignore stale-todo -->\n[x](x.md)\n',
      '<!-- lint ignore stale-todo broken-link -->\n[x](x.md)\n',
    ],
  ])('%s', (_, text, after) => expect(ignored(text)).toEqual([here, after]));

  it('the frontmatter, by a comment that begins the body', () => {
    const [title, after] = ignored('---\nid: A b\n---\n\n# T\n', 'invalid-frontmatter', 'topics/a.md') ?? [];
    expect(title).toBe("Ignore 'invalid-frontmatter' in this document");
    expect(after).toBe('---\nid: A b\n---\n\n<!--lint disable invalid-frontmatter-->\n\n# T\n');
  });

  it('a document without frontmatter', () =>
    expect(ignored('# T\n', 'missing-frontmatter', 'topics/a.md')?.[1]).toBe(
      '<!--lint disable missing-frontmatter-->\n\n# T\n',
    ));

  it('not a suppression: nothing silences that', () =>
    expect(ignored('<!--lint ignore broken-link-->\n\nx\n', 'unused-suppression')).toBeUndefined());
});

const fragments = [
  ...[
    '[x](x.md)',
    '[x][r]',
    '(TODO) t',
    'word',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '  ',
    '    ',
    '\t',
    '- ',
    '10. ',
    '- [ ] ',
    '> ',
    '# ',
    '## ',
  ],
  ...[
    '| a |\n|---|\n',
    '```\n',
    '<div>\n',
    '<!--lint ignore broken-link-->\n',
    '[^a]: ',
    '---\n',
    'id: x\n',
    '***\n',
    '\n===\n',
    '`',
    '<a href="x.md">',
  ],
];

it('whatever the document, the problem goes, no other comes, and no word does', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 14 }), parts => {
      const text = parts.join('');
      const path = 'topics/a.md';
      const library = libraryOf([{ path, text }]);
      const problems = problemsIn(library, path);
      for (const problem of problems) {
        const fix = ignoreFix(problem, contextOf(library, path, text));
        const [edit] = fix?.edits ?? [];
        if (edit?.type !== 'edit') continue;
        const after = applyEdits(text, edit.edits);
        expect(after.length).toBeGreaterThan(text.length);
        const left = problemsIn(libraryOf([{ path, text: after }]), path);
        const isSame = (other: Problem) => other.rule === problem.rule;
        expect(left.filter(isSame).length).toBeLessThan(problems.filter(isSame).length);
        expect(left.length).toBeLessThan(problems.length);
      }
    }),
    { numRuns: runs(150) },
  ));
