/** From the core's values to the protocol's. */
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range as LspRange,
  type SnippetTextEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  asSnippet,
  type FileEdit,
  type Fix,
  type Library,
  type LineStarts,
  linesAt,
  type Problem,
  type Range,
  rules,
  type Severity,
} from '#core';
import type { Abilities } from './abilities.ts';
import { toPosition } from './columns.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Where the page of a rule is published. */
const rulePage = (rule: string): string =>
  `https://github.com/playbook-author/playbook-author/blob/main/docs/rules/${rule}.md`;

/** Paths of one library to URIs. */
export type ToUri = (path: string) => string;

/** A range by lines and the columns of the client. */
export function toRange(lines: LineStarts, { start, end }: Range): LspRange {
  const from = toPosition(lines, start);
  const to = toPosition(lines, end);
  return {
    start: { line: from.line, character: from.column },
    end: { line: to.line, character: to.column },
  };
}

const unnecessary = new Set(rules.filter(rule => rule.unnecessary).map(({ id }) => id));

/** Who reports a problem: we do, or remark-lint. */
export const sourceOf = ({ origin }: Problem): string => origin?.name ?? 'playbook';

/** A problem as a diagnostic. */
export function toDiagnostic(problem: Problem, path: string, library: Library, toUri: ToUri): Diagnostic {
  const { rule, severity, message, related, origin } = problem;
  const page = origin ? origin.url : rulePage(rule);
  return {
    range: toRange(linesAt(library, path), problem),
    severity: severities[severity],
    source: sourceOf(problem),
    code: rule,
    ...(unnecessary.has(rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    message,
    relatedInformation: related.map(place => ({
      location: { uri: toUri(place.path), range: toRange(linesAt(library, place.path), place) },
      message: place.message,
    })),
  };
}

/** What a client can apply of a workspace edit. */
export interface EditAbilities extends Pick<Abilities, 'documentChanges' | 'createsFiles' | 'renamesFiles'> {
  /** The versions of open documents; `null` for others. */
  readonly versionOf: (uri: string) => number | null;
  /** Whether the author is led through what is to be written; else it is inserted and left to be found. */
  readonly withSnippets?: boolean;
}

/** Edits of files as a workspace edit; `undefined` where the client cannot apply them. */
export function toWorkspaceEdit(
  edits: readonly FileEdit[],
  library: Library,
  toUri: ToUri,
  abilities: EditAbilities,
): WorkspaceEdit | undefined {
  if (
    edits.some(
      ({ type }) => (type === 'create' && !abilities.createsFiles) || (type === 'rename' && !abilities.renamesFiles),
    )
  )
    return undefined;
  if (abilities.documentChanges)
    return { documentChanges: edits.flatMap(edit => toDocumentChange(edit, library, toUri, abilities)) };
  const changes: Record<string, TextEdit[]> = {};
  for (const edit of edits) if (edit.type === 'edit') changes[toUri(edit.path)] = toTextEdits(edit, library);
  return { changes };
}

/** One of the changes that a workspace edit consists of. */
type DocumentChange = NonNullable<WorkspaceEdit['documentChanges']>[number];

function toDocumentChange(
  edit: FileEdit,
  library: Library,
  toUri: ToUri,
  { versionOf, withSnippets = false }: EditAbilities,
): DocumentChange[] {
  const uri = toUri(edit.path);
  if (edit.type === 'edit')
    return [{ textDocument: { uri, version: versionOf(uri) }, edits: toEdits(edit, library, withSnippets) }];
  if (edit.type === 'rename') return [{ kind: 'rename', oldUri: uri, newUri: toUri(edit.to) }];
  const text = TextEdit.insert({ line: 0, character: 0 }, edit.text);
  return [
    { kind: 'create', uri, options: { ignoreIfExists: false } },
    { textDocument: { uri, version: null }, edits: [text] },
  ];
}

type Edits = FileEdit & { readonly type: 'edit' };

const toTextEdits = ({ path, edits }: Edits, library: Library): TextEdit[] =>
  edits.map(edit => ({ range: toRange(linesAt(library, path), edit), newText: edit.text }));

function toEdits(edit: Edits, library: Library, snippets: boolean): (TextEdit | SnippetTextEdit)[] {
  const plain = toTextEdits(edit, library);
  if (!snippets) return plain;
  return edit.edits.flatMap(({ text, isTemplate }, index): (TextEdit | SnippetTextEdit)[] => {
    const value = isTemplate ? asSnippet(text) : undefined;
    const each = plain.slice(index, index + 1);
    return value === undefined ? each : each.map(({ range }) => ({ range, snippet: { kind: 'snippet', value } }));
  });
}

/** A fix as a quick fix for its diagnostic. */
export function toCodeAction({ title, preferred }: Fix, diagnostic: Diagnostic, edit: WorkspaceEdit): CodeAction {
  const action: CodeAction = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit };
  return preferred ? { ...action, isPreferred: true } : action;
}
