/** Batches of files that two threads share: each takes the next one when it is done with the last. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What the second thread is given besides its work. */
export interface Shared {
  readonly port: MessagePort;
  /** In memory of both threads; see `next` and below. */
  readonly counters: Int32Array;
}

/** The second thread. */
export interface Helper {
  /** Its script, which calls `serveBatches`. */
  readonly script: string;
  /** Plain data, which it finds in `workerData` beside what is `Shared`. */
  readonly data: object;
}

/** So many files are taken at once. */
const batchSize = 64;

/** How many batches files make. */
export const batchCount = (files: readonly string[]): number => Math.ceil(files.length / batchSize);

/** The files of a batch. */
export const batchOf = (files: readonly string[], batch: number): readonly string[] =>
  files.slice(batch * batchSize, (batch + 1) * batchSize);

/** How long the other thread may be silent until what it has taken is done here, in milliseconds. */
const patience = 2000;

/** Places among the counters: the next batch, and how many batches the second thread has taken and sent. */
const next = 0;
const taken = 1;
const sent = 2;

/**
 * Does the batches below `count`, each once, in any order, and gives their results: `here` does one in this thread,
 * `receive` makes a result of what the second one sends. Whatever becomes of that one, every batch is done.
 */
export function* shareBatches<Result, Sent>(
  count: number,
  helper: Helper | undefined,
  here: (batch: number) => Result,
  receive: (sent: Sent) => Result,
): Generator<Result> {
  const counters = new Int32Array(new SharedArrayBuffer(12));
  const { port, worker } = helper ? start(helper, counters) : {};
  const isDone: boolean[] = new Array(count).fill(false);

  function* received(): Generator<Result> {
    for (let got = port && receiveMessageOnPort(port); got; got = port && receiveMessageOnPort(port)) {
      const [batch, content] = got.message;
      isDone[batch] = true;
      yield receive(content);
    }
  }

  try {
    for (;;) {
      yield* received();
      const batch = Atomics.add(counters, next, 1);
      if (batch >= count) break;
      isDone[batch] = true;
      yield here(batch);
    }
    for (;;) {
      const soFar = Atomics.load(counters, sent);
      yield* received();
      if (soFar >= Atomics.load(counters, taken) || Atomics.wait(counters, sent, soFar, patience) === 'timed-out')
        break;
    }
    // What the other thread took and never sent, for it ended or hangs.
    for (let batch = 0; batch < count; batch++) if (!isDone[batch]) yield here(batch);
  } finally {
    // Whoever wants no more may leave it waiting for room.
    port?.close();
    void worker?.terminate();
  }
}

function start({ script, data }: Helper, counters: Int32Array): { port: MessagePort; worker: Worker } {
  const { port1, port2 } = new MessageChannel();
  const shared: Shared = { port: port2, counters };
  const worker = new Worker(script, { workerData: { ...data, ...shared }, transferList: [port2] });
  // Whatever goes wrong there, its batches are done here in the end.
  worker.on('error', () => {});
  worker.unref();
  return { port: port1, worker };
}

/** In the second thread: takes batches as long as there are any, each when there is room, and sends what is made of them. */
export function serveBatches(
  { port, counters }: Shared,
  count: number,
  awaitRoom: () => void,
  make: (batch: number) => unknown,
): void {
  for (;;) {
    awaitRoom();
    // What is taken is counted before it is taken, so that it is waited for.
    Atomics.add(counters, taken, 1);
    const batch = Atomics.add(counters, next, 1);
    if (batch < count) port.postMessage([batch, make(batch)]);
    else Atomics.sub(counters, taken, 1);
    if (batch < count) Atomics.add(counters, sent, 1);
    Atomics.notify(counters, sent);
    if (batch >= count) return port.close();
  }
}
