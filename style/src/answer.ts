/** The answer of a worker to a request, the same on Node and in browsers. */
import { lint } from './lint.ts';
import type { LintRequest, WorkerMessage } from './protocol.ts';

/** Lints; what goes wrong is an answer, too. */
export function answer({ text, rules }: LintRequest): WorkerMessage {
  try {
    return { type: 'linted', messages: lint(text, rules) };
  } catch (error) {
    return { type: 'failed', reason: `fails with '${error instanceof Error ? error.message : String(error)}'` };
  }
}
