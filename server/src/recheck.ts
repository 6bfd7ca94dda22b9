/** Rechecking: the problems of documents that have to be checked again. */
import {
  checkConfig,
  checkDocument,
  checkText,
  configFor,
  type Facts,
  factsAt,
  linksOf,
  type Probe,
  type Problem,
  rules,
  type Sought,
  unknownTargets,
  withChange,
} from '#core';
import { fade, frozenTexts } from './baseline.ts';
import type { Folder, FolderContext } from './folder.ts';
import { isNowhere } from './roots.ts';

/** Checks documents, and takes them off those that are to be checked; gives those whose problems are others now. */
export async function recheck(folder: Folder, context: FolderContext, paths: readonly string[]): Promise<Set<string>> {
  // What changes from now on is to be checked once more.
  for (const path of paths) folder.stale.delete(path);
  await probeUnknown(folder, context, paths);
  const frozen = await frozenTexts(folder, context, paths);
  const changed = new Set<string>();
  for (const path of paths) {
    const facts = factsAt(folder.library, path);
    const problems = fade(folder.baseline, path, frozen.get(path), problemsOf(folder, path, facts));
    const before = folder.problems.get(path) ?? [];
    if (problems.length > 0) folder.problems.set(path, problems);
    else folder.problems.delete(path);
    const sought = facts ? soughtBy(problems, facts) : [];
    if (sought.length > 0) folder.sought.set(path, sought);
    else folder.sought.delete(path);
    if (!areSame(problems, before)) changed.add(path);
  }
  return changed;
}

function problemsOf({ library, style, isRead }: Folder, path: string, facts: Facts | undefined): readonly Problem[] {
  if (!facts) return checkConfig(path, library);
  const config = configFor(library.configs, path);
  return isRead ? checkDocument(facts, library, config, style.get(facts)?.problems) : checkText(facts, config);
}

const areSame = (problems: readonly Problem[], before: readonly Problem[]): boolean =>
  problems.length === before.length && JSON.stringify(problems) === JSON.stringify(before);

const seekers = new Map(
  rules.flatMap(rule => (rule.scope === 'library' && rule.seeks ? [[rule.id, rule.seeks] as const] : [])),
);

/** What the problems of a document looked for among names. */
const soughtBy = (problems: readonly Problem[], facts: Facts): readonly Sought[] =>
  problems.flatMap(problem => seekers.get(problem.rule)?.(problem, facts) ?? []);

/** Asks the file system about links that lead outside the listing, until nothing is unknown. */
async function probeUnknown(folder: Folder, { fileSystem }: FolderContext, paths: Iterable<string>): Promise<void> {
  if (isNowhere(folder.root) || !folder.isRead) return;
  const links = [...paths].flatMap(path => factsAt(folder.library, path) ?? []).flatMap(linksOf);
  for (let unknown = unknownTargets(folder.library, links); unknown.length > 0; ) {
    const types = await fileSystem.probe(folder.root.uri, unknown);
    const probes = unknown.map((path, index): [string, Probe] => [path, types[index] ?? 'missing']);
    folder.library = withChange(folder.library, { probes });
    unknown = unknownTargets(folder.library, links);
  }
}
