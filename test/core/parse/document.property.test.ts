/** Whatever the text, parsing gives a document whose every range lies inside it, and checking it never fails. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, defaultConfig, fixesOf, parseDocument, type Range } from '#core';
import { libraryOf, problemsIn, today } from '../../support/fixtures.ts';
import { runs } from '../../support/runs.ts';

/** What tricky documents are made of. */
const fragments = [
  '---\n',
  'id: a\n',
  'title: "x\n',
  'tags: [a, b]\n',
  'importance: 120\n',
  '---js\n',
  '+++\n',
  '\ufeff',
  '\r\n',
  '\r',
  '\n\n',
  '\t',
  ' ',
  '# A\n',
  '## Situation\n',
  '## Situatoin\n',
  '### 1. Step\n',
  'Setext\n---\n',
  '> ',
  '- ',
  '1. ',
  '- [ ] ',
  '- [x] ',
  '[a](b.md)',
  '[a](b.md#c)',
  '[a](<b c.md>)',
  '[a](%zz.md)',
  '![i](i.png)',
  '[a][r]',
  '[r]: b.md\n',
  '[^1]',
  '[^1]: note\n',
  '[',
  ']',
  '(',
  ')',
  '(TODO) ',
  ' (TODO)',
  '(TODO) [T](t.md)',
  '[T (TODO)](t.md)',
  '[T](TODO)',
  '- (TODO) Teaching\n',
  '**(TODO)**',
  '`code`',
  '```\n',
  '~~~\n',
  '    indented\n',
  '<a id="x">',
  '<h2>T</h2>\n',
  '<!--lint disable broken-link-->',
  '<!--',
  '-->',
  '<img src="x.png">',
  '**Label:**',
  '*',
  '_',
  '\\',
  '&amp;',
  '&#35;',
  '😀',
  '\u0301',
  '\ud800',
  '\0',
  '|a|b|\n|-|-|\n',
  'x',
  'TODO',
  '\u00a0',
  '#\u00a0x\n',
];

const tricky = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  .map(parts => parts.join(''));

/** Every object with offsets in a value, however deep. */
function* rangesIn(value: unknown): Generator<Range> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield value as Range;
  for (const inner of Object.values(value)) yield* rangesIn(inner);
}

it('every range lies inside the text', () =>
  fc.assert(
    fc.property(tricky, text => {
      for (const { start, end } of rangesIn(parseDocument(text))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: runs(50) },
  ));

it('no rule fails, every problem lies inside the text, and every fix can be applied', () =>
  fc.assert(
    fc.property(tricky, fc.constantFrom('playbooks/technical/a.md', 'topics/a.md', 'a.md'), (text, path) => {
      const library = libraryOf([
        { path, text },
        { path: 'b.md', text: '# B' },
      ]);
      const document = parseDocument(text);
      for (const problem of problemsIn(library, path)) {
        expect(problem.messageId, problem.message).not.toBe('');
        expect(problem.end).toBeLessThanOrEqual(text.length);
        for (const { title, edits } of fixesOf(problem, { path, document, library, config: defaultConfig, today })) {
          expect(title).not.toContain('undefined');
          for (const edit of edits)
            if (edit.type === 'edit' && edit.path === path) expect(typeof applyEdits(text, edit.edits)).toBe('string');
        }
      }
    }),
    { numRuns: runs(25) },
  ));
