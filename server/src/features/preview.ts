/** The preview: what stands around a document's rendered text, what mends its problems, and what can be done from there. */
import { type Act, fixesOf, linesAt, type Problem, previewActs, previewOf } from '#core';
import {
  type PreviewActParams,
  type PreviewActResult,
  type PreviewFixesParams,
  type PreviewFixesResult,
  type PreviewParams,
  type PreviewProblem,
  type PreviewResult,
  previewActMethod,
  previewFixesMethod,
  previewMethod,
} from '../protocol.ts';
import { uriOf } from '../roots.ts';
import { sourceOf, toRange, toWorkspaceEdit } from '../toLsp.ts';
import { editAbilities, type Feature, type FeatureHost, type OpenView, openView } from './feature.ts';
import { announce } from './moved.ts';

/** So many problems are marked; whoever has more looks at the list of problems. */
const mostProblems = 500;

/** Three requests of our own. A client that never asks loses nothing. */
export const previewFeature: Feature = {
  capabilities: () => ({}),
  listen(host) {
    const { connection } = host;
    connection.onRequest(previewMethod, (params: PreviewParams) => preview(host, params));
    connection.onRequest(previewFixesMethod, (params: PreviewFixesParams) => fixes(host, params));
    connection.onRequest(previewActMethod, (params: PreviewActParams) => act(host, params));
  },
};

async function preview({ session, versionOf }: FeatureHost, params: PreviewParams): Promise<PreviewResult | null> {
  const { uri } = params;
  if (params.settled) await session.settled();
  const open = await openView(session, uri);
  if (!open) return null;
  const { folder, view } = open;
  const { library, root } = folder;
  const lines = linesAt(library, open.path);
  const at = (start: number) => toRange(lines, { start, end: start }).start;
  const line = (start: number) => at(start).line;
  const toUri = (path: string | undefined) => (path === undefined ? null : uriOf(root, path));
  const found = previewOf(view);
  const problems = session.problemsOf(uri);
  return {
    version: versionOf(uri),
    title: found.title,
    kind: found.kind ?? null,
    bodyLine: line(found.bodyStart),
    badges: found.badges.map(({ key, label, value, start }) => ({ key, label, value, at: at(start) })),
    completeness: found.completeness ?? null,
    checklist: found.checklist.map(({ start, ...section }) => ({
      ...section,
      at: start === undefined ? null : at(start),
    })),
    ghosts: found.ghosts.map(({ start, ...ghost }) => ({ ...ghost, line: line(start) })),
    boxes: found.boxes.map(({ start, ...box }) => ({ ...box, line: line(start) })),
    problems: problems.slice(0, mostProblems).map(
      (problem): PreviewProblem => ({
        id: idOf(problem),
        source: `${sourceOf(problem)}(${problem.rule})`,
        severity: problem.severity,
        message: problem.message,
        at: at(problem.start),
      }),
    ),
    problemCount: problems.length,
    links: found.links.map(({ url, state, path, fragment, kind, tooltip, isRelated, act }) => ({
      ...{ url, state, tooltip, isRelated, uri: toUri(path) },
      ...{ fragment: fragment ?? null, kind: kind ?? null, act: act ?? null },
    })),
    linking: found.linking.items.map(({ path, title, kind, category, count }) => ({
      ...{ uri: uriOf(root, path), path, title, count },
      ...{ kind: kind ?? null, category: category ?? null },
    })),
    linkingCount: found.linking.count,
    neighbours: found.neighbours.items.map(({ path, kind, ...neighbour }) => ({
      ...neighbour,
      uri: toUri(path),
      kind: kind ?? null,
    })),
    neighbourCount: found.neighbours.count,
    cards: found.cards.map(({ section, question, markdown, start }) => ({
      ...{ section, question, markdown },
      line: line(start),
    })),
  };
}

const idOf = ({ rule, start, end, messageId }: Problem): string => `${rule} ${messageId} ${start} ${end}`;

async function fixes({ session }: FeatureHost, { uri, problem: id }: PreviewFixesParams): Promise<PreviewFixesResult> {
  const open = await openView(session, uri);
  const problem = open && session.problemsOf(uri).find(one => idOf(one) === id);
  return { fixes: problem ? fixActs(open, problem).map(({ title, id: act }) => ({ title, act })) : [] };
}

const fixActs = ({ view }: OpenView, problem: Problem): Act[] =>
  fixesOf(problem, view).map(({ title, edits }) => ({
    id: `fix ${idOf(problem)} ${title}`,
    title,
    edits: () => edits,
  }));

async function act(host: FeatureHost, { uri, act: id }: PreviewActParams): Promise<PreviewActResult> {
  const { connection, session } = host;
  const open = await openView(session, uri);
  const chosen = open && findAct(open, session.problemsOf(uri), id);
  if (!chosen) return { refusal: session.context.say('The document has changed meanwhile; please try again.') };
  const { folder } = open;
  const edits = chosen.edits();
  announce(session, folder, edits, path => folder.open.get(path)?.text);
  const edit = toWorkspaceEdit(edits, folder.library, path => uriOf(folder.root, path), editAbilities(host));
  if (!edit) return { refusal: session.context.say('This editor cannot create or rename files.') };
  const { applied, failureReason } = await connection.workspace.applyEdit({ label: chosen.title, edit });
  return { refusal: applied ? null : (failureReason ?? session.context.say('The editor did not apply the change.')) };
}

/** The names of acts hold what they are about, so that one of an older text is not taken for one of another place. */
function findAct(open: OpenView, problems: readonly Problem[], id: string): Act | undefined {
  if (!id.startsWith('fix ')) return previewActs(open.view).find(one => one.id === id);
  const problem = problems.find(one => id.startsWith(`fix ${idOf(one)} `));
  return problem && fixActs(open, problem).find(one => one.id === id);
}
