/** The rules of sections on playbooks taken apart: none fails, every range lies inside, a fix mends what it is offered for. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editFiles, fixesIn, libraryOf, type OfferedFix, problemsIn } from '../../support/fixtures.ts';
import type { FixtureFile } from '../../support/notation.ts';
import { runs } from '../../support/runs.ts';

const seed = readFileSync(new URL('../fixtures/mentorship.md', import.meta.url), 'utf8');
const path = 'playbooks/leadership/mentorship.md';
const mine = /^mis(matched|ordered|placed|numbered)|^missing-title|(?<!missing|misnamed)-section$|-placeholder$/;

/** The frontmatter, and each heading with what stands under it. */
const parts = seed.split(/^(?=#)/m);

/** One thing that an author may have done to a part. */
const change = fc.constantFrom<(part: string) => string>(
  part => part.replace(/^#/, '##'),
  part => part.replace(/^##/, '#'),
  part => part.replace(/\n[\s\S]*/, '\n\n'),
  part => part.replace(/^(.*)\n+/, '$1\n'),
  part => part.replace(/- \*\*\w+:\*\*.*\n/, ''),
  part => part.replace(/\*\*(\w)(\w+)/, '**$2$1'),
  part => part.replace(/\*\*/g, ''),
  part => part.replace(/^- \[ \]/gm, '-'),
  part => part.replace(/(- .*\n)+/, ''),
  part => part.replace(/\d/, '7'),
  part => part.replace(/^(.*)\n/, '$1\n\n```\n'),
  part => part.replace(/^- /gm, '> * '),
  part => part.replace(/^(title|id|updated_at): /gm, '$1: 2'),
  part => part.replace(/^#+ (.*)$/m, '$1\n==='),
  part => `${part.trimEnd()}\n<!-- x -->`,
  () => '',
);

/** The seed with sections changed, moved and doubled, and any line ending. */
const broken = fc
  .record({
    changes: fc.array(fc.tuple(fc.nat(parts.length - 1), change), { maxLength: 3 }),
    moves: fc.array(
      fc.tuple(fc.integer({ min: 1, max: parts.length - 1 }), fc.integer({ min: 1, max: parts.length })),
      {
        maxLength: 3,
      },
    ),
    doubled: fc.option(fc.integer({ min: 1, max: parts.length - 1 }), { freq: 5 }),
    eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    end: fc.constantFrom('', '\n', 'x'),
  })
  .map(({ changes, moves, doubled, eol, end }) => {
    const changed = parts.map((part, index) =>
      changes.filter(([at]) => at === index).reduce((text, [, apply]) => apply(text), part),
    );
    for (const [from, to] of moves) changed.splice(to, 0, ...changed.splice(from, 1));
    if (doubled !== null) changed.push(changed[doubled] ?? '');
    return (changed.join('').trimEnd() + end).replaceAll('\n', eol);
  });

const filesOf = (text: string): FixtureFile[] => [
  { path, text },
  { path: 'index.md', text: `[M](${path}#my-process-step-by-step)` },
];

const count = (files: readonly FixtureFile[], { rule, message }: OfferedFix['problem']): number => {
  const library = libraryOf(files);
  return files
    .flatMap(file => problemsIn(library, file.path))
    .filter(problem => problem.rule === rule && problem.message === message).length;
};

it('every range lies inside, and a fix mends what it is offered for', () => {
  fc.assert(
    fc.property(broken, text => {
      const files = filesOf(text);
      for (const { start, end, message, messageId } of problemsIn(libraryOf(files), path)) {
        expect(messageId, message).not.toBe('');
        expect(0 <= start && start <= end && end <= text.length, `${message}: ${start}–${end}`).toBe(true);
      }
      // One of each sort is enough: a broken playbook has dozens.
      const sorts = new Map<string, OfferedFix>();
      for (const offered of fixesIn(files).filter(({ problem }) => mine.test(problem.rule)))
        sorts.set(`${offered.problem.rule} ${offered.problem.messageId} ${offered.fix.title.split("'")[0]}`, offered);
      for (const { fix, problem } of [...sorts.values()].slice(-5)) {
        const fixed = editFiles(files, fix.edits);
        expect(count(fixed, problem), `${problem.message} ${fix.title}\n${text}`).toBeLessThan(count(files, problem));
      }
    }),
    { numRuns: runs(4) },
  );
});

it('safe fixes come to an end, lose no word, and then there are none', () => {
  fc.assert(
    fc.property(broken, text => {
      let files = filesOf(text);
      for (let round = 0; ; round++) {
        const safe = fixesIn(files).find(({ fix, problem }) => fix.safe && mine.test(problem.rule));
        if (!safe) break;
        expect(round, `${safe.fix.title}\n${text}`).toBeLessThan(30);
        files = editFiles(files, safe.fix.edits);
        if (safe.problem.rule === 'misplaced-section') expect(wordsOf(files)).toEqual(wordsOf(filesOf(text)));
      }
    }),
    { numRuns: runs(3) },
  );
});

/** The words of letters alone: numbers and ids may be put right. */
const wordsOf = (files: readonly FixtureFile[]): string[] =>
  (files[0]?.text.replace(/^---[\s\S]*?\n---/, '').match(/\p{L}{2,}/gu) ?? []).sort();
