/** How a panel keeps up with what changes: at once, but never a second time before the first is done. */

/** So many milliseconds an author does not notice; after what takes longer, the editor gets as much time for itself. */
const unnoticed = 100;

/** Something that is done whenever it is asked for. */
export interface Pace {
  /** Asks that it be done in so many milliseconds at the latest, or as soon as may be. */
  readonly ask: (delay?: number) => void;
  /** It is not done any more. */
  readonly stop: () => void;
}

/**
 * Throttles `run`, which must not throw: it never runs twice at a time, and what is asked for meanwhile becomes one run. A
 * long document is followed at longer intervals.
 */
export function newPace(run: () => Promise<void>): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let rested = 0;
  let isRunning = false;
  let isStopped = false;

  const plan = () => {
    clearTimeout(timer);
    if (isRunning || isStopped || due === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(start, Math.max(due, rested) - Date.now());
  };
  const start = async () => {
    const began = Date.now();
    due = Number.POSITIVE_INFINITY;
    isRunning = true;
    await run();
    isRunning = false;
    const took = Date.now() - began;
    rested = took > unnoticed ? Date.now() + took : 0;
    plan();
  };
  return {
    ask(delay = 0) {
      due = Math.min(due, Date.now() + delay);
      plan();
    },
    stop() {
      isStopped = true;
      plan();
    },
  };
}
