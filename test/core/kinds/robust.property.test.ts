/** The rules of frontmatter and sections on broken documents: none fails, every range lies inside, every fix can be made. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, parseDocument } from '#core';
import { fixesIn, libraryOf, problemsIn } from '../../support/fixtures.ts';
import { runs } from '../../support/runs.ts';

const seed = readFileSync(new URL('../fixtures/mentorship.md', import.meta.url), 'utf8');
const lines = seed.split('\n');
const path = 'playbooks/leadership/mentorship.md';
const mine = /^(missing-frontmatter|invalid-yaml|invalid-frontmatter|unknown-key|missing-section|misnamed-section)$/;

/** The seed with lines left out, put in, broken and joined by any line ending. */
const broken = fc
  .record({
    gone: fc.uniqueArray(fc.nat(lines.length - 1), { maxLength: 12 }),
    added: fc.array(
      fc.tuple(
        fc.nat(16),
        fc.constantFrom(
          '---',
          '...',
          '\t- x',
          'a: [',
          'b: "',
          '# H',
          '## Situaton',
          'tags:',
          'x: *y',
          '',
          '  z',
          'id: 1',
          '\uFEFF',
          'é: 😀',
          '+++',
          '? [a]',
        ),
      ),
      { maxLength: 3 },
    ),
    letter: fc.tuple(fc.nat(seed.length), fc.constantFrom('', '"', ':', '\t', '\n', '#', '\uD800', '{')),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
    head: fc.constantFrom('', '\uFEFF', '\n', '---\n'),
  })
  .map(({ gone, added, letter: [at, letter], eol, head }) => {
    const kept = lines.filter((_, index) => !gone.includes(index));
    for (const [index, line] of added) kept.splice(index, 0, line);
    const text = kept.join('\n');
    return (head + text.slice(0, at) + letter + text.slice(at + 1)).replaceAll('\n', eol);
  });

it('none fails, every range lies inside the text, every fix can be made', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(broken, text => {
      const found = problemsIn(libraryOf([{ path, text }]), path);
      for (const { start, end, message, messageId } of found) {
        expect(messageId, message).not.toBe('');
        expect(0 <= start && start <= end && end <= text.length, `${start}–${end}`).toBe(true);
      }
      for (const { fix, problem } of fixesIn([{ path, text }]).filter(offered => mine.test(offered.problem.rule)))
        for (const edit of fix.edits) {
          if (edit.type !== 'edit') continue;
          for (const { start, end } of edit.edits) expect(0 <= start && start <= end && end <= text.length).toBe(true);
          const fixed = applyEdits(text, edit.edits);
          expect(fixed, `${problem.rule}: ${fix.title}`).not.toBe(text);
          parseDocument(fixed);
        }
    }),
    { numRuns: runs(15) },
  );
});

it('a fix mends what it is offered for', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(broken, text => {
      const preferred = fixesIn([{ path, text }]).filter(
        ({ fix, problem }) => fix.preferred && mine.test(problem.rule),
      );
      for (const { fix, problem } of preferred) {
        const [edit] = fix.edits;
        if (edit?.type !== 'edit') continue;
        const fixed = applyEdits(text, edit.edits);
        const before = problemsIn(libraryOf([{ path, text }]), path).filter(
          ({ message }) => message === problem.message,
        );
        const after = problemsIn(libraryOf([{ path, text: fixed }]), path)
          .filter(({ message }) => message === problem.message)
          // Mended YAML lets the parser see the next fault behind it.
          .filter(({ start }) => problem.rule !== 'invalid-yaml' || start <= problem.start);
        expect(after.length, `${problem.rule}: ${fix.title}\n${JSON.stringify(text.slice(0, 600))}`).toBeLessThan(
          before.length,
        );
      }
    }),
    { numRuns: runs(10) },
  );
});
