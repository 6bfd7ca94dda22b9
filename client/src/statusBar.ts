/** The status bar item: how many problems the open playbook has. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  StatusBarAlignment,
  type TextDocument,
  window,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type StatusParams, statusMethod } from '../../server/src/protocol.ts';

/** Sources of what we report: our rules, and the prose style that we run beside them. */
const SOURCES = new Set(['playbook', 'remark-lint']);

interface Status {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

/** Shows the state of the active Markdown document until it is disposed of. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem('playbook.status', StatusBarAlignment.Left, 0);
  item.name = 'Playbook Author';
  let library: StatusParams = { loading: false, documents: 0 };
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') return item.hide();
    Object.assign(item, describe(document, client.state, library));
    item.show();
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(update),
    client.onDidChangeState(update),
    client.onNotification(statusMethod, (status: StatusParams) => {
      library = status;
      update();
    }),
  ];
  update();
  return {
    dispose() {
      for (const each of [item, ...listeners]) each.dispose();
    },
  };
}

function describe(document: TextDocument, state: State, { loading, documents }: StatusParams): Status {
  if (state === State.Running && loading) {
    return { text: '$(book) $(sync~spin)', tooltip: 'Playbook: reading the documents.', command: 'playbook.showLog' };
  }
  if (state === State.Running) {
    return describeProblems(languages.getDiagnostics(document.uri).filter(isOurs), documents);
  }
  if (state === State.Stopped) {
    return {
      text: '$(book) stopped',
      tooltip: 'The Playbook server is not running. Click to start it.',
      command: 'playbook.restartServer',
    };
  }
  return { text: '$(book) $(sync~spin)', tooltip: 'The Playbook server is starting.', command: 'playbook.showLog' };
}

function describeProblems(problems: readonly Diagnostic[], documents: number): Status {
  const among = documents > 1 ? ` ${documents} documents are checked.` : '';
  const command = 'workbench.actions.view.problems';
  if (problems.length === 0) {
    return { text: '$(book) $(check)', tooltip: `Playbook: no problems in this document.${among}`, command };
  }
  const parts = [
    count(problems, DiagnosticSeverity.Error, 'error'),
    count(problems, DiagnosticSeverity.Warning, 'warning'),
    count(problems, DiagnosticSeverity.Information, 'note'),
    count(problems, DiagnosticSeverity.Hint, 'hint'),
  ];
  const tooltip = `Playbook: ${parts.filter(Boolean).join(', ')}.${among} Click to open Problems.`;
  return { text: `$(book) ${plural(problems.length, 'problem')}`, tooltip, command };
}

function count(problems: readonly Diagnostic[], severity: DiagnosticSeverity, noun: string): string {
  const found = problems.filter(problem => problem.severity === severity).length;
  return found === 0 ? '' : plural(found, noun);
}

const isOurs = (diagnostic: Diagnostic): boolean => SOURCES.has(diagnostic.source ?? '');

const plural = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? '' : 's'}`;
