/** What views show: the library by kind and category, planned topics, relations, counts. */
import {
  allFacts,
  byTitle,
  categoryOf,
  configFor,
  type Facts,
  factsAt,
  isTemplate,
  libraryTree,
  linesAt,
  nameOf,
  nameOfDocument,
  type PlannedTopic,
  type Problem,
  plannedBy,
  plannedTopics,
  relationsOf,
} from '#core';
import type { Folder } from '../folder.ts';
import { uriOf } from '../roots.ts';
import type { Session } from '../session.ts';
import { toRange } from '../toLsp.ts';
import {
  configurationMethod,
  type DocumentNode,
  type DocumentParams,
  type GroupNode,
  type LibraryGroup,
  type LibraryTreeParams,
  type LibraryTreeResult,
  libraryTreeMethod,
  type PlannedNode,
  plannedTopicsMethod,
  type RelationsResult,
  relationsMethod,
  type SummaryParams,
  type SummaryResult,
  summaryMethod,
  type TopicParams,
  viewsChangedMethod,
  type WantNode,
  wantsMethod,
} from '../viewsProtocol.ts';
import { type Feature, folderAt } from './feature.ts';

/** Requests of the views; each answers with what is checked at this moment, while a library is read with a part of it. */
export const viewsFeature: Feature = {
  capabilities: () => ({}),
  listen({ connection, session, abilities, atRest }) {
    const answer = <Params>(method: string, give: (session: Session, params: Params) => unknown) =>
      connection.onRequest(method, async (params: Params): Promise<unknown> => {
        await session.checked();
        return give(session, params);
      });
    answer(libraryTreeMethod, treeBelow);
    answer(plannedTopicsMethod, plannedNodes);
    answer(wantsMethod, wantNodes);
    answer(relationsMethod, relations);
    answer(summaryMethod, summary);
    answer(configurationMethod, configuration);
    if (abilities.showsStatus) atRest(() => connection.sendNotification(viewsChangedMethod));
  },
};

const noNodes: LibraryTreeResult = { groups: [], documents: [] };

/** What lies below a group; with one folder only, its kinds are the top of the tree. */
function treeBelow(session: Session, { group }: LibraryTreeParams): LibraryTreeResult {
  const folders = session.listedFolders.filter(({ library }) => libraryTree(library).length > 0);
  const [only] = folders;
  if (group) {
    const folder = folderAt(session, group.folder);
    return folder ? below(folder, group) : noNodes;
  }
  if (only && folders.length === 1) return below(only, { folder: only.root.uri });
  const groups = folders.map(folder => {
    const documents = [...allFacts(folder.library)].filter(({ path }) => !isTemplate(path));
    return groupNode(folder, { folder: folder.root.uri }, decodeURIComponent(nameOf(folder.root.uri)), documents);
  });
  return { groups, documents: [] };
}

function below(folder: Folder, { kind, category }: LibraryGroup): LibraryTreeResult {
  const tree = libraryTree(folder.library);
  const uri = folder.root.uri;
  if (kind === undefined) {
    const groups = tree.map(({ name, categories }) => {
      const documents = categories.flatMap(found => found.documents);
      return groupNode(folder, { folder: uri, kind: name ?? null }, name ?? '', documents);
    });
    return { groups, documents: [] };
  }
  const categories = tree.find(({ name }) => (name ?? null) === kind)?.categories ?? [];
  if (category === undefined) {
    const named = categories.filter(({ name }) => name !== '');
    const groups = named.map(({ name, documents }) =>
      groupNode(folder, { folder: uri, kind, category: name }, name, documents),
    );
    return { groups, documents: documentNodes(folder, categories.find(({ name }) => name === '')?.documents ?? []) };
  }
  return {
    groups: [],
    documents: documentNodes(folder, categories.find(({ name }) => name === category)?.documents ?? []),
  };
}

const groupNode = (folder: Folder, group: LibraryGroup, name: string, documents: readonly Facts[]): GroupNode => ({
  group,
  name,
  documents: documents.length,
  broken: documents.filter(({ path }) => folder.problems.get(path)?.some(isError)).length,
});

const isError = ({ severity }: Problem): boolean => severity === 'error';

const documentNodes = (folder: Folder, documents: readonly Facts[]): DocumentNode[] =>
  byTitle(documents).map(facts => documentNode(folder, facts));

function documentNode({ root, problems }: Folder, facts: Facts): DocumentNode {
  const found = problems.get(facts.path) ?? [];
  return {
    uri: uriOf(root, facts.path),
    title: nameOfDocument(facts),
    path: facts.path,
    kind: facts.kind ?? null,
    category: categoryOf(facts),
    sections: facts.completeness ?? null,
    errors: found.filter(isError).length,
    warnings: found.filter(({ severity }) => severity === 'warning').length,
  };
}

const plannedNode = ({ root }: Folder, { name, target, canCreate, documents }: PlannedTopic): PlannedNode => ({
  folder: root.uri,
  name,
  target,
  canCreate,
  documents,
});

const plannedNodes = ({ listedFolders }: Session): PlannedNode[] =>
  listedFolders
    .flatMap(folder => plannedTopics(folder.library).map(topic => plannedNode(folder, topic)))
    .sort((a, b) => b.documents - a.documents);

function wantNodes(session: Session, { folder: uri, target }: TopicParams): WantNode[] {
  const folder = folderAt(session, uri);
  const topic = folder && plannedTopics(folder.library).find(other => other.target === target);
  return (topic?.wants ?? []).flatMap(({ path, ...range }): WantNode[] => {
    const facts = folder && factsAt(folder.library, path);
    if (!facts) return [];
    return [{ document: documentNode(folder, facts), range: toRange(linesAt(folder.library, path), range) }];
  });
}

function relations(session: Session, { uri }: DocumentParams): RelationsResult | null {
  const place = session.placeOf(uri);
  const facts = place && factsAt(place.folder.library, place.path);
  if (!facts) return null;
  const { folder } = place;
  return {
    title: nameOfDocument(facts),
    groups: relationsOf(folder.library, facts).map(({ group, documents }) => ({
      name: group,
      documents: documents.map(other => documentNode(folder, other)),
    })),
    planned: plannedBy(folder.library, facts).map(topic => plannedNode(folder, topic)),
  };
}

function summary(session: Session, { uri }: SummaryParams): SummaryResult {
  const place = uri === undefined ? undefined : session.placeOf(uri);
  const counts = { errors: 0, warnings: 0, broken: 0, stale: 0 };
  for (const { problems } of session.listedFolders)
    for (const found of problems.values())
      for (const { rule, severity } of found) {
        if (severity === 'error') counts.errors++;
        if (severity === 'warning') counts.warnings++;
        if (rule === 'broken-link' || rule === 'broken-anchor') counts.broken++;
        if (rule === 'stale-todo') counts.stale++;
      }
  return {
    sections: (place && factsAt(place.folder.library, place.path)?.completeness) ?? null,
    documents: session.documentCount,
    planned: session.listedFolders.reduce((sum, { library }) => sum + plannedTopics(library).length, 0),
    ...counts,
  };
}

/** What is left out of the configuration has no JSON: kinds are told by name and globs. */
function configuration(session: Session, { uri }: DocumentParams): string {
  const place = session.placeOf(uri);
  const folder = place?.folder ?? session.listedFolders[0];
  if (!folder) return '{}';
  const { kinds, linksRoot, ...rest } = configFor(folder.library.configs, place?.path ?? '');
  const document = place && factsAt(folder.library, place.path);
  const shown = {
    ...(place ? { document: place.path, kind: document?.kind ?? null } : {}),
    ...rest,
    links: { root: linksRoot },
    kinds: Object.fromEntries(kinds.map(({ name, files, types }) => [name, { files, types }])),
  };
  return JSON.stringify(shown, undefined, 2);
}
