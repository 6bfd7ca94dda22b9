/** What is done from views and commands: new documents, moves to another category, all safe fixes of the workspace. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import {
  categoriesOf,
  concernedBy,
  configFor,
  type FileEdit,
  factsAt,
  type Library,
  lineStarts,
  type NewDocumentPlan,
  type Plan,
  planDocument,
  planMove,
  planTopic,
  withChange,
} from '#core';
import type { Folder } from '../folder.ts';
import { factsFrom } from '../load.ts';
import { uriOf } from '../roots.ts';
import type { Session } from '../session.ts';
import { toRange, toWorkspaceEdit } from '../toLsp.ts';
import {
  createTopicMethod,
  type EditPlan,
  type FolderParams,
  fixWorkspaceMethod,
  type KindChoice,
  kindsMethod,
  type MoveDocumentParams,
  moveDocumentMethod,
  type NewDocumentParams,
  newDocumentMethod,
  type TopicParams,
} from '../viewsProtocol.ts';
import { editAbilities, type Feature, type FeatureHost, folderAt } from './feature.ts';
import { safeFixes } from './fixAllAction.ts';
import { announce } from './moved.ts';
import { type Documents, documentsAt } from './texts.ts';

/** Requests that are answered with edits, or with a sentence why there are none. */
export const authoringFeature: Feature = {
  capabilities: () => ({}),
  listen(host) {
    const { connection, session } = host;
    const answer = <Params>(method: string, give: (host: FeatureHost, params: Params) => unknown) =>
      connection.onRequest(method, async (params: Params): Promise<unknown> => {
        await session.settled();
        return give(host, params);
      });
    answer(kindsMethod, kinds);
    answer(newDocumentMethod, newDocument);
    answer(createTopicMethod, createTopic);
    answer(moveDocumentMethod, moveDocument);
    answer(fixWorkspaceMethod, fixWorkspace);
  },
};

const unsupported = ({ session }: FeatureHost): EditPlan => ({
  refused: session.context.say('This editor cannot create or move files for the language server.'),
});

function kinds(host: FeatureHost, { folder: uri }: FolderParams): KindChoice[] {
  const folder = folderAt(host.session, uri);
  if (!folder) return [];
  return configFor(folder.library.configs, '').kinds.map(kind => ({
    name: kind.name,
    description: kind.outline.description ?? '',
    categories: categoriesOf(folder.library, kind),
    closed: kind.schema.properties?.['category']?.enum !== undefined,
  }));
}

function newDocument(host: FeatureHost, { folder, title, kind, category }: NewDocumentParams): Promise<EditPlan> {
  const { today, say } = host.session.context;
  return create(host, folder, library => planDocument(library, { title, kind, category, today }, say));
}

function createTopic(host: FeatureHost, { folder, target }: TopicParams): Promise<EditPlan> {
  const { today, say } = host.session.context;
  return create(host, folder, library => planTopic(library, target, today, say));
}

/** Plans, reads what would be edited as it is at this moment, and plans again until nothing else would be. */
async function create(
  host: FeatureHost,
  uri: string,
  plan: (library: Library) => Plan<NewDocumentPlan>,
): Promise<EditPlan> {
  const folder = folderAt(host.session, uri);
  if (!folder) return { refused: host.session.context.say('The folder is not open any more.') };
  for (let read: readonly string[] = []; ; ) {
    const { library } = await atThisMoment(host.session, folder, read);
    const planned = plan(library);
    if ('refused' in planned) return planned;
    const edited = planned.edits.flatMap(edit => (edit.type === 'edit' ? edit.path : []));
    const missed = edited.filter(path => !read.includes(path));
    if (missed.length > 0) {
      read = [...read, ...missed];
      continue;
    }
    const edit = workspaceEdit(host, folder, library, planned.edits);
    const text = planned.edits.flatMap(each => (each.type === 'create' ? each.text : [])).join('');
    const lines = lineStarts(text);
    const stops = planned.stops.map(stop => toRange(lines, stop));
    return edit ? { edit, uri: uriOf(folder.root, planned.path), stops } : unsupported(host);
  }
}

async function moveDocument(host: FeatureHost, { uri, category }: MoveDocumentParams): Promise<EditPlan> {
  const { session } = host;
  const place = session.placeOf(uri);
  if (!place?.folder.listed) return { refused: session.context.say('The document is in no folder of the workspace.') };
  const { folder, path } = place;
  const wanted = { path, category };
  const { library, documents } = await atThisMoment(session, folder, concernedBy(folder.library, wanted));
  const planned = planMove(library, wanted, { get: at => documents.get(at)?.document }, session.context.say);
  if ('refused' in planned) return planned;
  announce(session, folder, planned.edits, at => documents.get(at)?.text);
  const edit = workspaceEdit(host, folder, library, planned.edits);
  return edit ? { edit, uri: uriOf(folder.root, planned.to) } : unsupported(host);
}

/** The safe fixes of every folder in one edit, each of them to be looked at before it is applied. */
async function fixWorkspace(host: FeatureHost): Promise<EditPlan> {
  const edits: WorkspaceEdit[] = [];
  for (const folder of host.session.listedFolders) {
    const { edits: fixes, closed } = await safeFixes(host.session, folder, [...folder.problems.keys()]);
    if (fixes.length === 0) continue;
    const { library } = await atThisMoment(host.session, folder, closed);
    const edit = workspaceEdit(host, folder, library, fixes);
    if (edit) edits.push(edit);
  }
  if (edits.length === 0)
    return { refused: host.session.context.say('There is nothing that can be fixed without asking.') };
  return { edit: { documentChanges: edits.flatMap(({ documentChanges = [] }) => documentChanges) } };
}

const workspaceEdit = (host: FeatureHost, { root }: Folder, library: Library, edits: readonly FileEdit[]) =>
  toWorkspaceEdit(edits, library, path => uriOf(root, path), editAbilities(host));

/** Documents as they are at this moment, and the library true to them. */
interface Moment {
  readonly library: Library;
  readonly documents: Documents;
}

async function atThisMoment(session: Session, folder: Folder, paths: readonly string[]): Promise<Moment> {
  const documents = await documentsAt(session, folder, paths);
  const closed = [...documents].filter(([path]) => !folder.open.has(path) && factsAt(folder.library, path));
  const changed = closed.map(
    ([path, document]) => [path, factsFrom(folder, session.context, path, document?.text)] as const,
  );
  return { documents, library: withChange(folder.library, { documents: changed }) };
}
