/** Progress: tells the author of a reading that takes long, and lets them end it. */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';

/** How long a reading may take, in milliseconds, before anything is shown. */
const patience = 300;

/** Progress of reading one library after another. */
export interface LoadingProgress {
  /** Answers `false` once the author has ended the reading. */
  readonly report: (done: number, of: number) => boolean;
  readonly end: () => void;
}

/** Shows progress where the client can. */
export function loadingProgress(connection: Connection, { progress }: Abilities): LoadingProgress {
  let started = 0;
  let shown: Promise<WorkDoneProgressServerReporter> | undefined;
  let cancelled = false;
  const show = async () => {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin('Playbook: reading the library', 0, undefined, true);
    reporter.token.onCancellationRequested(() => {
      cancelled = true;
    });
    return reporter;
  };
  return {
    report(done, of) {
      started ||= Date.now();
      if (progress && !shown && Date.now() - started > patience) shown = show();
      void shown?.then(reporter => reporter.report(Math.round((100 * done) / of), `${done} of ${of} documents`));
      return !cancelled;
    },
    end() {
      void shown?.then(reporter => reporter.done());
      [started, shown, cancelled] = [0, undefined, false];
    },
  };
}
