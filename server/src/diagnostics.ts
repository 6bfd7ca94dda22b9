/** Diagnostics: pulled where the client pulls, pushed where it does not. */
import type {
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { uriOf } from './roots.ts';
import type { Session } from './session.ts';
import { toDiagnostic } from './toLsp.ts';

/** What the delivery needs of the server. */
export interface Delivery {
  readonly session: Session;
  readonly connection: Connection;
  /** The version of an open document; `undefined` for a closed one. */
  readonly versionOf: (uri: string) => number | undefined;
}

/** The diagnostics of a document, as last checked. */
export function diagnosticsOf(session: Session, uri: string): Diagnostic[] {
  const place = session.placeOf(uri);
  if (!place) return [];
  const { folder, path } = place;
  const toUri = (at: string) => uriOf(folder.root, at);
  return session.problemsOf(uri).map(problem => toDiagnostic(problem, path, folder.library, toUri));
}

/** A report for a pulling client: `unchanged` where it has this result already. */
export function documentReport(diagnostics: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = hash(JSON.stringify(diagnostics));
  return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items: diagnostics };
}

/** Reports for documents of which the client has these results. */
export function workspaceReports(
  { session, versionOf }: Delivery,
  uris: Iterable<string>,
  known: Map<string, string>,
): WorkspaceDocumentDiagnosticReport[] {
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const uri of uris) {
    const report = documentReport(diagnosticsOf(session, uri), known.get(uri));
    if (report.kind === 'unchanged') continue;
    if (report.resultId) known.set(uri, report.resultId);
    reports.push({ ...report, uri, version: versionOf(uri) ?? null });
  }
  return reports;
}

/** Pushes the diagnostics of documents. */
export function push({ session, connection, versionOf }: Delivery, uris: Iterable<string>): void {
  for (const uri of uris) {
    const version = versionOf(uri);
    const diagnostics = diagnosticsOf(session, uri);
    void connection.sendDiagnostics(version === undefined ? { uri, diagnostics } : { uri, version, diagnostics });
  }
}

/** FNV-1a, 32 bits: enough to tell one result of a document from the one before it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
