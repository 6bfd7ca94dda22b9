/** The task "playbook: check": the command line's check with the terminal's output in the Problems panel. */
import {
  type Disposable,
  type ExtensionContext,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

const TYPE = 'playbook';

/** What an author may write in tasks.json. */
interface CheckDefinition extends TaskDefinition {
  readonly args?: readonly string[];
}

/** Registers the tasks: one for each folder of the workspace, and those of tasks.json. */
export function registerCheckTask({ extensionUri }: ExtensionContext): Disposable {
  const script = Uri.joinPath(extensionUri, 'dist/cli.js').fsPath;
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map(folder => checkTask(script, { type: TYPE }, folder)),
    resolveTask: task => checkTask(script, task.definition as CheckDefinition, task.scope),
  });
}

function checkTask(script: string, definition: CheckDefinition, scope: Task['scope']): Task {
  const folder = typeof scope === 'object' ? (scope as WorkspaceFolder) : workspace.workspaceFolders?.[0];
  const args = [script, 'check', '--no-color', ...(definition.args ?? ['.'])];
  // The editor's own Node.js runs it: the author need not have one.
  const options = { env: { ELECTRON_RUN_AS_NODE: '1' }, ...(folder ? { cwd: folder.uri.fsPath } : {}) };
  const execution = new ProcessExecution(process.execPath, args, options);
  const task = new Task(definition, scope ?? TaskScope.Workspace, l10n.t('check'), TYPE, execution, '$playbook');
  task.group = TaskGroup.Test;
  return task;
}
