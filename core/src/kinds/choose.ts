/** Choosing: which kind a document has. */
import { matchesAny } from '../text/glob.ts';
import { isTemplate } from '../text/path.ts';
import type { Kind, Kinds } from './kind.ts';

/** Documents that describe others rather than being one themselves, and folders of what is none: by their names. */
const aside = /^(?:(?:_?index|readme)\.(?:md|markdown)|_aliases|node_modules|\..*)$/i;

/**
 * The kind of the document at `path`, relative to the library's root: by an author's own globs, else by what the
 * frontmatter says of its `type`, else by the built-in globs. Indexes, READMEs, templates, alias pages and what lies in
 * hidden folders has none, unless an author's glob writes the name out: `notes/**` takes in no `notes/README.md`.
 */
export function chooseKind(kinds: Kinds, path: string, type: string | undefined): Kind | undefined {
  if (isNeverAKind(path)) return kinds.find(({ own, files }) => own && matchesAny(files, path, isAside));
  const own = kinds.find(kind => kind.own && matches(kind, path));
  if (own) return own;
  const said = type === undefined ? undefined : kinds.find(({ types }) => types.includes(type));
  return said ?? kinds.find(kind => !kind.own && matches(kind, path));
}

const isAside = (segment: string): boolean => aside.test(segment);
const isNeverAKind = (path: string): boolean => isTemplate(path) || path.split('/').some(isAside);

/** `**` + `/folder/**` + `/*.md`, the usual form, is looked up in the path without a glob. */
const usual = /^\*\*\/([\w-]+)\/\*\*\/\*\.md$/;

function matches({ files }: Kind, path: string): boolean {
  let simple = folders.get(files);
  if (!simple) {
    simple = files.map(glob => usual.exec(glob)?.[1]);
    folders.set(files, simple);
  }
  if (simple.includes(undefined)) return matchesAny(files, path);
  return path.endsWith('.md') && simple.some(folder => path.startsWith(`${folder}/`) || path.includes(`/${folder}/`));
}

const folders = new WeakMap<Kind['files'], readonly (string | undefined)[]>();
