/**
 * The notation of navigation: files in which `█` is the cursor, and below them what is found: a line for each place, as
 * `path:line  text`, with the name between `‹›` where it refers and between `«»` where the thing itself stands.
 */
import {
  applyEdits,
  type Config,
  configFor,
  type Document,
  type DocumentView,
  definitionOf,
  documentLinks,
  documentsNaming,
  type FileEdit,
  factsAt,
  isMarkdown,
  type Library,
  lineStarts,
  type Move,
  moveLinks,
  namingsAt,
  parseDocument,
  placesOf,
  positionAt,
  type Range,
  rename,
  renameTargetAt,
} from '#core';
import { libraryOf, today } from './fixtures.ts';
import { type FixtureFile, readFixture, writeFixture } from './notation.ts';

/** A document of a library, with the cursor in it. */
export interface Scene {
  readonly files: readonly FixtureFile[];
  readonly view: DocumentView;
  readonly offset: number;
  readonly documentAt: (path: string) => Document | undefined;
}

/** Reads files of which one holds the cursor. */
export function sceneOf(fixture: string, config?: Config): Scene {
  const marked = readFixture(fixture);
  const holder = marked.find(({ text }) => text.includes('█'));
  if (!holder) throw new Error('There is no cursor in this fixture.');
  const files = marked.map(({ path, text }) => ({ path, text: text.replace('█', '') }));
  return sceneIn(files, libraryOf(files, config), holder.path, holder.text.indexOf('█'));
}

/** The scene at an offset of one of the files. */
export function sceneIn(files: readonly FixtureFile[], library: Library, path: string, offset: number): Scene {
  const documents = new Map<string, Document>();
  const documentAt = (at: string) => {
    const text = files.find(file => file.path === at)?.text;
    if (text === undefined) return undefined;
    const document = documents.get(at) ?? parseDocument(text);
    documents.set(at, document);
    return document;
  };
  const [document, facts] = [documentAt(path), factsAt(library, path)];
  if (!document || !facts) throw new Error(`There is no document '${path}'.`);
  const view = { path, document, facts, library, config: configFor(library.configs, path), today };
  return { files, view, offset, documentAt };
}

/** Where the name under the cursor leads, with the range that is underlined at the cursor first. */
export function definition(fixture: string): string {
  const scene = sceneOf(fixture);
  const [naming] = namingsAt(scene.view, scene.offset);
  if (!naming) return 'nothing';
  const { origin, destinations } = definitionOf(scene.view, naming, scene.documentAt);
  return [
    shown(scene, { path: scene.view.path, ...origin }),
    ...destinations.map(place => shown(scene, { ...place, isDeclaration: true })),
  ].join('\n');
}

/** Every place of what is named under the cursor. */
export function references(fixture: string): string {
  const scene = sceneOf(fixture);
  const [naming] = namingsAt(scene.view, scene.offset);
  if (!naming) return 'nothing';
  return placesOf(scene.view.library, naming.named, scene.documentAt)
    .map(place => shown(scene, place))
    .join('\n');
}

/** What opens with a click in the document with the cursor, with the words about it. */
export function links(fixture: string): string {
  const scene = sceneOf(fixture);
  return documentLinks(scene.view)
    .map(link => `${shown(scene, { path: scene.view.path, start: link.start, end: link.end })} → ${link.tooltip}`)
    .join('\n');
}

/** What the author is given to change, as `placeholder at path:line  text`, or why there is nothing. */
export function renamable(fixture: string): string {
  const scene = sceneOf(fixture);
  const target = renameTargetAt(scene.view, scene.offset);
  if ('refusal' in target) return target.refusal;
  return `${target.placeholder} at ${shown(scene, { path: scene.view.path, ...target.range })}`;
}

/** The files that a new name for what is under the cursor changes, or why it cannot be given. */
export function renamed(fixture: string, name: string): string {
  const scene = sceneOf(fixture);
  const edits = renameEdits(scene, name);
  return typeof edits === 'string' ? edits : changedFiles(scene.files, edits);
}

/** The edits of a renaming, or why there are none. Documents that are not said to be concerned are not at hand. */
export function renameEdits({ view, offset, documentAt }: Scene, name: string): readonly FileEdit[] | string {
  const target = renameTargetAt(view, offset);
  if ('refusal' in target) return target.refusal;
  const concerned = new Set([view.path, ...documentsNaming(view.library, target.naming.named)]);
  const at = (path: string) => (concerned.has(path) ? documentAt(path) : undefined);
  const result = rename({ view, naming: target.naming, documentAt: at, textOf: path => at(path)?.text }, name);
  return 'refusal' in result ? result.refusal : result.edits;
}

/** The files that change when files and folders get other paths, as `from → to` each. */
export function moved(fixture: string, ...moves: readonly string[]): string {
  const files = readFixture(fixture);
  return changedFiles(files, moveEdits(files, moves.map(readMove)));
}

const readMove = (written: string): Move => {
  const [from = '', to = ''] = written.split(' → ');
  return { from, to };
};

/** The edits by which links follow. */
export const moveEdits = (files: readonly FixtureFile[], moves: readonly Move[]): readonly FileEdit[] =>
  moveLinks(libraryOf(files), moves, path => (isMarkdown(path) ? textIn(files, path) : undefined));

const textIn = (files: readonly FixtureFile[], path: string): string | undefined =>
  files.find(file => file.path === path)?.text;

function changedFiles(files: readonly FixtureFile[], edits: readonly FileEdit[]): string {
  const changed = new Map<string, string>();
  const names = new Map<string, string>();
  for (const edit of edits) {
    if (edit.type === 'edit') changed.set(edit.path, applyEdits(textIn(files, edit.path) ?? '', edit.edits));
    if (edit.type === 'rename') names.set(edit.path, edit.to);
  }
  for (const path of names.keys()) if (!changed.has(path)) changed.set(path, textIn(files, path) ?? '');
  const after = [...changed].map(([path, text]) => {
    const to = names.get(path);
    return { path: to === undefined ? path : `${path} → ${to}`, text };
  });
  return after.length === 0 ? 'nothing' : writeFixture(after, () => []);
}

/** A place as a line of the notation. */
function shown({ files }: Scene, place: Range & { readonly path: string; readonly isDeclaration?: boolean }): string {
  const text = textIn(files, place.path) ?? '';
  const lines = lineStarts(text);
  const { line } = positionAt(lines, place.start);
  const [from, to] = [lines[line] ?? 0, (lines[line + 1] ?? text.length + 1) - 1];
  const [open, close] = place.isDeclaration ? ['«', '»'] : ['‹', '›'];
  const end = Math.min(place.end, to);
  const marked = text.slice(from, place.start) + open + text.slice(place.start, end) + close + text.slice(end, to);
  return `${place.path}:${line + 1}  ${marked}`;
}
