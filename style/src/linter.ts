/** The linter: asks a worker about one text after the other, and ends the worker that crashes or takes too long. */
import type { StyleMessage } from '#core';
import type { LintRequest, WorkerMessage } from './protocol.ts';

/** A worker that lints, as Node and browsers have them. */
export interface LintWorker {
  readonly ask: (request: LintRequest) => void;
  readonly end: () => void;
}

/** What a worker tells. */
export interface WorkerEvents {
  readonly said: (message: WorkerMessage) => void;
  /** It has ended by itself, or could not begin. */
  readonly failed: (reason: string) => void;
}

/** Starts a worker. It says that it is ready before anything is asked. */
export type StartWorker = (events: WorkerEvents) => LintWorker;

/** What became of a text: messages, or why there are none; `reason` goes on after "remark-lint ". */
export type LintOutcome =
  | { readonly type: 'linted'; readonly messages: readonly StyleMessage[] }
  | { readonly type: 'failed'; readonly reason: string }
  /** No worker can be started, so that no other text will fare better. */
  | { readonly type: 'unavailable'; readonly reason: string };

/** Lints in a worker, which is started when the first text comes. */
export interface Linter {
  readonly lint: (text: string, rules: readonly string[]) => Promise<LintOutcome>;
  /** Ends the worker, if there is one; the next text starts another. To be called between texts. */
  readonly end: () => void;
}

/** remark takes quadratic time on some texts; this is what a hostile one can cost. */
export interface LinterLimits {
  /** How long a worker may take to begin, in milliseconds. */
  readonly start: number;
  /** How long it may take for a text, in milliseconds. */
  readonly text: number;
  /** How long a text may be, in code units. */
  readonly length: number;
}

const usualLimits: LinterLimits = { start: 30_000, text: 5_000, length: 128 * 1024 };

/** A linter of which nothing is loaded yet. */
export function createLinter(start: StartWorker, limits = usualLimits): Linter {
  let worker: LintWorker | undefined;
  let unavailable: LintOutcome | undefined;
  let settle: ((message: WorkerMessage) => void) | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const end = () => {
    const ended = worker;
    worker = undefined;
    ended?.end();
  };

  /** Ends the worker; what was waited for has failed. */
  const fail = (reason: string) => {
    end();
    settle?.({ type: 'failed', reason });
  };

  /** Does something and waits for what the worker says to it, but not for ever. */
  const hear = (milliseconds: number, begin: () => void): Promise<WorkerMessage> =>
    new Promise(resolve => {
      const timer = setTimeout(() => fail(`takes longer than ${milliseconds / 1000} s`), milliseconds);
      settle = message => {
        settle = undefined;
        clearTimeout(timer);
        resolve(message);
      };
      try {
        begin();
      } catch (error) {
        fail(`cannot be started: ${String(error)}`);
      }
    });

  const startWorker = () => {
    const isOwn = () => worker === own;
    const own: LintWorker = start({
      said: message => isOwn() && settle?.(message),
      failed: reason => isOwn() && fail(`fails with '${reason}'`),
    });
    worker = own;
  };

  const lint = async (text: string, rules: readonly string[]): Promise<LintOutcome> => {
    if (text.length > limits.length)
      return { type: 'failed', reason: `is asked about no more than ${limits.length} characters` };
    if (!worker && !unavailable) {
      const started = await hear(limits.start, startWorker);
      if (started.type === 'failed') unavailable = { type: 'unavailable', reason: started.reason };
    }
    if (unavailable) return unavailable;
    const message = await hear(limits.text, () => worker?.ask({ text, rules }));
    return message.type === 'ready' ? { type: 'failed', reason: 'is ready twice' } : message;
  };

  return {
    lint(text, rules) {
      const outcome = turn.then(() => lint(text, rules));
      turn = outcome;
      return outcome;
    },
    end,
  };
}
