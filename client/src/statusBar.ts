/** The status bar items: how far the open document is and what is wrong with it, and what is open in the library. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  type Uri,
  window,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type StatusParams, statusMethod } from '../../server/src/protocol.ts';
import { type SummaryResult, summaryMethod } from '../../server/src/viewsProtocol.ts';
import { ask } from './ask.ts';
import { errorCount, plural, warningCount } from './counts.ts';
import { isOff } from './crash.ts';
import type { CurrentDocument } from './currentDocument.ts';
import type { ViewChanges } from './views/changes.ts';

/** Sources of what we report: our rules, and remark-lint's rules of Markdown style. */
const SOURCES = new Set(['playbook', 'remark-lint']);

interface Status {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

/** Shows the state of the Markdown document in front and of the library until it is disposed of. */
export function showStatus(client: BaseLanguageClient, changes: ViewChanges, current: CurrentDocument): Disposable {
  const item = window.createStatusBarItem('playbook.status', StatusBarAlignment.Left, 0);
  item.name = 'Playbook Author';
  const libraryItem = window.createStatusBarItem('playbook.library', StatusBarAlignment.Left, -1);
  libraryItem.name = l10n.t('Playbook Author: Library');
  let status: StatusParams = { loading: false, documents: 0 };
  let summary: SummaryResult | undefined;
  const update = (): void => {
    const uri = current.uri();
    if (!uri) return item.hide();
    Object.assign(item, describe(uri, client.state, status, summary));
    item.show();
  };
  const count = async (): Promise<void> => {
    const uri = current.uri();
    const params = uri ? { uri: client.code2ProtocolConverter.asUri(uri) } : {};
    summary = await ask<SummaryResult>(client, summaryMethod, params);
    showSummary(libraryItem, summary);
    update();
  };
  const listeners = [
    current.event(() => void count()),
    changes.event(() => void count()),
    languages.onDidChangeDiagnostics(update),
    client.onNotification(statusMethod, (params: StatusParams) => {
      status = params;
      update();
    }),
  ];
  update();
  return Disposable.from(item, libraryItem, ...listeners);
}

function describe(
  uri: Uri,
  state: State,
  { loading, documents }: StatusParams,
  summary: SummaryResult | undefined,
): Status {
  if (state === State.Running && loading) {
    const tooltip = l10n.t('Playbook: reading the documents.');
    return { text: '$(book) $(sync~spin)', tooltip, command: 'playbook.showLog' };
  }
  if (state === State.Running) {
    return describeProblems(languages.getDiagnostics(uri).filter(isOurs), documents, summary);
  }
  if (isOff(state)) {
    const tooltip = l10n.t('The Playbook server is not running. Click to start it.');
    return { text: `$(book) ${l10n.t('stopped')}`, tooltip, command: 'playbook.restartServer' };
  }
  const tooltip = l10n.t('The Playbook server is starting.');
  return { text: '$(book) $(sync~spin)', tooltip, command: 'playbook.showLog' };
}

function describeProblems(
  problems: readonly Diagnostic[],
  documents: number,
  summary: SummaryResult | undefined,
): Status {
  const among = documents > 1 ? ` ${l10n.t('{0} documents are checked.', documents)}` : '';
  const command = 'workbench.actions.view.problems';
  const { sections } = summary ?? {};
  const done = sections ? `${sections.done}/${sections.of}` : '';
  const complete = sections ? ` ${l10n.t('{0} of {1} sections are there.', sections.done, sections.of)}` : '';
  if (problems.length === 0) {
    const tooltip = `${l10n.t('Playbook: no problems in this document.')}${complete}${among}`;
    return { text: ['$(book)', done, '$(check)'].filter(Boolean).join(' '), tooltip, command };
  }
  const of = (severity: DiagnosticSeverity) => problems.filter(problem => problem.severity === severity).length;
  const parts = [
    errorCount(of(DiagnosticSeverity.Error)),
    warningCount(of(DiagnosticSeverity.Warning)),
    plural(of(DiagnosticSeverity.Information), l10n.t('1 note'), count => l10n.t('{0} notes', count)),
    plural(of(DiagnosticSeverity.Hint), l10n.t('1 hint'), count => l10n.t('{0} hints', count)),
  ];
  const found = parts.filter(Boolean).join(', ');
  const tooltip = `Playbook: ${found}.${complete}${among} ${l10n.t('Click to open Problems.')}`;
  const text = plural(problems.length, l10n.t('1 problem'), count => l10n.t('{0} problems', count));
  return { text: `$(book) ${done === '' ? text : `${done} · ${text}`}`, tooltip, command };
}

/** What is open in the library; nothing where nothing is. */
function showSummary(item: StatusBarItem, summary: SummaryResult | undefined): void {
  const { broken = 0, planned = 0, stale = 0, documents = 0 } = summary ?? {};
  const parts = [
    broken > 0 ? l10n.t('{0} broken', broken) : '',
    planned > 0 ? l10n.t('{0} planned', planned) : '',
    stale > 0 ? l10n.t('{0} stale', stale) : '',
  ].filter(Boolean);
  if (parts.length === 0) return item.hide();
  item.text = `$(library) ${parts.join(' · ')}`;
  item.tooltip = l10n.t(
    'Playbook library: {0} documents, {1} broken links, {2} planned topics, {3} TODO marks at what is written. Click to open it.',
    documents,
    broken,
    planned,
    stale,
  );
  item.command = 'playbook.library.focus';
  item.show();
}

const isOurs = (diagnostic: Diagnostic): boolean => SOURCES.has(diagnostic.source ?? '');
