/** Files read ahead: a second thread brings their bytes into shared memory, and the first one makes texts of them. */
import path from 'node:path';
import { type BytesRead, type ProvenSource, readInto, readProven, toProven } from '../read.ts';
import { batchCount, batchOf, type Shared, serveBatches, shareBatches } from './batches.ts';

/** Which files are read. Plain data: it can be sent to another thread. */
export interface FilesJob {
  readonly root: string;
  /** The files, relative to the root. */
  readonly files: readonly string[];
  /** Whether it is found out what shows later that the files are as they were. */
  readonly proves: boolean;
}

/** What the second thread is given. */
export interface FilesData extends FilesJob, Shared {
  /** Where it puts bytes, in slots of one size behind each other. */
  readonly memory: SharedArrayBuffer;
  /** For each slot, 1 as long as its bytes are needed. */
  readonly used: Int32Array;
}

/** What was read of a batch. */
interface Sent {
  /** Where the bytes are, those of one file behind those of another. */
  readonly slot: number;
  /** `undefined` for a file that did not fit in: the first thread reads it. */
  readonly read: readonly (BytesRead | undefined)[];
  readonly batch: number;
}

/** So many bytes a slot takes in: those of nearly every batch, and fewer than the largest document has. */
const slotSize = 2 * 1024 * 1024;

/** So many batches may be read ahead. */
const slotCount = 4;

/**
 * Reads files in batches of some, which come in any order: gives the files with their texts, `undefined` for one that is
 * gone. `script` is that of the second thread, which calls `serveFiles`.
 */
export function* readFiles(
  job: FilesJob,
  script: string | undefined,
): Generator<readonly (readonly [file: string, read: ProvenSource | undefined])[]> {
  const memory = new SharedArrayBuffer(script === undefined ? 0 : slotSize * slotCount);
  const used = new Int32Array(new SharedArrayBuffer(4 * slotCount));
  const readHere = (file: string) => [file, readProven(path.join(job.root, file), job.proves)] as const;
  const here = (batch: number) => batchOf(job.files, batch).map(readHere);
  const receive = ({ slot, read, batch }: Sent) => {
    let at = slot * slotSize;
    const texts = batchOf(job.files, batch).map((file, index) => {
      const one = read[index];
      if (!one) return readHere(file);
      at += one.length;
      return [file, toProven(one, Buffer.from(memory, at - one.length, one.length))] as const;
    });
    Atomics.store(used, slot, 0);
    Atomics.notify(used, slot);
    return texts;
  };
  const helper = script === undefined ? undefined : { script, data: { ...job, memory, used } };
  yield* shareBatches(batchCount(job.files), helper, here, receive);
}

/** The second thread of `readFiles`. */
export function serveFiles({ root, files, proves, memory, used, ...shared }: FilesData): void {
  let slot = 0;
  const makeRoom = () => {
    slot = (slot + 1) % slotCount;
    Atomics.wait(used, slot, 1);
  };
  serveBatches(shared, batchCount(files), makeRoom, (batch): Sent => {
    Atomics.store(used, slot, 1);
    let at = slot * slotSize;
    const end = at + slotSize;
    const read = batchOf(files, batch).map(file => {
      const one = readInto(path.join(root, file), Buffer.from(memory, at, end - at), proves);
      at += one?.length ?? 0;
      return one;
    });
    return { slot, read, batch };
  });
}
