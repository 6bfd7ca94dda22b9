/**
 * The notation of tests: files, and problems as carets under the line. `-- path --` begins a file; a text without such
 * a line is the file `document.md`. A range that goes on after its line ends in `…`; an empty one is shown as `|`.
 */
import { lineStarts, type Problem, positionAt } from '#core';

/** One file of a fixture. */
export interface FixtureFile {
  readonly path: string;
  readonly text: string;
}

const header = /^-- (\S.*?) --$/;
const carets = /^ *(?:\^+…?|\|) [a-z-]+: /;

/** Splits a fixture into its files; carets are left out. */
export function readFixture(fixture: string): FixtureFile[] {
  const files: { path: string; lines: string[] }[] = [];
  for (const line of fixture.replace(/^\n/, '').split('\n')) {
    const path = header.exec(line)?.[1];
    if (path !== undefined) files.push({ path, lines: [] });
    else if (files.length === 0) files.push({ path: 'document.md', lines: [line] });
    else if (!carets.test(line)) files.at(-1)?.lines.push(line);
  }
  return files.map(({ path, lines }) => ({ path, text: lines.join('\n') }));
}

/** Writes files and their problems in the notation. */
export function writeFixture(files: readonly FixtureFile[], problemsOf: (path: string) => readonly Problem[]): string {
  const single = files.length === 1 && files[0]?.path === 'document.md';
  return files
    .map(({ path, text }) => {
      const shown = withCarets(text, problemsOf(path));
      return single ? shown : [`-- ${path} --`, ...(shown === '' ? [] : [shown])].join('\n');
    })
    .join('\n');
}

function withCarets(text: string, problems: readonly Problem[]): string {
  const starts = lineStarts(text);
  const below = new Map<number, string[]>();
  for (const problem of problems) {
    const { line } = positionAt(starts, problem.start);
    below.set(line, [...(below.get(line) ?? []), caretLine(text, starts, problem)]);
  }
  return text
    .split('\n')
    .flatMap((line, index) => [line, ...(below.get(index) ?? [])])
    .join('\n');
}

function caretLine(text: string, starts: readonly number[], { start, end, rule, message }: Problem): string {
  const from = positionAt(starts, start);
  const lineEnd = (starts[from.line + 1] ?? text.length + 1) - 1;
  const marks = end === start ? '|' : '^'.repeat(Math.max(1, Math.min(end, lineEnd) - start));
  return `${' '.repeat(from.column)}${marks}${end > lineEnd ? '…' : ''} ${rule}: ${message}`;
}
