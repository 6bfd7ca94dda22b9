/** The notation of language features: `█` is where the cursor stands in the files of a fixture. */
import { configFor, type DocumentView, factsAt, parseDocument } from '#core';
import { libraryOf, today } from './fixtures.ts';
import { type FixtureFile, readFixture } from './notation.ts';

/** A place of a fixture as a feature is asked about it. */
export interface Asked {
  readonly files: readonly FixtureFile[];
  readonly view: DocumentView;
  readonly offset: number;
}

const cursor = '█';

/** The place at which the one `█` of a fixture stands. */
export function askedAt(fixture: string): Asked {
  const marked = readFixture(fixture);
  const at = marked.find(({ text }) => text.includes(cursor));
  if (!at) throw new Error(`No ${cursor} in the fixture`);
  const files = marked.map(({ path, text }) => ({ path, text: text.replace(cursor, '') }));
  return { files, view: viewOf(files, at.path), offset: at.text.indexOf(cursor) };
}

/** One of some files as a feature sees it. */
export function viewOf(files: readonly FixtureFile[], path: string): DocumentView {
  const library = libraryOf(files);
  const text = files.find(file => file.path === path)?.text ?? '';
  const facts = factsAt(library, path);
  if (!facts) throw new Error(`${path} is no document of the fixture`);
  return { path, document: parseDocument(text), facts, library, config: configFor(library.configs, path), today };
}
