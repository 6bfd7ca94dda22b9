/** What a configuration sets: the same documents under one, and under another. */
import { describe, expect, it } from 'vitest';
import { configFor, configWith } from '#core';
import { editFiles, expectProblems, fixesIn, libraryOf, problemsIn } from '../../support/fixtures.ts';
import { readFixture } from '../../support/notation.ts';

const rulesIn = (fixture: string, path: string) =>
  problemsIn(libraryOf(readFixture(fixture)), path).map(({ rule }) => rule);

describe('include and exclude', () => {
  it('leave documents unchecked that may still be linked to', () =>
    expectProblems(`
-- playbook.config.json --
{ "include": ["docs/**/*.md"], "exclude": ["docs/drafts"] }
-- docs/a.md --
[draft](drafts/b.md) [other](../c.md) [gone](gone.md)
                                             ^^^^^^^ broken-link: No file at 'gone.md'.
-- docs/drafts/b.md --
[gone](gone.md)
-- c.md --
[gone](gone.md)`));

  it('are relative to the folder of the configuration, and its own', () =>
    expectProblems(`
-- a (b)/playbook.config.json --
{ "exclude": ["x/"] }
-- a (b)/x/a.md --
[gone](gone.md)
-- x/a.md --
[gone](gone.md)
       ^^^^^^^ broken-link: No file at 'gone.md'.`));
});

describe('the nearest configuration', () => {
  const fixture = `
-- playbook.config.json --
{ "rules": { "broken-link": "hint", "broken-anchor": "off" } }
-- docs/playbook.config.json --
{ "rules": { "broken-link": "warning" } }
-- a.md --
-- docs/deep/a.md --`;

  it('holds whole: nothing of those above it does', () => {
    const { configs } = libraryOf(readFixture(fixture));
    expect(configFor(configs, 'a.md').rules).toEqual({ 'broken-link': 'hint', 'broken-anchor': 'off' });
    expect(configFor(configs, 'docs/deep/a.md').rules).toEqual({ 'broken-link': 'warning' });
  });

  it("comes before the editor's settings, which stand in for rules that it does not name", () => {
    const settings = configWith({ 'broken-link': 'error', 'stale-todo': 'off' });
    const { configs } = libraryOf(readFixture(fixture), settings);
    expect(configFor(configs, 'docs/a.md').rules).toEqual({ 'broken-link': 'warning', 'stale-todo': 'off' });
  });

  it('is frozen', () => {
    const config = configFor(libraryOf(readFixture(fixture)).configs, 'a.md');
    for (const part of [
      config,
      config.rules,
      config.ignores,
      config.kinds,
      config.include,
      config.exclude,
      config.indexes,
    ])
      expect(Object.isFrozen(part)).toBe(true);
  });
});

describe('rules', () => {
  it('have the severity that is set, or none', () => {
    const problems = problemsIn(
      libraryOf(
        readFixture(`
-- playbook.config.json --
{ "rules": { "broken-link": ["hint"], "broken-anchor": "off" } }
-- a.md --
[a](gone.md) [b](#gone)`),
      ),
      'a.md',
    );
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['broken-link', 'hint']]);
  });

  it('are silent in ignored documents, and about ignored targets of links', () =>
    expectProblems(`
-- docs/playbook.config.json --
{ "rules": { "broken-link": ["error", { "ignore": ["generated/**", "old.md", "../out/*"] }] } }
-- docs/a.md --
[a](generated/x.md) [b](../docs/generated/y.md) [o](../out/x.md) [c](gone.md)
                                                                     ^^^^^^^ broken-link: No file at 'gone.md'.
-- docs/old.md --
[c](gone.md)`));

  it('that are ignored do not make a suppression useless', () =>
    expectProblems(`
-- playbook.config.json --
{ "rules": { "broken-link": ["error", { "ignore": ["a.md"] }] } }
-- a.md --
<!--lint ignore broken-link-->
[c](gone.md)`));
});

describe('links.root', () => {
  const fixture = `
-- playbook.config.json --
{ "links": { "root": "./docs" } }
-- docs/guide/plan.md --
-- docs/b.md --
[a](/guide/plan.md) [b](/guide/plna.md) [c](/docs/guide/plan.md)
                        ^^^^^^^^^^^^^^ broken-link: No file at '/guide/plna.md'. Did you mean '/guide/plan.md'?
                                            ^^^^^^^^^^^^^^^^^^^ broken-link: No file at '/docs/guide/plan.md'. Did you mean '/guide/plan.md'?`;

  it('is where links start that begin with a slash', () => expectProblems(fixture));

  it('is left out of what fixes write', () =>
    expect(fixesIn(readFixture(fixture)).map(({ fix }) => fix.title)).toContain("Change to '/guide/plan.md'"));
});

describe('what is wrong is left out', () => {
  it.each([
    ['broken JSON', '{ "rules": { "broken-anchor": "off" '],
    [
      'a bad value beside a good one',
      '{ "rules": { "broken-anchor": "off", "broken-link": 7 }, "include": 3, "style": [] }',
    ],
    ['a list of severities', '{ "rules": { "broken-anchor": ["off", 1, 2] }, "kinds": [], "links": 0 }'],
    ['a byte order mark', '\uFEFF{ "rules": { "broken-anchor": "off" } }'],
  ])('and the rest goes on: %s', (_, config) =>
    expect(rulesIn(`-- playbook.config.json --\n${config}\n-- a.md --\n[a](gone.md) [b](#gone)`, 'a.md')).toEqual([
      'broken-link',
    ]),
  );

  it.each(['', '[]', 'null', '"x"', '{"__proto__": {"rules": 1}}', '['.repeat(20_000), '{"a":'.repeat(20_000), '\0'])(
    'whatever it is: %.20j',
    config => {
      const fixture = `-- playbook.config.json --\n${config}\n-- a.md --\n[a](gone.md)`;
      expect(rulesIn(fixture, 'a.md')).toEqual(['broken-link']);
      expect(new Set(rulesIn(fixture, 'playbook.config.json'))).toEqual(new Set(['invalid-config']));
    },
  );
});

describe('a dead glob is removed, with its comma and nothing else', () => {
  const removed = (config: string): string | undefined => {
    const files = readFixture(`-- playbook.config.json --\n${config}\n-- a.md --\n-- b.md --`);
    const fix = fixesIn(files).find(({ fix: { title } }) => title === "Remove 'gone'")?.fix;
    return fix && editFiles(files, fix.edits)[0]?.text;
  };

  it.each([
    ['{ "exclude": ["gone"] }', '{ "exclude": [] }'],
    ['{ "exclude": [ "gone" ] }', '{ "exclude": [] }'],
    ['{ "exclude": [ "gone", ] }', '{ "exclude": [ ] }'],
    ['{ "exclude": ["gone", "a.md"] }', '{ "exclude": ["a.md"] }'],
    ['{ "exclude": ["a.md", "gone"] }', '{ "exclude": ["a.md"] }'],
    ['{ "exclude": ["a.md", "gone", "b.md"] }', '{ "exclude": ["a.md", "b.md"] }'],
    ['{ "exclude": [\n  "gone",\n  "a.md"\n] }', '{ "exclude": [\n  "a.md"\n] }'],
    ['{ "exclude": [\n  "a.md",\n  "gone"\n] }', '{ "exclude": [\n  "a.md"\n] }'],
    ['{ "exclude": [\n  "a.md", // , "x"\n  "gone"\n] }', '{ "exclude": [\n  "a.md" // , "x"\n] }'],
    ['{ "exclude": [\n  "gone", // why\n  "a.md"\n] }', '{ "exclude": [\n  // why\n  "a.md"\n] }'],
    ['{ "exclude": ["gone" /* why */, "a.md"] }', '{ "exclude": [/* why */ "a.md"] }'],
    ['{ "exclude": [ // why\n  "gone"\n] }', '{ "exclude": [ // why\n] }'],
    ['{ "exclude": ["a.md"], "exclude": ["gone"] }', '{ "exclude": ["a.md"], "exclude": [] }'],
  ])('%j', (before, after) => expect(removed(before)).toBe(after));
});
