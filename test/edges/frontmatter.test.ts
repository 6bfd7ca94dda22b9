/** Edges 25 to 33: the block of data that a document begins with. */
import { expect, it } from 'vitest';
import { type Document, defaultConfig, parseDocument, readDocument } from '#core';
import { today } from '../support/fixtures.ts';

const dataOf = (yaml: string) => parseDocument(`---\n${yaml}\n---\n`).frontmatter?.data;
const bodyOf = (text: string): Document['blocks'][number]['type'][] =>
  parseDocument(text).blocks.map(({ type }) => type);

/** The problems of a topic's own text as `line rule: message`, those of its sections left out. */
function problemsOf(text: string): string[] {
  const { problems } = readDocument('topics/a.md', text, defaultConfig, today);
  return problems
    .filter(({ rule }) => /yaml|frontmatter/.test(rule))
    .map(({ rule, message, start, severity }) => {
      const line = text.slice(0, start).split('\n').length;
      return `${line} ${severity} ${rule}: ${message}`;
    });
}

it.each(['\n', '\r\n', '\r'])('edge 25: %j ends a line, with and without a byte order mark', eol => {
  const text = ['---', 'title: A', '---', '# Heading', '', '[a](#heading)'].join(eol);
  for (const document of [parseDocument(text), parseDocument(`\ufeff${text}`)]) {
    expect(document.frontmatter?.data).toEqual({ title: 'A' });
    expect(document.titles.map(({ text: title }) => title)).toEqual(['Heading']);
    const [link] = document.links;
    expect(document.text.slice(link?.start, link?.end)).toBe('[a](#heading)');
  }
});

it('edge 26: only the first line opens it; --- or ... closes it', () => {
  expect(parseDocument('---  \na: 1\n---\t\n# b').frontmatter?.data).toEqual({ a: 1 });
  expect(parseDocument('---\na: 1\n...\n# b').frontmatter?.data).toEqual({ a: 1 });
  expect(parseDocument('\n---\na: 1\n---\n').frontmatter).toBeUndefined();
  expect(parseDocument(' ---\na: 1\n---\n').frontmatter).toBeUndefined();
  expect(parseDocument('----\na: 1\n----\n').frontmatter).toBeUndefined();
  expect(parseDocument('---\na: "x\n  --- y"\nb: 2\n---\n').frontmatter?.data).toMatchObject({ b: 2 });
});

it('edge 26: a later --- is a thematic break or underlines a heading', () => {
  expect(bodyOf('---\na: 1\n---\n\nText\n\n---\n\nHeading\n---\n')).toEqual(['paragraph', 'thematicBreak', 'heading']);
  expect(bodyOf('---\n\nText\n')).toEqual(['thematicBreak', 'paragraph']);
});

it('edge 26: an unclosed block is reported, and the rest is the body', () => {
  const text = '---\nid: a\n\n# A\n\n[a](#a)\n';
  expect(parseDocument(text).titles).toHaveLength(1);
  expect(problemsOf(text)[0]).toBe(
    "1 error invalid-yaml: The frontmatter is not closed; expected a line of '---' below its last key.",
  );
});

it.each(['# A', '---\n---\n# A', '---\n# only a comment\n---\n# A', '---\n\n---\n# A', '---\nnull\n---\n'])(
  'edge 27: no data at all is said once: %j',
  text => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^1 error missing-frontmatter|notAMap|single value/);
  },
);

it.each([
  ["+++\na = 'b'\n+++\n# A", 'TOML'],
  ['{\n  "a": 1\n}\n\n# A', 'JSON'],
  ['---js\n{ a: 1 }\n---\n# A', 'js'],
])('edge 28: %j is recognised, never read, and said once to be %s', (text, language) => {
  expect(parseDocument(text).frontmatter?.data).toBeUndefined();
  expect(problemsOf(text)).toEqual([
    `1 error invalid-yaml: Frontmatter in ${language}; expected YAML between lines of '---'.`,
  ]);
});

it('edge 29: a date stays text, and must be one of the calendar', () => {
  expect(dataOf('a: 2026-02-12')).toEqual({ a: '2026-02-12' });
  const topic = (date: string) =>
    problemsOf(
      `---\nid: a\ntitle: A\ntype: concept\nstatus: learning\nimportance: 1\ndifficulty: easy\ntags: [a]\ncreated_at: ${date}\nupdated_at: 2026-01-01\n---\n# A`,
    );
  expect(topic('2026-02-12')).toEqual([]);
  expect(topic('"2026-02-12"')).toEqual([]);
  for (const date of ['2026-02-30', '2026-2-1', '12.02.2026', '2026-02-12T10:00']) expect(topic(date)).toHaveLength(1);
});

it('edge 30: YAML is 1.2', () =>
  expect(dataOf('a: yes\nb: 012\nc: 1:30\nd: 1_000\ne: ~\nf: on\ng: 0o14\nh: 0x1F\ni: .5\nj: null\nk: True')).toEqual({
    a: 'yes',
    b: 12,
    c: '1:30',
    d: '1_000',
    e: null,
    f: 'on',
    g: 12,
    h: 31,
    i: 0.5,
    j: null,
    k: true,
  }));

it('edge 31: duplicate keys, tabs and bad indentation have their places, and the schema is still applied', () => {
  const problems = problemsOf('---\nid: a\nid: b\nstatus: done\ntags:\n\t- a\n---\n# A');
  expect(problems).toContain("3 error invalid-yaml: 'id' stands twice; expected each key once.");
  expect(problems).toContain('6 error invalid-yaml: A tab as indentation; expected spaces.');
  expect(problems.some(problem => problem.startsWith('4 error invalid-frontmatter'))).toBe(true);
  expect(problemsOf('---\nid: a\n title: b\n---\n')[0]).toMatch(/^[23] error invalid-yaml/);
});

it('edge 32: anchors, aliases and merge keys are resolved; bombs and circles are reported', () => {
  expect(dataOf('a: &x [1]\nb: *x')).toEqual({ a: [1], b: [1] });
  expect(dataOf('base: &b {x: 1}\nd:\n  <<: *b\n  y: 2')).toMatchObject({ d: { x: 1, y: 2 } });
  const bomb = ['a0: &a0 [x, x]'];
  for (let index = 1; index < 30; index++) bomb.push(`a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`);
  expect(parseDocument(`---\n${bomb.join('\n')}\n---\n`).frontmatter?.faults.map(({ code }) => code)).toContain(
    'tooManyAliases',
  );
  expect(parseDocument('---\na: &a [*a]\n---\n').frontmatter?.faults.map(({ code }) => code)).toEqual(['selfAlias']);
  expect(() => JSON.stringify(dataOf('a: &a [*a]'))).not.toThrow();
});

it('edge 32: an unknown tag is a warning, and its value is read', () => {
  expect(dataOf('a: !draft b')).toEqual({ a: 'b' });
  expect(problemsOf('---\nid: !draft a\n---\n')).toContain(
    "2 warning invalid-yaml: '!draft' is not a known tag; expected a plain value.",
  );
});

it('edge 33: a second YAML document, a list or a single value are said to be what they are', () => {
  expect(problemsOf('---\n- a\n---\n')).toEqual([
    "2 error invalid-yaml: The frontmatter is a list; expected lines of 'key: value'.",
  ]);
  expect(problemsOf('---\n42\n---\n')).toEqual([
    "2 error invalid-yaml: The frontmatter is the single value 42; expected lines of 'key: value'.",
  ]);
  expect(parseDocument('---\na: 1\n--- # two\nb: 2\n---\n').frontmatter?.faults.map(({ code }) => code)).toEqual([
    'multipleDocuments',
  ]);
});
