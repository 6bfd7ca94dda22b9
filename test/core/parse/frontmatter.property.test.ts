/** Frontmatter by property: the fast reader agrees with the parser, nothing throws, every range lies inside the text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontmatter } from '../../../core/src/parse/frontmatter.ts';
import { locate } from '../../../core/src/parse/locate.ts';
import { readPlainYaml } from '../../../core/src/parse/plainYaml.ts';
import { readYaml } from '../../../core/src/parse/yaml.ts';
import type { Range } from '../../../core/src/text/range.ts';
import { runs } from '../../support/runs.ts';

const seed = readFileSync(new URL('../fixtures/mentorship.md', import.meta.url), 'utf8');

describe('by property', () => {
  const word = fc.constantFrom(
    ...[
      'yes',
      '012',
      '1:30',
      '1_000',
      '~',
      'a: b',
      '#',
      ' #',
      '"',
      "'",
      'é',
      '日本',
      '😀',
      'null',
      'true',
      'True',
      '-',
      '- ',
      '1',
      '-1',
      '1.5',
    ],
    ...[
      '.5',
      '1e3',
      '0x1F',
      '0o7',
      '.inf',
      '.nan',
      '2026-02-30',
      '[',
      ']',
      '{',
      '}',
      ',',
      ', ',
      ':',
      ': ',
      ' ',
      '  ',
      '&x',
      '*x',
      '!t',
      '|',
    ],
    ...[
      '>',
      '?',
      '? ',
      '%',
      '@',
      '`',
      '\\',
      '\t',
      'foo',
      'Foo bar',
      '<<',
      '__proto__',
      '---',
      '...',
      '\u00A0',
      '\u2028',
      '\u0085',
      '\uFEFF',
    ],
    ...[
      '\uD800',
      '"q"',
      "'q'",
      '[a, b]',
      '["a", b]',
      '[]',
      '[ ]',
      '/',
      '(',
      '<x>',
      'constructor',
      'É',
      '//',
      'a #b',
      'a#b',
      'http://x',
    ],
  );
  const value = fc.array(word, { maxLength: 4 }).map(parts => parts.join(''));
  const key = fc.constantFrom(
    'a',
    'b',
    'c_d',
    'e-f',
    'true',
    'null',
    'Yes',
    '1',
    '"q"',
    '__proto__',
    'toString',
    '',
    '?',
    '-',
    '<<',
  );
  const line = fc.oneof(
    fc.tuple(key, fc.constantFrom(':', ': ', ':  ', ' : ', ': \t'), value).map(parts => parts.join('')),
    fc.constantFrom(
      '',
      '  ',
      '# comment',
      '  # comment',
      '- a',
      '  - a',
      '  b: c',
      '  more',
      '%YAML 1.1',
      '---',
      '...',
      '#',
      '\t',
    ),
    value,
  );
  const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n');
  const yaml = fc.array(fc.tuple(line, end), { maxLength: 6 }).map(parts => parts.flat().join(''));
  const plainLine = fc
    .tuple(fc.constantFrom('a', 'b', 'c_d', 'e-f', 'id'), fc.constantFrom(': ', ':  ', ':'), value)
    .map(parts => parts.join(''));
  const plainYaml = fc
    .array(fc.tuple(plainLine, end), { minLength: 1, maxLength: 3 })
    .map(parts => parts.flat().join(''));

  const agree = (text: string): boolean => {
    const content = { start: 2, end: 2 + text.length };
    const fast = readPlainYaml(`xx${text}yy`, content);
    if (!fast) return false;
    expect({ ...fast, faults: [] }, JSON.stringify(text)).toEqual(readYaml(`xx${text}yy`, content));
    return true;
  };

  it('the fast reader says what the parser says', { timeout: 60_000 }, () => {
    let fast = 0;
    fc.assert(
      fc.property(fc.oneof(yaml, plainYaml), text => void (agree(text) && fast++)),
      { numRuns: runs(2000) },
    );
    expect(fast).toBeGreaterThan(runs(2000) / 20);
  });

  it('the fast reader is taken for ordinary frontmatter', () => {
    expect(agree(seed.slice(4, seed.indexOf('\n---\n') + 1))).toBe(true);
    expect(agree('title: Über den Wolken\ntags: [a-b, "c d"]\nnone:\n\n# x\nurl: https://x.y/z\n')).toBe(true);
  });

  const check = (text: string): void => {
    const found = parseFrontmatter(text);
    if (!found) return;
    const inside = ({ start, end }: Range): void => {
      if (!(0 <= start && start <= end && end <= text.length))
        throw new Error(`${start}–${end} of ${JSON.stringify(text)}`);
    };
    [found, found.fence, found.content].forEach(inside);
    found.entries.forEach(entry => {
      inside(entry.keyRange);
      inside(entry.valueRange);
      inside(locate(found, text, [entry.key, 0, 'a']));
    });
    for (const fault of found.faults) inside(fault.range);
    inside({ start: found.end, end: found.bodyStart });
    JSON.stringify(found.data);
  };

  it('never throws, and every range lies inside the text', { timeout: 60_000 }, () => {
    const fence = fc.constantFrom('---\n', '\uFEFF---\r\n', '---\r', '--- \n', '---js\n', '+++\n', '{\n', '');
    const text = fc
      .tuple(fence, fc.oneof(yaml, fc.string({ unit: 'binary' })), fence, value)
      .map(parts => parts.join(''));
    fc.assert(fc.property(text, check), { numRuns: runs(1000) });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: runs(200) });
  });
});
