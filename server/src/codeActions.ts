/** Quick fixes: the fixes of the problems at a place, as code actions. */
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { configFor, type FixContext, fixesOf, linesAt, offsetAt, type Problem, parseDocument, type Range } from '#core';
import { uriOf } from './roots.ts';
import type { Place, Session } from './session.ts';
import { type EditAbilities, toCodeAction, toDiagnostic, toWorkspaceEdit } from './toLsp.ts';

/** The quick fixes of every problem that the range touches. */
export function codeActions(session: Session, params: CodeActionParams, abilities: EditAbilities): CodeAction[] {
  const wanted = params.context.only;
  if (wanted && !wanted.some(kind => kind === '' || CodeActionKind.QuickFix.startsWith(kind))) return [];
  const place = session.placeOf(params.textDocument.uri);
  const text = place?.folder.open.get(place.path);
  if (!place || text === undefined) return [];
  const { folder, path } = place;
  const { today } = session.context;
  const config = configFor(folder.library.configs, path);
  const context: FixContext = { path, document: parseDocument(text), library: folder.library, config, today };
  const range = offsets(place, params, text.length);
  return session
    .problemsOf(params.textDocument.uri)
    .filter(problem => touches(problem, range))
    .flatMap(problem => actionsOf(problem, place, context, given(params), abilities));
}

function actionsOf(
  problem: Problem,
  { folder, path }: Place,
  context: FixContext,
  known: readonly Diagnostic[],
  abilities: EditAbilities,
): CodeAction[] {
  const toUri = (at: string) => uriOf(folder.root, at);
  const own = toDiagnostic(problem, path, folder.library, toUri);
  const diagnostic = known.find(other => isSame(other, own)) ?? own;
  return fixesOf(problem, context).flatMap(fix => {
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
