/** Entry point of the worker that lints, on Node. */
import { parentPort } from 'node:worker_threads';
import { answer } from '../answer.ts';
import type { LintRequest, WorkerMessage } from '../protocol.ts';

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);
parentPort?.on('message', (request: LintRequest) => say(answer(request)));
say({ type: 'ready' });
