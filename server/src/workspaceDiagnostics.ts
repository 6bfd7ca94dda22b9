/** Workspace diagnostics: one request that stays open and reports what changes, until the client ends it. */
import type {
  CancellationToken,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import { type Delivery, workspaceReports } from './diagnostics.ts';

/** Told of documents whose problems changed, and which document's edit was the cause. */
export type ChangeListener = (uris: readonly string[], edited: string | undefined) => void;

/** Adds a listener; the function it gives takes it away again. */
export type Subscribe = (listener: ChangeListener) => () => void;

/**
 * Answers `workspace/diagnostic`. A client that takes partial results gets the changes as they happen, and the answer
 * when it cancels; any other gets everything at once.
 */
export async function workspaceDiagnostics(
  delivery: Delivery,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  subscribe: Subscribe,
): Promise<WorkspaceDiagnosticReport> {
  const { session } = delivery;
  const known = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
  const all = () => new Set([...known.keys(), ...session.urisWithProblems()]);
  if (!partial) {
    await session.settled();
    return { items: workspaceReports(delivery, all(), known) };
  }
  const report = (uris: Iterable<string>) => {
    const items = workspaceReports(delivery, uris, known);
    if (items.length > 0) partial.report({ items });
  };
  report(all());
  const unsubscribe = subscribe(report);
  await new Promise<void>(resolve => token.onCancellationRequested(() => resolve()));
  unsubscribe();
  return { items: [] };
}
