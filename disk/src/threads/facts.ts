/** Documents read to facts: a second thread reads their files ahead, or where there are very many, makes facts as well. */
import path from 'node:path';
import {
  type Configs,
  configFor,
  defaultConfig,
  type Facts,
  keeper,
  noConfigs,
  readDocument,
  withFallback,
} from '#core';
import type { Proof } from '../cache/stamp.ts';
import { type ProvenSource, readProven } from '../read.ts';
import { batchCount, batchOf, type Shared, serveBatches, shareBatches } from './batches.ts';
import { type FilesJob, readFiles } from './files.ts';

/** Which documents are read. Plain data: it can be sent to another thread. */
export interface FactsJob extends FilesJob {
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What is read of one document. */
export interface ReadFacts {
  /** Without where the file is gone. */
  readonly facts?: Facts;
  /** What shows later that the file is as it was; without where that was not asked for, or cannot be shown. */
  readonly proof?: Proof | undefined;
}

/** Where a second thread is worth its start. */
export interface Helpers {
  /** The script that calls `serveFiles`, and from how many documents on it is started. */
  readonly files: { readonly script: string; readonly from: number };
  /** The script that calls `serveFacts`, and from how many documents on it is started instead. */
  readonly facts: { readonly script: string; readonly from: number };
}

/** What the second thread is given that makes facts. */
export interface FactsData extends FactsJob, Shared {
  /** The texts of the configurations, from which they are made once more: a compiled schema cannot be sent. */
  readonly texts: Configs['texts'];
}

/** Reads documents to facts, in batches that come in any order. */
export function* readFacts(
  job: FactsJob,
  configs: Configs,
  helpers: Helpers | undefined,
): Generator<readonly ReadFacts[]> {
  const { length } = job.files;
  const make = maker(job, configs);
  if (helpers && length >= helpers.facts.from) {
    const helper = { script: helpers.facts.script, data: { ...job, texts: configs.texts } };
    yield* shareBatches(batchCount(job.files), helper, batchReader(job, make), (sent: readonly ReadFacts[]) => sent);
  } else {
    const script = helpers && length >= helpers.files.from ? helpers.files.script : undefined;
    for (const batch of readFiles(job, script)) yield batch.map(([file, read]) => make(file, read));
  }
}

type Make = (file: string, read: ProvenSource | undefined) => ReadFacts;

function maker({ today }: FactsJob, configs: Configs): Make {
  const keep = keeper();
  return (file, read) =>
    read ? { facts: readDocument(file, read.source, configFor(configs, file), today, keep), proof: read.proof } : {};
}

const batchReader =
  ({ root, files, proves }: FactsJob, make: Make) =>
  (batch: number): readonly ReadFacts[] =>
    batchOf(files, batch).map(file => make(file, readProven(path.join(root, file), proves)));

/** The second thread that makes facts. */
export function serveFacts({ texts, port, counters, ...job }: FactsData): void {
  const configs = withFallback({ ...noConfigs, texts }, defaultConfig);
  serveBatches({ port, counters }, batchCount(job.files), () => {}, batchReader(job, maker(job, configs)));
}
