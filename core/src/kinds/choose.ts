/** Choosing: which kind a document has. */
import picomatch from 'picomatch';
import { isTemplate, nameOf } from '../text/path.ts';
import type { Kind, Kinds } from './kind.ts';

/** Documents that describe others rather than being one themselves. */
const landmarks = /^(?:_?index|readme)\.(?:md|markdown)$/i;
const besides = /(?:^|\/)(?:_aliases|node_modules|\.[^/]*)\//;

type Matches = (path: string) => boolean;
const matchers = new WeakMap<Kind, Matches>();

/**
 * The kind of the document at `path`, relative to the library's root: by an author's own globs, else by what the
 * frontmatter says of its `type`, else by the built-in globs. Indexes, READMEs, templates, alias pages and what lies in
 * hidden folders has none, unless an author's glob says so.
 */
export function chooseKind(kinds: Kinds, path: string, type: string | undefined): Kind | undefined {
  const own = kinds.find(kind => kind.own && matches(kind, path));
  if (own || isNeverAKind(path)) return own;
  const said = type === undefined ? undefined : kinds.find(({ types }) => types.includes(type));
  return said ?? kinds.find(kind => !kind.own && matches(kind, path));
}

const isNeverAKind = (path: string): boolean => landmarks.test(nameOf(path)) || isTemplate(path) || besides.test(path);

function matches(kind: Kind, path: string): boolean {
  let matcher = matchers.get(kind);
  if (!matcher) {
    matcher = toMatcher(kind.files);
    matchers.set(kind, matcher);
  }
  return matcher(path);
}

/** Each glob compiled once; `**` + `/folder/**` + `/*.md`, the usual form, is looked up in the path without one. */
function toMatcher(globs: readonly string[]): Matches {
  const each = globs.map((glob): Matches => {
    const folder = /^\*\*\/([\w-]+)\/\*\*\/\*\.md$/.exec(glob)?.[1];
    if (folder === undefined) return picomatch(glob, { dot: true });
    return path => path.endsWith('.md') && (path.startsWith(`${folder}/`) || path.includes(`/${folder}/`));
  });
  return path => each.some(match => match(path));
}
