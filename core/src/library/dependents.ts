/** Dependents: which documents have to be checked again when others change. */

import { folderOf } from '../text/path.ts';
import type { Facts } from './facts.ts';
import { linkTargetsOf, titlesOf } from './facts.ts';
import { indexesAbove, isBelow, isIndex, wouldBeIndex } from './indexes.ts';
import {
  allFacts,
  documentsWithId,
  factsAt,
  isPlaybook,
  type Library,
  linkersInAnySpelling,
  playbooksBelow,
} from './library.ts';

/** A path of which something changed, with what was known before of the document there. */
export type Changed = readonly [path: string, before: Facts | undefined];

/**
 * The documents that have to be checked again after the changes: those whose links lead, or would lead, to one of the
 * paths; those that share an id with it; those to which it begins or ceases to link; those that an index covers which
 * came, went or changed. What a problem proposes may be something else now, too; see `mayFind`.
 */
export function dependentsOf(library: Library, changed: Iterable<Changed>): Set<string> {
  const dependents = new Set<string>();
  const add = (paths: Iterable<string>) => {
    for (const path of paths) dependents.add(path);
  };
  const indexes = new Set<string>();
  /** Number of changes by which a document became a playbook or ceased to be one. */
  let turned = 0;
  for (const [path, before] of changed) {
    const after = factsAt(library, path);
    add([...linkersInAnySpelling(library, path)].sort());
    for (const facts of [before, after]) if (facts?.id !== undefined) add(documentsWithId(library, facts.id));
    add(mentionedByOne(library, before, after));
    if (isPlaybook(before) !== isPlaybook(after)) {
      for (const index of indexesAbove(library, path)) indexes.add(index);
      turned++;
    }
    if (before !== after && wouldBeIndex(library, before) !== isIndex(library, path)) indexes.add(path);
  }
  const folders = new Set([...indexes].map(folderOf));
  // An only playbook is no orphan, and it may have been the only one before.
  if (turned > 0 && playbooksBelow(library, '') - turned < 2) folders.add('');
  add(playbooksIn(library, folders));
  for (const index of indexes) add(targetsOf(factsAt(library, index)));
  return dependents;
}

/** The paths to which a document links, extensions completed. */
const targetsOf = (facts: Facts | undefined): string[] =>
  facts ? linkTargetsOf(facts).flatMap(target => [target, `${target}.md`]) : [];

/** The documents to which one state of a document links or relates, and the other does not. */
function mentionedByOne(library: Library, before: Facts | undefined, after: Facts | undefined): string[] {
  const links = differing(targetsOf(before), targetsOf(after)).filter(path => factsAt(library, path));
  const ids = differing(before?.relatedIds ?? [], after?.relatedIds ?? []);
  return [...links, ...ids.flatMap(id => documentsWithId(library, id))];
}

function differing(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [...[...old].filter(one => !now.has(one)), ...[...now].filter(one => !old.has(one))];
}

function playbooksIn(library: Library, folders: ReadonlySet<string>): string[] {
  if (folders.size === 0) return [];
  const found: string[] = [];
  for (const facts of allFacts(library))
    if (isPlaybook(facts) && [...folders].some(folder => isBelow(facts.path, folder))) found.push(facts.path);
  return found;
}

/** Whether what others may depend on differs between two states of a document. */
export const differsOutward = (before: Facts | undefined, after: Facts | undefined): boolean =>
  differsByName(before, after) || (!!before && !!after && outward(before) !== outward(after));

function differsByName(before: Facts | undefined, after: Facts | undefined): boolean {
  if (!before || !after) return before !== after;
  return names(before) !== names(after);
}

function names(facts: Facts): string {
  const { readable, kind, id, title, aliases, anchors } = facts;
  const titles = titlesOf(facts).map(({ text, level }) => [text, level]);
  return JSON.stringify([readable, kind, id, title, aliases, anchors, titles]);
}

function outward(facts: Facts): string {
  const { idRange, indexing, related, relatedIds } = facts;
  const targets = linkTargetsOf(facts);
  const sections = related.map(section => [section.kind, section.links]);
  return JSON.stringify([idRange, indexing, targets, sections, relatedIds]);
}
