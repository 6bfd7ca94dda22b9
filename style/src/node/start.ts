/** Starts a worker that lints, on Node: a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { StartWorker } from '../linter.ts';

/** So much memory a document may need, in megabytes; more ends the worker. */
const mostMemory = 512;

/** Starts the worker whose bundle is this file. */
export const workerIn =
  (file: string): StartWorker =>
  ({ said, failed }) => {
    // Standard output may be the connection to an editor: nothing of the worker's goes there.
    const quiet = { stdout: true, stderr: true };
    const worker = new Worker(file, { ...quiet, resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
    worker.on('message', said);
    worker.on('error', error => failed(error.message));
    worker.on('exit', () => failed('its worker has ended'));
    return { ask: request => worker.postMessage(request), end: () => void worker.terminate() };
  };
