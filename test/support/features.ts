/**
 * The notation of language features: `█` is where the cursor stands in the files of a fixture, and what a feature says
 * follows as files of reserved names.
 */
import { expect } from 'vitest';
import {
  type Completion,
  completionsAt,
  configFor,
  type DocumentView,
  describe,
  documentOf,
  factsAt,
  parseDocument,
  pointedAt,
  toPlainText,
} from '#core';
import { libraryOf, today } from './fixtures.ts';
import { type FixtureFile, readFixture } from './notation.ts';

/** A place of a fixture as a feature is asked about it. */
export interface Asked {
  readonly files: readonly FixtureFile[];
  readonly view: DocumentView;
  readonly offset: number;
  /** What the fixture says that the feature says, by the name of the part. */
  readonly said: ReadonlyMap<string, string>;
}

const cursor = '█';
const reserved = /^(?:offered|after: .+|snippet: .+|pointed at|told)$/;

/** The place at which the one `█` of a fixture stands. */
export function askedAt(fixture: string): Asked {
  const parts = readFixture(fixture);
  const marked = parts.filter(({ path }) => !reserved.test(path));
  const at = marked.find(({ text }) => text.includes(cursor));
  if (!at) throw new Error(`No ${cursor} in the fixture`);
  const files = marked.map(({ path, text }) => ({ path, text: text.replace(cursor, '') }));
  const said = parts.filter(({ path }) => reserved.test(path)).map(({ path, text }) => [path, text.trim()] as const);
  return { files, view: viewOf(files, at.path), offset: at.text.indexOf(cursor), said: new Map(said) };
}

/** One of some files as a feature sees it. */
export function viewOf(files: readonly FixtureFile[], path: string): DocumentView {
  const library = libraryOf(files);
  const text = files.find(file => file.path === path)?.text ?? '';
  const facts = factsAt(library, path);
  if (!facts) throw new Error(`${path} is no document of the fixture`);
  return { path, document: parseDocument(text), facts, library, config: configFor(library.configs, path), today };
}

/** The text of a document with an item in it; `as` says in which form. */
export const withItem = (text: string, item: Completion, as: 'text' | 'snippet' = 'text'): string =>
  text.slice(0, item.replaces.start) + (item[as] ?? item.text) + text.slice(item.replaces.end);

/**
 * Expects what the fixture says of completion. `-- offered --`: the items, each as `label — detail`; a last line `…`
 * stands for any more. `-- after: label --`: the lines that differ once the item is chosen. `-- snippet: label --`: the
 * same where the client knows snippets.
 */
export function expectCompletions(fixture: string): void {
  const { view, offset, said } = askedAt(fixture);
  const { items } = completionsAt(view, offset);
  const shown = items.map(({ label, detail }) => (detail === undefined ? label : `${label} — ${detail}`));
  if (said.size === 0) throw new Error('The fixture says nothing');
  for (const [part, text] of said) {
    if (part === 'offered') {
      const wanted = text === '' ? [] : text.split('\n');
      const isCut = wanted.at(-1) === '…';
      expect(isCut ? [...shown.slice(0, wanted.length - 1), '…'] : shown).toEqual(wanted);
      continue;
    }
    const [, as, label] = /^(after|snippet): (.+)$/.exec(part) ?? [];
    const item = items.find(one => one.label === label);
    if (!item) throw new Error(`'${label}' is not offered; there are: ${shown.join(', ')}`);
    const after = withItem(view.document.text, item, as === 'snippet' ? 'snippet' : 'text');
    expect(changedLines(view.document.text, after)).toBe(text);
  }
}

/** The lines of a text that are not those of the text before. */
function changedLines(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < now.length - 1 && old[start] === now[start]) start++;
  let end = 0;
  while (end < now.length - start - 1 && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  return now
    .slice(start, now.length - end)
    .join('\n')
    .trim();
}

/** Expects what the fixture says of hover: `-- pointed at --`, the text that it is about, and `-- told --`, in plain text. */
export function expectHover(fixture: string): void {
  const { view, offset, files, said } = askedAt(fixture);
  const pointed = pointedAt(view, offset);
  const path = pointed && documentOf(view, pointed.about);
  const text = files.find(file => file.path === path)?.text;
  expect({
    'pointed at': pointed ? view.document.text.slice(pointed.start, pointed.end) : undefined,
    told: pointed ? toPlainText(describe(view, pointed.about, text)) : undefined,
  }).toEqual({ 'pointed at': said.get('pointed at'), told: said.get('told') });
}
