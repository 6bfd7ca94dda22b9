/** Readers: documents read to facts, by a second thread as well where there are so many that it is worth its start. */

import path from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import {
  type Configs,
  configFor,
  defaultConfig,
  type Facts,
  keeper,
  noConfigs,
  readDocument,
  type Source,
  withFallback,
} from '#core';
import type { Proof } from './cache/stamp.ts';
import { readProven, readSource } from './read.ts';

/** What is to be read. Plain data: it can be sent to another thread. */
export interface ReadJob {
  readonly root: string;
  /** The documents, relative to the root. */
  readonly documents: readonly string[];
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether it is found out what shows later that the files are as they were. */
  readonly proves: boolean;
}

/** What is read of one document. */
export interface ReadFacts {
  readonly facts: Facts;
  /** What shows later that the file is as it was; without where that was not asked for, or cannot be shown. */
  readonly proof?: Proof | undefined;
}

/** What a second thread is given. */
export interface ReaderData extends ReadJob {
  /** The texts of the configurations, from which they are made once more: a compiled schema cannot be sent. */
  readonly texts: Configs['texts'];
  readonly port: MessagePort;
  readonly shared: Int32Array;
}

/** The facts of a batch, `undefined` for a document that is gone. */
type Batch = readonly (ReadFacts | undefined)[];

/** So many documents are taken at once. */
const batchSize = 64;

/** From so many documents on a second thread gains more than its start costs. */
const worthwhile = 20_000;

/** How long the other thread may be silent until what it has taken is read here, in milliseconds. */
const patience = 2000;

/** Places in the memory that the threads share: the next batch, and how many batches the second one has taken and sent. */
const next = 0;
const taken = 1;
const sent = 2;

/**
 * Reads documents to facts, in their order; `undefined` for one that is gone. `reader` is the script of the second
 * thread, which calls `serveReader`; it is started from `least` documents on. `progress` is told how many are read.
 */
export function readDocuments(
  job: ReadJob,
  configs: Configs,
  reader: string | undefined,
  progress: (done: number) => void,
  least = worthwhile,
): (ReadFacts | undefined)[] {
  const batches: Batch[] = new Array(Math.ceil(job.documents.length / batchSize));
  const shared = new Int32Array(new SharedArrayBuffer(12));
  const port = reader && job.documents.length >= least ? startReader(reader, job, configs, shared) : undefined;
  const read = batchReader(job, configs);
  let done = 0;
  const put = (index: number, batch: Batch) => {
    batches[index] = batch;
    done += batch.length;
    progress(done);
  };
  const receive = () => {
    for (let got = port && receiveMessageOnPort(port); got; got = port && receiveMessageOnPort(port))
      put(got.message[0], got.message[1]);
  };
  for (let index = take(shared); index < batches.length; index = take(shared)) {
    put(index, read(index));
    receive();
  }
  for (;;) {
    const delivered = Atomics.load(shared, sent);
    receive();
    if (delivered >= Atomics.load(shared, taken) || Atomics.wait(shared, sent, delivered, patience) === 'timed-out')
      break;
  }
  // What the other thread took and never sent, for it ended or hangs.
  for (let index = 0; index < batches.length; index++) if (!batches[index]) put(index, read(index));
  port?.close();
  return batches.flat();
}

const take = (shared: Int32Array): number => Atomics.add(shared, next, 1);

function batchReader({ root, documents, today, proves }: ReadJob, configs: Configs): (index: number) => Batch {
  const keep = keeper();
  const readOne = (document: string): ReadFacts | undefined => {
    const { source, proof } = readWith(proves, path.join(root, document));
    if (source === undefined) return undefined;
    return { facts: readDocument(document, source, configFor(configs, document), today, keep), proof };
  };
  return index => documents.slice(index * batchSize, (index + 1) * batchSize).map(readOne);
}

const readWith = (proves: boolean, file: string): { source: Source | undefined; proof?: Proof } =>
  proves ? (readProven(file) ?? { source: undefined }) : { source: readSource(file) };

function startReader(file: string, job: ReadJob, { texts }: Configs, shared: Int32Array): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const workerData: ReaderData = { ...job, texts, port: port2, shared };
  const worker = new Worker(file, { workerData, transferList: [port2] });
  // Whatever goes wrong there, its batches are read here in the end.
  worker.on('error', () => {});
  worker.unref();
  return port1;
}

/** The second thread: takes batches as long as there are any, and sends their facts. */
export function serveReader({ port, shared, texts, ...job }: ReaderData): void {
  const read = batchReader(job, withFallback({ ...noConfigs, texts }, defaultConfig));
  const count = Math.ceil(job.documents.length / batchSize);
  for (;;) {
    // What is taken is counted before it is taken, so that it is waited for.
    Atomics.add(shared, taken, 1);
    const index = take(shared);
    if (index < count) port.postMessage([index, read(index)]);
    else Atomics.sub(shared, taken, 1);
    if (index < count) Atomics.add(shared, sent, 1);
    Atomics.notify(shared, sent);
    if (index >= count) return port.close();
  }
}
