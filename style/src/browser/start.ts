/** Starts a worker that lints, in browsers: a Web Worker inside that of the server. */
import type { StartWorker } from '../linter.ts';

/**
 * Starts the worker whose script has this address. The script is imported by one of our own origin, because a worker may
 * import scripts from anywhere and start from its own origin only.
 */
export const workerFrom =
  (address: string): StartWorker =>
  ({ said, failed }) => {
    const script = new Blob([`importScripts(${JSON.stringify(address)});`], { type: 'text/javascript' });
    const own = URL.createObjectURL(script);
    const worker = new Worker(own);
    worker.onmessage = ({ data }) => said(data);
    worker.onerror = event => {
      event.preventDefault();
      failed(event.message || 'its worker has failed');
    };
    return {
      ask: request => worker.postMessage(request),
      end() {
        worker.terminate();
        URL.revokeObjectURL(own);
      },
    };
  };
