/** Style in tests: the problems of files with what remark-lint says, linted in this thread. */
import { expect } from 'vitest';
import { checkDocument, configFor, factsAt, type Problem, styleProblems, styleRules, wantsStyle } from '#core';
import { lint } from '../../style/src/lint.ts';
import { libraryOf } from './fixtures.ts';
import { type FixtureFile, readFixture, writeFixture } from './notation.ts';

const ids = styleRules.map(({ id }) => id);

/** What remark-lint says of a text. */
export const styleOf = (text: string): Problem[] => styleProblems(text, lint(text, ids));

/** The problems of a file in a library of these files. */
export function styledProblems(files: readonly FixtureFile[], path: string): Problem[] {
  const library = libraryOf(files);
  const config = configFor(library.configs, path);
  const facts = factsAt(library, path);
  const text = files.find(file => file.path === path)?.text ?? '';
  if (!facts) return [];
  return checkDocument(facts, library, config, wantsStyle(facts, config) ? styleOf(text) : undefined);
}

/** Expects what remark-lint says of each file to be exactly what the fixture shows, whatever kind the files have. */
export function expectStyle(fixture: string): void {
  const files = readFixture(fixture);
  const textOf = (path: string) => files.find(file => file.path === path)?.text ?? '';
  expect(writeFixture(files, path => [...styleOf(textOf(path))].sort((a, b) => a.start - b.start))).toBe(
    fixture.replace(/^\n/, ''),
  );
}
