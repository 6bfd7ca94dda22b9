/** Entry point of the worker that lints, in browsers. */
import { answer } from '../answer.ts';
import type { LintRequest, WorkerMessage } from '../protocol.ts';

declare const self: DedicatedWorkerGlobalScope;
const say = (message: WorkerMessage): void => self.postMessage(message);
self.onmessage = ({ data }: MessageEvent<LintRequest>) => say(answer(data));
say({ type: 'ready' });
