/** The examples of docs/rules: each shows its problems, and each fix leads to the text that the page shows after it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsAt, parseDocument, rules } from '#core';
import { configOf, editFiles, expectProblems, fixesIn, libraryOf, problemsIn } from '../support/fixtures.ts';
import { type FixtureFile, readFixture, writeFixture } from '../support/notation.ts';

const folder = path.join(import.meta.dirname, '../../docs/rules');
const pages = readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md');

/** One example: what is before, and what each fix that the page names makes of it. */
interface Example {
  readonly title: string;
  readonly before: string;
  readonly fixes: readonly { readonly title: string; readonly after: string }[];
}

/** Examples stand under `### ` headings; a block after the sentence `After **title of the fix**:` is the fixed text. */
function readExamples(page: string): Example[] {
  const starts = parseDocument(page).blocks.flatMap(block =>
    block.type === 'heading' && block.level === 3 ? block.start : [],
  );
  return starts.map((start, index) => {
    const section = page.slice(start + 4, starts[index + 1]);
    const blocks = [...section.matchAll(/(?:^After \*\*(.+)\*\*:\n\n)?^(`{3,})text\n([\s\S]*?)\n\2$/gm)];
    const fixes = blocks.slice(1).map(([, title = '', , after = '']) => ({ title, after }));
    return { title: section.split('\n')[0] ?? '', before: blocks[0]?.[3] ?? '', fixes };
  });
}

function countProblems(files: readonly FixtureFile[], rule: string, messageId: string | undefined): number {
  const config = configOf(files);
  const library = libraryOf(files, config);
  return files
    .flatMap(({ path: file }) => problemsIn(library, file))
    .filter(problem => problem.rule === rule && problem.messageId === messageId).length;
}

it('the messages that a rule declares safe are those of which an example has a safe fix', () => {
  const actual = pages.flatMap(name => {
    const rule = name.replace(/\.md$/, '');
    const examples = readExamples(readFileSync(path.join(folder, name), 'utf8'));
    const offered = examples.flatMap(({ before }) => fixesIn(readFixture(before), rule, configOf(readFixture(before))));
    return offered.flatMap(({ fix, problem }) => (fix.safe ? `${rule} ${problem.messageId}` : []));
  });
  const declared = rules.flatMap(({ id, safe = [] }) => safe.map(messageId => `${id} ${messageId}`));
  expect([...new Set(actual)].sort()).toEqual(declared.sort());
});

it('the rules of documents of a kind are those that no example shows elsewhere', () => {
  for (const name of pages) {
    const rule = rules.find(({ id }) => `${id}.md` === name);
    const kinds = readExamples(readFileSync(path.join(folder, name), 'utf8')).flatMap(({ before }) => {
      const files = readFixture(before);
      const library = libraryOf(files, configOf(files));
      const reported = files.filter(file => problemsIn(library, file.path).some(problem => problem.rule === rule?.id));
      return reported.map(file => factsAt(library, file.path)?.kind);
    });
    // What cannot be read cannot be shown on a page either.
    if (kinds.length > 0) expect(!kinds.includes(undefined), name).toBe(rule?.kindOnly ?? false);
  }
});

it('every rule has a page, and every page a rule', () => {
  expect(pages.map(name => name.replace(/\.md$/, '')).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(pages)('%s', name => {
  const rule = name.replace(/\.md$/, '');
  const examples = readExamples(readFileSync(path.join(folder, name), 'utf8'));

  it('has examples', () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples)('$title', ({ before, fixes }) => {
    expect(before).not.toBe('');
    expectProblems(before, rule);
    const files = readFixture(before);
    for (const { title, after } of fixes) {
      const offered = fixesIn(files, rule, configOf(files));
      const found = offered.find(({ fix }) => fix.title === title);
      expect(found, `'${title}' is not offered, but: ${offered.map(({ fix }) => fix.title).join('; ')}`).toBeDefined();
      const fixed = editFiles(files, found?.fix.edits ?? []);
      expect(writeFixture(fixed, () => [])).toBe(after);
      expect(countProblems(fixed, rule, found?.problem.messageId)).toBeLessThan(
        countProblems(files, rule, found?.problem.messageId),
      );
    }
  });
});
