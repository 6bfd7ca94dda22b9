/** Code actions: the fixes of the problems at a place, what silences them, and all safe fixes at once. */
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { type Fix, fixesOf, ignoreFix, type Problem, type Range } from '#core';
import { uriOf } from '../roots.ts';
import type { Place, Session } from '../session.ts';
import { type EditAbilities, toCodeAction, toDiagnostic, toWorkspaceEdit } from '../toLsp.ts';
import { type Feature, offsetIn, openFile } from './feature.ts';
import { fixAllAction, fixAllKind } from './fixAllAction.ts';

/** Quick fixes, and "fix all". */
export const codeActionsFeature: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } }),
  listen({ connection, session, abilities, versionOf }) {
    connection.onCodeAction(params => codeActions(session, params, { ...abilities, versionOf }));
  },
};

/** So many problems at one place can be silenced; nobody looks through more, and each takes a check. */
const mostIgnored = 20;

/** What a client asked for: the quick fixes of every problem that the range touches, or all safe fixes of the document. */
async function codeActions(
  session: Session,
  params: CodeActionParams,
  abilities: EditAbilities,
): Promise<CodeAction[]> {
  const wanted = params.context.only;
  const all = wanted?.some(kind => isWithin(fixAllKind, kind));
  const actions = all ? await fixAllAction(session, params.textDocument.uri, abilities) : [];
  const quick = !wanted || wanted.some(kind => isWithin(CodeActionKind.QuickFix, kind));
  return quick ? [...(await quickFixes(session, params, abilities)), ...actions] : actions;
}

/** Whether a kind is the one that is asked for, or one below it: `source.fixAll` asks for `source.fixAll.playbook`, too. */
const isWithin = (kind: string, asked: string): boolean =>
  asked === '' || kind === asked || kind.startsWith(`${asked}.`);

async function quickFixes(session: Session, params: CodeActionParams, abilities: EditAbilities): Promise<CodeAction[]> {
  const { uri } = params.textDocument;
  const open = await openFile(session, uri);
  const range = { start: offsetIn(open.context, params.range.start), end: offsetIn(open.context, params.range.end) };
  const problems = session.problemsOf(uri).filter(problem => touches(problem, range));
  const toActions = (problem: Problem, fixes: readonly Fix[]) =>
    actionsOf(problem, fixes, open, given(params), abilities);
  return [
    ...problems.flatMap(problem => toActions(problem, fixesOf(problem, open.context))),
    // What only silences a problem comes after all that mends one.
    ...problems
      .slice(0, mostIgnored)
      .flatMap(problem => toActions(problem, [ignoreFix(problem, open.context) ?? []].flat())),
  ];
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
