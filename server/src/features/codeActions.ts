/** Code actions: the fixes of the problems at a place, what silences them, and all safe fixes at once. */
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import { type Fix, type FixContext, fixesOf, ignoreFix, type Problem, type Range } from '#core';
import { pause } from '../pause.ts';
import type { Place } from '../place.ts';
import { uriOf } from '../roots.ts';
import type { Session } from '../session.ts';
import { type EditAbilities, toCodeAction, toDiagnostic, toWorkspaceEdit } from '../toLsp.ts';
import { actionKinds, actionsFor, isWithin, resolveAction } from './actions.ts';
import { editAbilities, type Feature, type FeatureHost, offsetIn, openFile, openView } from './feature.ts';
import { fixAllAction, fixAllKind } from './fixAllAction.ts';
import { announce } from './moved.ts';
import { giveUpIf } from './texts.ts';

/** Quick fixes, "fix all", refactorings, and what may be done whenever a document is saved. */
export const codeActionsFeature: Feature = {
  capabilities: ({ resolvesEdits }) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, ...actionKinds],
      ...(resolvesEdits ? { resolveProvider: true } : {}),
    },
  }),
  listen(host) {
    host.connection.onCodeAction((params, token) => codeActions(host, params, token));
    if (host.abilities.resolvesEdits) host.connection.onCodeActionResolve(action => resolveAction(host, action));
  },
};

/** So many problems at one place can be silenced; nobody looks through more, and each takes a check. */
const mostIgnored = 20;

/** What a client asked for: the quick fixes of every problem that the range touches, other actions, or all safe fixes. */
async function codeActions(
  host: FeatureHost,
  params: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { session } = host;
  const { uri } = params.textDocument;
  const abilities = { ...editAbilities(host), withSnippets: host.abilities.snippetEdits };
  const wanted = params.context.only;
  const quick = !wanted || wanted.some(kind => isWithin(CodeActionKind.QuickFix, kind));
  const fixes = quick ? await quickFixes(session, params, abilities, token) : [];
  const all = wanted?.some(kind => isWithin(fixAllKind, kind));
  const safe = all ? await fixAllAction(session, uri, abilities) : [];
  const open = await openView(session, uri);
  const others = open ? actionsFor(host, uri, open, rangeOf(open.view, params), params.context) : [];
  // What mends a problem is offered as that.
  return [...fixes, ...safe, ...others.filter(({ title }) => !fixes.some(fix => fix.title === title))];
}

const rangeOf = (context: FixContext, { range }: CodeActionParams): Range => ({
  start: offsetIn(context, range.start),
  end: offsetIn(context, range.end),
});

async function quickFixes(
  session: Session,
  params: CodeActionParams,
  abilities: EditAbilities,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { uri } = params.textDocument;
  const open = await openFile(session, uri);
  const version = abilities.versionOf(uri);
  const range = rangeOf(open.context, params);
  const problems = session.problemsOf(uri).filter(problem => touches(problem, range));
  const toActions = (problem: Problem, fixes: readonly Fix[]) => {
    for (const { edits } of fixes) announce(session, open.folder, edits, path => open.folder.open.get(path)?.text);
    return actionsOf(problem, fixes, open, given(params), abilities);
  };
  const mending = problems.flatMap(problem => toActions(problem, fixesOf(problem, open.context)));
  // What only silences a problem comes after all that mends one. It takes checks: whoever types meanwhile goes first.
  const silencing: CodeAction[] = [];
  for (const problem of problems.slice(0, mostIgnored)) {
    const fix = ignoreFix(problem, open.context);
    if (fix) silencing.push(...toActions(problem, [fix]));
    await pause();
    giveUpIf(token, abilities.versionOf(uri) !== version);
  }
  return merged([...mending, ...silencing]);
}

/** Each edit once, for all the problems that it mends: what is missing at one place is offered together with each of them. */
function merged(actions: readonly CodeAction[]): CodeAction[] {
  const byEdit = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit]);
    const diagnostics = [...(byEdit.get(key)?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    byEdit.set(key, { ...action, ...byEdit.get(key), diagnostics });
  }
  return [...byEdit.values()];
}

function actionsOf(
  problem: Problem,
  fixes: readonly Fix[],
  { folder, path }: Place,
  known: readonly Diagnostic[],
  abilities: EditAbilities,
): CodeAction[] {
  const toUri = (at: string) => uriOf(folder.root, at);
  const own = toDiagnostic(problem, path, folder.library, toUri);
  const diagnostic = known.find(other => isSame(other, own)) ?? own;
  return fixes.flatMap(fix => {
    const edit = toWorkspaceEdit(fix.edits, folder.library, toUri, abilities);
    return edit ? [toCodeAction(fix, diagnostic, edit)] : [];
  });
}

/** The client's own copies of the diagnostics, so that it knows which of them an action mends. */
const given = ({ context }: CodeActionParams): readonly Diagnostic[] => context.diagnostics;

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && a.message === b.message && JSON.stringify(a.range) === JSON.stringify(b.range);

/** A cursor at either end of a problem touches it, too. */
const touches = (problem: Range, { start, end }: Range): boolean => problem.start <= end && start <= problem.end;
