/** Frontmatter: fences, values, places and faults, by example. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readData } from '../../../core/src/parse/data.ts';
import { type Frontmatter, parseFrontmatter } from '../../../core/src/parse/frontmatter.ts';
import { locate } from '../../../core/src/parse/locate.ts';
import type { Range } from '../../../core/src/text/range.ts';

const seed = readFileSync(new URL('../fixtures/mentorship.md', import.meta.url), 'utf8');
const cut = (text: string, { start, end }: Range): string => text.slice(start, end);
const parsed = (text: string): Frontmatter => {
  const found = parseFrontmatter(text);
  if (!found) throw new Error(`No frontmatter in ${JSON.stringify(text)}`);
  return found;
};
/** The faults as `code(what they underline)`. */
const faults = (text: string): string[] => parsed(text).faults.map(({ code, range }) => `${code}(${cut(text, range)})`);

describe('the seed', () => {
  it('is read with every key, value and place', () => {
    const found = parsed(seed);
    expect(found.faults).toEqual([]);
    expect(found.data).toEqual({
      id: 'mentorship',
      title: 'Mentorship and Growing Others',
      type: 'playbook',
      category: 'leadership',
      difficulty: 'medium',
      importance: 85,
      tags: ['mentorship', 'coaching', 'leadership', 'team-development'],
      created_at: '2026-02-12',
      updated_at: '2026-02-12',
    });
    expect(found.entries.map(entry => [cut(seed, entry.keyRange), cut(seed, entry.valueRange)])).toContainEqual([
      'title',
      '"Mentorship and Growing Others"',
    ]);
    expect(cut(seed, locate(found, seed, ['tags', 1]))).toBe('coaching');
    expect(seed.slice(found.bodyStart)).toMatch(/^\n# Mentorship/);
    expect(cut(seed, found)).toMatch(/^---\nid[\s\S]*12\n---$/);
  });
});

describe('fences', () => {
  it.each([
    ['', undefined],
    ['# Title', undefined],
    ['\n---\na: b\n---\n', undefined],
    ['----\na: b\n----\n', undefined],
    ['---\n\n# A thematic break\n', undefined],
    ['---', undefined],
    ['--- some prose\n', undefined],
    ['{% raw %}', undefined],
    ['{"said"} he', undefined],
    ['+++ plus', undefined],
  ])('%j has no frontmatter', (text, expected) => {
    expect(parseFrontmatter(text)).toBe(expected);
  });

  it.each([
    ['---\na: b\n---\nbody', 'body'],
    ['\uFEFF---\na: b\n---\nbody', 'body'],
    ['---  \t\na: b\n---  \nbody', 'body'],
    ['---\na: b\n...\nbody\n---\n', 'body\n---\n'],
    ['---\r\na: b\r\n---\r\nbody', 'body'],
    ['---\ra: b\r---\rbody', 'body'],
    ['---\na: b\n---', ''],
  ])('%j', (text, body) => {
    const found = parsed(text);
    expect(text.slice(found.bodyStart)).toBe(body);
    expect(cut(text, found.fence)).toBe('---');
    expect(found.data).toEqual({ a: 'b' });
    expect(found.faults).toEqual([]);
    expect(found.entries.map(entry => cut(text, entry.valueRange))).toEqual(['b']);
  });

  it.each([['---\n---\n'], ['---\n\n---\n'], ['---\n# only a comment\n---\n']])('%j is empty', text => {
    expect(parsed(text)).toMatchObject({ data: {}, entries: [], faults: [], closed: true });
  });

  it('reports a block that is not closed, and reads its leading keys', () => {
    const text = '---\nid: x\ntags:\n  - a\n\n# Title\n\nNote: prose\n';
    const found = parsed(text);
    expect(faults(text)).toEqual(['unclosed(---)']);
    expect(found).toMatchObject({ closed: false, data: { id: 'x', tags: ['a'] } });
    expect(text.slice(found.bodyStart)).toBe('\n# Title\n\nNote: prose\n');
  });

  it('does not take a later thematic break for the closing fence', () => {
    const text = '---\nid: x\ntype: playbook\n\n# Title\n\nProse: it is **bold**.\n- a [b](c)\n\n---\n\nmore\n';
    expect(faults(text)).toEqual(['unclosed(---)']);
    expect(text.slice(parsed(text).bodyStart)).toMatch(/^\n# Title/);
  });

  it('keeps comments after blank lines as comments', () => {
    const text = '---\nid: x\n\n# Dates\nat: @y\n---\n';
    expect(faults(text)).toEqual(['reservedCharacter(@y)']);
  });

  it.each([
    ['+++\na = 1\n+++\nbody', 'toml', 'TOML'],
    ['{\n"a": { "b": "}" }\n}\nbody', 'json', 'JSON'],
    ['{ "a": 1 }\nbody', 'json', 'JSON'],
    ['---js\nglobalThis.ran = true\n---\nbody', 'other', 'js'],
    ['---yaml\na: 1\n---\nbody', 'other', 'yaml'],
  ])('%j is recognised, not read', (text, format, name) => {
    const found = parsed(text);
    expect(found).toMatchObject({ format, data: undefined, faults: [{ code: 'unsupported', args: { format: name } }] });
    expect(text.slice(found.bodyStart)).toBe('body');
  });
});

describe('YAML 1.2 core', () => {
  it('leaves dates and 1.1 surprises as they are written', () => {
    const text =
      '---\na: 2026-02-12\nb: yes\nc: 012\nd: 1:30\ne: 1_000\nf: ~\ng: 0x1F\nh: .5\ni: No\nj: 2026-02-12T10:00:00Z\n---\n';
    expect(parsed(text).data).toEqual({
      a: '2026-02-12',
      b: 'yes',
      c: 12,
      d: '1:30',
      e: '1_000',
      f: null,
      g: 31,
      h: 0.5,
      i: 'No',
      j: '2026-02-12T10:00:00Z',
    });
  });

  it('resolves anchors, aliases and merge keys', () => {
    const text = '---\na: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 2\n---\n';
    expect(parsed(text).data).toEqual({ a: { b: 1 }, c: { b: 1 }, d: { b: 1, e: 2 } });
    expect(parsed(text).faults).toEqual([]);
  });
});

describe('faults', () => {
  it.each([
    ['a: 1\nb: 2\na: 3', ['duplicateKey(a)'], { a: 3, b: 2 }],
    ['a:\n  b: 1\n  b: 2', ['duplicateKey(b)'], { a: { b: 2 } }],
    ['a:\n\t- b', ['tab(\t)'], { a: ['b'] }],
    ['- a\n- b', ['notAMap(- a)'], undefined],
    ['just text', ['notAMap(just text)'], undefined],
    ['~', ['notAMap(~)'], undefined],
    ['a: x\n--- b', ['multipleDocuments(---)'], { a: 'x' }],
    ['a: *nope', ['unknownAlias(*nope)'], { a: null }],
    ['a: &x [*x]', ['selfAlias(*x)'], { a: [null] }],
    ['a: !foo bar', ['unknownTag(!foo)'], { a: 'bar' }],
    ['a: "x\nb: y', ['unclosedQuote("x)'], undefined],
    ['a:\n  - x\n  - "y\nb: z', ['unclosedQuote("y)'], undefined],
    ['a: [1, 2\nb: y', ['unclosedBracket([1, 2)'], undefined],
    ['title: Foo: Bar\nb: 1', ['colonInValue(Foo: Bar)'], undefined],
    ['a: @x\nb: %y', ['reservedCharacter(@x)', 'reservedCharacter(%y)'], { a: '@x', b: '%y' }],
    ['a: "\\q"', ['badEscape(\\q)'], undefined],
    ['a: 1\nb', ['missingColon(b)'], { a: 1, b: null }],
    ['a: 1\n  b: 2', ['indentation(1)'], undefined],
    ['<<: 1', ['syntax(<)'], undefined],
    ['? [a]\n: b', ['complexKey([a])'], { '': 'b' }],
  ])('%j', (yaml, expected, data) => {
    const text = `---\n${yaml}\n---\n`;
    expect(faults(text)).toEqual(expected);
    if (data) expect(parsed(text).data).toEqual(data);
  });

  it('survives an alias bomb', { timeout: 30_000 }, () => {
    const names = 'abcdefghij'.split('');
    const lines = names.map(
      (name, i) =>
        `${name}: &${name} [${
          i
            ? Array(9)
                .fill(`*${names[i - 1]}`)
                .join(',')
            : '1'
        }]`,
    );
    const text = `---\n${lines.join('\n')}\n---\n`;
    expect(parsed(text)).toMatchObject({ data: undefined, faults: [{ code: 'tooManyAliases' }] });
    const many = `---\na: &a 1\nb: [${Array(50_000).fill('*a').join(',')}]\n---\n`;
    expect(parsed(many).faults.map(fault => fault.code)).toEqual(['tooManyAliases']);
  });

  it('survives depth and length', { timeout: 30_000 }, () => {
    expect(parsed(`---\na: ${'['.repeat(20_000)}\n---\n`).faults.length).toBeGreaterThan(0);
    expect(parsed(`---\n${'? '.repeat(5_000)}\n---\n`).faults.length).toBeGreaterThan(0);
    const keys = Array.from({ length: 5_000 }, (_, i) => `k${i}: &x [1]`).join('\n');
    expect(Object.keys(parsed(`---\n${keys}\n---\n`).data ?? {})).toHaveLength(5_000);
    expect(parseFrontmatter(`{${'"\\"'.repeat(50_000)}`)).toBeUndefined();
  });
});

describe('places', () => {
  const text = '---\na:\n  b: [x, {c: "d"}]\n  e:\ntags:\n  - one\n  - two # why\nnone:\n---\n';
  it.each([
    [['a', 'b', 0], 'x'],
    [['a', 'b', 1, 'c'], '"d"'],
    [['a', 'b', 9], '[x, {c: "d"}]'],
    [['a', 'e'], 'e'],
    [['tags', 1], 'two'],
    [['tags'], '- one\n  - two'],
    [['none'], 'none'],
    [['absent'], '---'],
    [[], '---'],
  ])('%j is %j', (path, expected) => {
    expect(cut(text, locate(parsed(text), text, path))).toBe(expected);
  });

  it('finds keys', () => {
    expect(cut(text, locate(parsed(text), text, ['a', 'b'], 'key'))).toBe('b');
    expect(cut(text, locate(parsed(text), text, ['tags'], 'key'))).toBe('tags');
  });
});

describe('data only', () => {
  it('splits', () => {
    expect(readData('---\na: 2026-01-01\n---\nbody\n')).toEqual({ data: { a: '2026-01-01' }, content: 'body\n' });
    expect(readData('body')).toEqual({ data: {}, content: 'body' });
    expect(readData('---\n- a\n---\nbody')).toEqual({ data: {}, content: 'body' });
    expect(readData('---\na: [\n---\nbody')).toEqual({ data: { a: [] }, content: 'body' });
  });

  it('never runs what it reads', () => {
    for (const language of ['js', ' js', 'javascript', 'JS', 'coffee', 'constructor', '__proto__']) {
      readData(`---${language}\n{ a: (globalThis.ran = true) }\n---\nbody`);
      parseFrontmatter(`---${language}\n{ a: (globalThis.ran = true) }\n---\nbody`);
    }
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('agrees with the parser', () => {
    expect(readData(seed).data).toEqual(parsed(seed).data);
  });
});
