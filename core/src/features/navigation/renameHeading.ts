/** Renaming a heading or a named place, with every fragment that leads to it. */
import { anchorsOf, fragmentKey } from '../../library/anchors.ts';
import { type Facts, titlesOf } from '../../library/facts.ts';
import { factsAt } from '../../library/library.ts';
import { type Linker, linksInto } from '../../library/linkers.ts';
import { type Document, parseDocument } from '../../parse/document.ts';
import { slugger } from '../../parse/slug.ts';
import { fragmentEdit } from '../../rules/linkEdits.ts';
import { renameHeadings } from '../../rules/renameHeading.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { contains } from '../../text/range.ts';
import type { Named } from './named.ts';
import { placeOfLink } from './named.ts';
import { placesOf } from './places.ts';
import { byDocument, type Renamed, type Renaming, shownName } from './renaming.ts';

/** Writes another text into a heading; every fragment of the library leads on to the heading to which it led. */
export function renameHeadingAt(renaming: Renaming, { path, index }: Named & { of: 'heading' }): Renamed {
  const { view, name, documentAt } = renaming;
  const { library } = view;
  const facts = factsAt(library, path);
  const document = documentAt(path);
  const title = facts && titlesOf(facts)[index];
  if (!facts || !document || !title) return { refusal: `The document '${path}' could not be read.` };
  const edit = { start: title.start, end: title.end, text: name };
  const shown = headingAfter(document, index, edit);
  if (shown === undefined) return { refusal: `${shownName(name)} cannot stand in the place of this heading.` };
  const refusal = collision(linksInto(library, path), facts, slugsAfter(facts, index, shown), index);
  if (refusal !== undefined) return { refusal };
  const edits = renameHeadings(library, facts, [{ content: title, edit, shown }]);
  // What stands in the heading is what its author writes now.
  return {
    edits: edits.map(file =>
      file.type === 'edit' && file.path === path
        ? { ...file, edits: file.edits.filter(other => other === edit || !contains(title, other)) }
        : file,
    ),
  };
}

/** The heading as rendered after the edit; `undefined` where anything else of the document would be another then. */
function headingAfter(document: Document, index: number, edit: TextEdit): string | undefined {
  const after = parseDocument(applyEdits(document.text, [edit]));
  const others = ({ titles, blocks, anchors, frontmatter }: Document) =>
    JSON.stringify([
      titles.map(({ text, level }, at) => (at === index ? level : [text, level])),
      blocks.map(({ type }) => type),
      anchors.map(({ name }) => name),
      frontmatter?.bodyStart,
    ]);
  return others(after) === others(document) ? after.titles[index]?.text : undefined;
}

function slugsAfter(facts: Facts, index: number, shown: string): readonly string[] {
  const slug = slugger();
  return titlesOf(facts).map(({ text }, at) => slug(at === index ? shown : text));
}

/** Why some link to a heading would lead elsewhere; `undefined` where none would. */
function collision(
  linkers: readonly Linker[],
  facts: Facts,
  slugs: readonly string[],
  index: number,
): string | undefined {
  const before = anchorsOf(facts).slugs;
  const linked = new Set(linkers.map(({ link }) => fragmentKey(link.fragment ?? '')));
  const names = new Set(facts.anchors.map(fragmentKey));
  const keys = slugs.map(fragmentKey);
  for (const [at, slug] of slugs.entries()) {
    const key = fragmentKey(slug);
    const old = fragmentKey(before[at] ?? '');
    if (slug === before[at] || !linked.has(old) || names.has(old)) continue;
    if (key === '') return 'Links lead to this heading, and of the new one nothing is left that they could name.';
    if (names.has(key) || keys.indexOf(key) !== at) {
      const which = at === index ? 'this heading' : `'${titlesOf(facts)[at]?.text ?? ''}'`;
      return `Links lead to ${which}, and '#${slug}' already leads to another place of the document.`;
    }
  }
  return undefined;
}

/** Gives a named place (`<a id="…">`) another name, with every fragment that leads to it. */
export function renameAnchor({ view, name, documentAt }: Renaming, named: Named & { of: 'anchor' }): Renamed {
  const { library } = view;
  const facts = factsAt(library, named.path);
  const document = documentAt(named.path);
  if (!facts || !document) return { refusal: `The document '${named.path}' could not be read.` };
  if (!/^[\p{L}\p{M}\p{N}_.:-]+$/u.test(name))
    return { refusal: `${shownName(name)} is no name of a place. Expected letters, digits, '-', '_', '.' and ':'.` };
  const key = fragmentKey(name);
  if (key !== named.key && anchorsOf(facts).keys.has(key))
    return { refusal: `'#${name}' already leads to another place of the document.` };
  const edits = new Map<string, TextEdit[]>([[named.path, []]]);
  for (const { path, start, end, isDeclaration } of placesOf(library, named, documentAt))
    if (isDeclaration) edits.get(path)?.push({ start, end, text: name });
  for (const { facts: source, link } of linksInto(library, named.path)) {
    const place = placeOfLink(library, source, link);
    if (place?.of !== 'anchor' || place.key !== named.key) continue;
    edits.set(source.path, [...(edits.get(source.path) ?? []), fragmentEdit(link, name)]);
  }
  return { edits: byDocument(edits) };
}
