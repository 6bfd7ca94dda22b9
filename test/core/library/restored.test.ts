/** Facts that outlive a run: as JSON, and on later days. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configWith, defaultConfig, isOfItsDay, readDocument, restoreFacts } from '#core';
import { runs } from '../../support/runs.ts';

const sample = readFileSync(path.join(import.meta.dirname, '../../../bench/sample.md'), 'utf8');

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('facts as JSON', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('# A', '---', 'id: a', '[b](b.md#c)', '(TODO) [x](y.md)', '<a id="é"></a>', '- [ ] z'), {
        maxLength: 9,
      })
      .map(lines => lines.join('\n')),
    fc.nat(sample.length).map(end => sample.slice(0, end)),
  );
  const at = fc.constantFrom('a.md', 'playbooks/x/p.md', 'topics/t.md', 'README.md');

  it('are the same facts', () =>
    fc.assert(
      fc.property(at, text, (file, source) => {
        const facts = readDocument(file, source, defaultConfig, '2026-03-01');
        const restored = restoreFacts(file, written(facts));
        expect(restored).toEqual(facts);
        expect(new Set(Object.keys(restored ?? {}))).toEqual(new Set(Object.keys(facts)));
      }),
      { numRuns: runs(200) },
    ));

  it('do not depend on settings of rules', () =>
    fc.assert(
      fc.property(at, text, (file, source) => {
        const set = configWith({ 'missing-title': 'off', 'invalid-frontmatter': 'hint', 'malformed-link': 'error' });
        expect(readDocument(file, source, set, '2026-03-01')).toEqual(
          readDocument(file, source, defaultConfig, '2026-03-01'),
        );
      }),
      { numRuns: runs(100) },
    ));

  it.each([
    ['nothing', null],
    ['a list', []],
    ['of another document', written(readDocument('b.md', '', defaultConfig, '2026-03-01'))],
    ['that lack something', { ...readDocument('a.md', '', defaultConfig, '2026-03-01'), links: undefined }],
    ['that are something else', { ...readDocument('a.md', '', defaultConfig, '2026-03-01'), problems: 'none' }],
  ])('%s is refused', (_, value) => expect(restoreFacts('a.md', value)).toBeUndefined());
});

describe('facts of a day', () => {
  const day = fc.constantFrom(
    '2025-12-31',
    '2026-02-28',
    '2026-03-01',
    '2026-03-02',
    '2026-03-03',
    '2027-01-01',
    'soon',
    '',
  );

  it('hold on every later day, unless they say otherwise', () => {
    let ofTheirDay = 0;
    fc.assert(
      fc.property(day, day, fc.constantFrom('2026-03-01', '2026-03-02', '2026-12-31'), (created, updated, later) => {
        const text = `---\nid: t\ntitle: T\ntype: concept\ncreated_at: ${created}\nupdated_at: ${updated}\n---\n\n# T\n`;
        const facts = readDocument('topics/t.md', text, defaultConfig, '2026-03-01');
        if (isOfItsDay(facts)) ofTheirDay++;
        else expect(readDocument('topics/t.md', text, defaultConfig, later)).toEqual(facts);
      }),
      { numRuns: runs(200) },
    );
    expect(ofTheirDay).toBeGreaterThan(0);
  });
});
