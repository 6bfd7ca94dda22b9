/** Style beside our own rules: only in documents of a kind, set and silenced as any rule is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  baselineOf,
  checkDocument,
  configFor,
  factsAt,
  freeze,
  ignoreFix,
  knownProblems,
  type Problem,
  parseDocument,
} from '#core';
import { libraryOf, today } from '../support/fixtures.ts';
import { readFixture, writeFixture } from '../support/notation.ts';
import { runs } from '../support/runs.ts';
import { styledProblems, styleOf } from '../support/style.ts';

/** A topic whose own problems do not matter here. */
const quiet = '"missing-frontmatter": "off", "missing-section": "off"';
const config = (more = '') => `{ "style": "recommended", "rules": { ${quiet}${more && `, ${more}`} } }`;

/** Expects exactly the problems that the fixture shows, style among them. */
function expectStyled(fixture: string): void {
  const files = readFixture(fixture);
  expect(writeFixture(files, path => styledProblems(files, path))).toBe(fixture.replace(/^\n/, ''));
}

describe('documents', () => {
  it('of a kind are looked at, where the configuration says so', () =>
    expectStyled(`
-- topics/playbook.config.json --
${config()}
-- topics/a.md --
# A

*  wide
   ^ list-item-indent: Unexpected \`2\` spaces between list item marker and content, expected \`1\` space, remove \`1\` space

-- topics/README.md --
# A

*  wide

-- topics/x.template.md --
*  wide
-- notes/a.md --
# A

*  wide
`));

  it('are left alone where nobody asks for style', () => {
    const files = readFixture(`-- playbook.config.json --\n{ "rules": { ${quiet} } }\n-- topics/a.md --\n# A\n\n*  a`);
    expect(styledProblems(files, 'topics/a.md')).toEqual([]);
    const library = libraryOf(files);
    const facts = factsAt(library, 'topics/a.md');
    const given = styleOf('# A\n\n*  a');
    expect(given).not.toEqual([]);
    expect(facts && checkDocument(facts, library, configFor(library.configs, 'topics/a.md'), given)).toEqual([]);
  });
});

describe('a rule of style', () => {
  it('is set as ours are', () => {
    const severities = (setting: string) => {
      const files = readFixture(`-- playbook.config.json --\n${config(setting)}\n-- topics/a.md --\n# A\n\n*  a\n`);
      return styledProblems(files, 'topics/a.md').map(({ rule, severity }) => `${rule} ${severity}`);
    };
    expect(severities('')).toEqual(['list-item-indent information']);
    expect(severities('"list-item-indent": "warning"')).toEqual(['list-item-indent warning']);
    expect(severities('"list-item-indent": "off"')).toEqual([]);
    expect(severities('"list-item-indent": ["hint", { "ignore": ["topics/a.md"] }]')).toEqual([]);
  });

  it('is known to the configuration', () =>
    expectStyled(`
-- playbook.config.json --
{ "style": "recommended", "rules": { "list-item-indent": "off", "final-newline": "error" } }
`));

  it('is silenced as ours are, and no comment that does so is idle', () =>
    expectStyled(`
-- playbook.config.json --
${config()}
-- topics/a.md --
# A

<!--lint ignore list-item-indent-->

*  wide

word

*  wide
   ^ list-item-indent: Unexpected \`2\` spaces between list item marker and content, expected \`1\` space, remove \`1\` space

<!--lint ignore no-literal-urls-->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression: Nothing is silenced here: no problem of 'no-literal-urls' follows.

word

<!--lint disable-->

https://example.com
`));

  it('is silenced up to the very end', () =>
    expectStyled(`
-- playbook.config.json --
${config()}
-- topics/a.md --
# A

<!--lint disable final-newline-->
word`));

  it("may be another linter's, whatever it is called", () =>
    expectStyled(`
-- playbook.config.json --
${config()}
-- topics/a.md --
# A

<!--lint ignore unordered-list-marker-style no-undefined-references broken-lnik-->
                                                                    ^^^^^^^^^^^ unused-suppression: There is no rule 'broken-lnik'. Did you mean 'broken-link'?

word
`));
});

describe('a comment that silences', () => {
  const text = '# A\n\n<!--lint disable-->\n\nword\n\n<!--lint ignore list-item-indent-->\n\nword\n';
  const library = (style: string) =>
    libraryOf([
      { path: 'playbook.config.json', text: `{ "style": "${style}", "rules": { ${quiet} } }` },
      { path: 'topics/a.md', text },
    ]);
  const found = (style: string, known?: readonly []) => {
    const all = library(style);
    const facts = factsAt(all, 'topics/a.md');
    const problems = facts ? checkDocument(facts, all, configFor(all.configs, 'topics/a.md'), known) : [];
    return problems.map(({ messageId }) => messageId);
  };

  it('is not called idle before remark-lint has looked', () => expect(found('recommended')).toEqual([]));
  it('is afterwards', () => expect(found('recommended', [])).toEqual(['unusedAll', 'unused']));
  it('of style is not where style is off', () => expect(found('off')).toEqual(['unusedAll']));
});

const topic = 'topics/a.md';
const filesWith = (text: string) => [
  { path: 'playbook.config.json', text: config() },
  { path: topic, text },
];
const problemsOf = (text: string) => styledProblems(filesWith(text), topic);

/** The text after "ignore here" for each of its problems; `undefined` where that is not offered. */
function ignoredIn(text: string): (string | undefined)[] {
  const library = libraryOf(filesWith(text));
  const known = { path: topic, document: parseDocument(text), library, style: styleOf(text) };
  return problemsOf(text).map(problem => {
    const fix = ignoreFix(problem, { ...known, config: configFor(library.configs, topic), today });
    const [edit] = fix?.edits ?? [];
    return edit?.type === 'edit' ? applyEdits(text, edit.edits) : undefined;
  });
}

const fragments = [
  ...['a', 'b', '\n', '\n', '\n\n', '\r\n', ' ', '  ', '   \n', '\t', '😀'],
  ...['- ', '*  ', ' * ', '1) ', '10. ', '- [ ] ', '> ', '# ', '##  ', '```\n', '<div>\n'],
  ...['https://x.org', '[r]', '![r]', '\n\n[r]: s\n', '<!--lint ignore list-item-indent-->\n', '---\n'],
];

describe('ignore here', () => {
  it.each([
    ['# A\n\n*  wide\n', '# A\n\n<!--lint ignore list-item-indent-->\n*  wide\n'],
    ['# A\n\n* a\n*  wide\n', '# A\n\n* a\n  <!--lint ignore list-item-indent-->\n*  wide\n'],
    ['# A\n\n * a\n', '# A\n\n <!--lint ignore list-item-bullet-indent-->\n * a\n'],
    ['# A\n\nhttps://x.org\n', '# A\n\n<!--lint ignore no-literal-urls-->\nhttps://x.org\n'],
    ['#  A\n', '<!--lint ignore no-heading-content-indent-->\n#  A\n'],
    ['# A\n\n> a\nb\n', '# A\n\n> <!--lint ignore no-blockquote-without-marker-->\n> a\nb\n'],
    ['# A\n\nb', '# A\n\n<!--lint ignore final-newline-->\nb'],
  ])('%j', (text, after) => {
    const [fixed] = ignoredIn(text);
    expect(fixed).toBe(after);
    expect(problemsOf(fixed ?? '')).toEqual([]);
  });

  it('silences the problem when remark-lint looks again, whatever the document', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 14, size: 'max' }), parts => {
        const text = parts.join('');
        const before = problemsOf(text);
        for (const problem of before) {
          expect(problem.start).toBeLessThanOrEqual(problem.end);
          expect(problem.end).toBeLessThanOrEqual(text.length);
        }
        const isSame = (rule: string) => (other: Problem) => other.rule === rule;
        ignoredIn(text).forEach((fixed, index) => {
          const rule = before[index]?.rule ?? '';
          if (fixed === undefined) return;
          expect(problemsOf(fixed).filter(isSame(rule)).length, fixed).toBeLessThan(before.filter(isSame(rule)).length);
        });
      }),
      { numRuns: runs(40) },
    ));
});

it('the baseline holds style as it holds all', () => {
  const path = 'topics/a.md';
  const at = (text: string) =>
    styledProblems(
      [
        { path: 'playbook.config.json', text: config() },
        { path, text },
      ],
      path,
    );
  const before = '# A\n\n*  wide\n';
  const baseline = baselineOf(freeze(path, before, at(before)));
  const after = '# A\n\nmore\n\n*  wide\n\n1) new\n';
  const now = at(after);
  const known = knownProblems(baseline, path, after, now);
  expect([...known].map(({ rule }) => rule)).toEqual(['list-item-indent']);
  expect(now.filter(problem => !known.has(problem)).map(({ rule }) => rule)).toEqual(['ordered-list-marker-style']);
});
