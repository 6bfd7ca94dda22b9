/**
 * The notation of actions: `█` is the cursor in the files of a fixture, two of them enclose a selection; the files after
 * an action are written out below.
 */
import { expect } from 'vitest';
import {
  type Action,
  actionSorts,
  configFor,
  type DocumentView,
  factsAt,
  type Library,
  parseDocument,
  type Range,
} from '#core';
import { editFiles, libraryOf, today } from './fixtures.ts';
import { type FixtureFile, readFixture } from './notation.ts';

/** A stretch of a document of a fixture; empty where there is only a cursor. */
export interface Selected {
  readonly files: readonly FixtureFile[];
  readonly view: DocumentView;
  readonly range: Range;
}

const cursor = '█';

/** Where the cursor of a fixture stands, or the selection. */
export function selectedIn(fixture: string): Selected {
  const marked = readFixture(fixture);
  const at = marked.find(({ text }) => text.includes(cursor));
  if (!at) throw new Error(`No ${cursor} in the fixture`);
  const files = marked.map(({ path, text }) => ({ path, text: text.replaceAll(cursor, '') }));
  const [before = '', selected = '', behind] = at.text.split(cursor);
  const end = before.length + (behind === undefined ? 0 : selected.length);
  return { files, view: viewIn(files, at.path), range: { start: before.length, end } };
}

/** One of some files as its author sees it. */
export const viewIn = (files: readonly FixtureFile[], path: string): DocumentView =>
  viewOf(libraryOf(files), path, files.find(file => file.path === path)?.text ?? '');

/** A document of a library as its author sees it. */
export function viewOf(library: Library, path: string, text: string): DocumentView {
  const facts = factsAt(library, path);
  if (!facts) throw new Error(`${path} is no document of the fixture`);
  return { path, document: parseDocument(text), facts, library, config: configFor(library.configs, path), today };
}

/** Every action that is offered at a place. */
export const actionsAt = ({ view, range }: Pick<Selected, 'view' | 'range'>): Action[] =>
  actionSorts.flatMap(({ actions }) => [...actions(view, range)]);

/** The titles of the actions of a kind, each with the reason where it is disabled. */
export const titlesOf = (kind: string, fixture: string): string[] =>
  actionsAt(selectedIn(fixture))
    .filter(action => action.kind.startsWith(kind))
    .map(({ title, disabled }) => (disabled === undefined ? title : `${title} (${disabled})`));

/** Expects that the action of that title makes of the first files the second. */
export function expectAction(title: string, before: string, after: string): void {
  const selected = selectedIn(before);
  const all = actionsAt(selected);
  const action = all.find(other => other.title === title && other.disabled === undefined);
  if (!action) throw new Error(`'${title}' is not offered; there are: ${all.map(other => other.title).join(', ')}`);
  const single = selected.files.length === 1 && selected.files[0]?.path === 'document.md';
  const edited = editFiles(selected.files, action.edits());
  const written = edited
    .map(({ path, text }, index) => (single && index === 0 ? text : `-- ${path} --\n${text}`))
    .join('\n');
  expect(written).toBe(after.replace(/^\n/, ''));
}
