/** Traces the messages to and from the server, switched by `playbook.trace.server`. */
import { EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode';

/**
 * The log as the language client sees it: at level Trace exactly while the setting asks for a trace.
 * The client looks only at the channel's level, which an author would have to find and set for each session.
 */
export function traceBySetting(log: LogOutputChannel): LogOutputChannel {
  const changed = new EventEmitter<LogLevel>();
  const level = (): LogLevel => {
    const wanted = workspace.getConfiguration('playbook').get('trace.server', 'off');
    return wanted === 'off' ? LogLevel.Info : LogLevel.Trace;
  };
  const settings = workspace.onDidChangeConfiguration(change => {
    if (change.affectsConfiguration('playbook.trace.server')) changed.fire(level());
  });
  return new Proxy(log, {
    get(target, property) {
      if (property === 'logLevel') return level();
      if (property === 'onDidChangeLogLevel') return changed.event;
      if (property === 'trace') return target.info;
      if (property === 'dispose') return () => [settings, changed].forEach(each => void each.dispose());
      return Reflect.get(target, property);
    },
  });
}
