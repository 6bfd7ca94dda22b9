/** Code actions: the fixes of the problems at a place, what silences them, and all safe fixes at once. */
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import {
  configFor,
  type Fix,
  type FixContext,
  fixesOf,
  ignoreFix,
  linesAt,
  offsetAt,
  type Problem,
  parseDocument,
  type Range,
} from '#core';
import { fixAllAction, fixAllKind } from './fixAllAction.ts';
import { uriOf } from './roots.ts';
import type { Place, Session } from './session.ts';
import { type EditAbilities, toCodeAction, toDiagnostic, toWorkspaceEdit } from './toLsp.ts';

/** So many problems at one place can be silenced; nobody looks through more, and each takes a check. */
const mostIgnored = 20;

/** What a client asked for: the quick fixes of every problem that the range touches, or all safe fixes of the document. */
export async function codeActions(
  session: Session,
  params: CodeActionParams,
  abilities: EditAbilities,
): Promise<CodeAction[]> {
  const wanted = params.context.only;
  const all = wanted?.some(kind => isWithin(fixAllKind, kind));
  const actions = all ? await fixAllAction(session, params.textDocument.uri, abilities) : [];
  const quick = !wanted || wanted.some(kind => isWithin(CodeActionKind.QuickFix, kind));
  return quick ? [...quickFixes(session, params, abilities), ...actions] : actions;
}

/** Whether a kind is the one that is asked for, or one below it: `source.fixAll` asks for `source.fixAll.playbook`, too. */
const isWithin = (kind: string, asked: string): boolean =>
  asked === '' || kind === asked || kind.startsWith(`${asked}.`);

function quickFixes(session: Session, params: CodeActionParams, abilities: EditAbilities): CodeAction[] {
  const place = session.placeOf(params.textDocument.uri);
  const text = place?.folder.open.get(place.path);
  if (!place || text === undefined) return [];
  const { folder, path } = place;
  const { today } = session.context;
  const config = configFor(folder.library.configs, path);
  const style = session.styleOf(params.textDocument.uri);
  const context: FixContext = { path, document: parseDocument(text), library: folder.library, config, today, style };
  const range = offsets(place, params, text.length);
  const problems = session.problemsOf(params.textDocument.uri).filter(problem => touches(problem, range));
  const toActions = (problem: Problem, fixes: readonly Fix[]) =>
    actionsOf(problem, fixes, place, given(params), abilities);
  return [
    ...problems.flatMap(problem => toActions(problem, fixesOf(problem, context))),
    // What only silences a problem comes after all that mends one.
    ...problems
      .slice(0, mostIgnored)
      .flatMap(problem => toActions(problem, [ignoreFix(problem, context) ?? []].flat())),
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

function offsets({ folder, path }: Place, { range }: CodeActionParams, length: number): Range {
  const lines = linesAt(folder.library, path);
  const at = ({ line, character }: { line: number; character: number }) =>
    offsetAt(lines, length, { line, column: character });
  return { start: at(range.start), end: at(range.end) };
}

/** A cursor at either end of a problem touches it, too. */
const touches = (problem: Range, { start, end }: Range): boolean => problem.start <= end && start <= problem.end;
