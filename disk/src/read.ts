/** Reading: files to texts, through one buffer. */
import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Probe, Source } from '#core';
import { hashOf, type Proof, settled, stampOf } from './cache/stamp.ts';

/** The most bytes that are read of a document. */
const largest = 2 * 1024 * 1024;

/** Shared by all reads: they are synchronous, and a text is copied out of it before the next one begins. */
let buffer: Buffer | undefined;

/** A text with what shows later that the file still holds it; without where that cannot be shown. */
export interface ProvenSource {
  readonly source: Source;
  readonly proof?: Proof;
}

/** The text of a file, or why there is none to check; `undefined` where there is no such file. */
export const readSource = (file: string): Source | undefined =>
  opened(file, descriptor => toSource(readAll(descriptor)));

/** As `readSource`, with the proof. */
export function readProven(file: string): ProvenSource | undefined {
  const read = opened(file, (descriptor): ProvenSource => {
    // The stamp comes first: whoever writes while the bytes are read leaves another one.
    const stamp = settled(stampOf(fstatSync(descriptor)), Date.now());
    const bytes = readAll(descriptor);
    return { source: toSource(bytes), proof: { stamp, hash: bytesHash(bytes) } };
  });
  return read && 'unreadable' in read ? { source: read } : read;
}

/** What shows that a file is as it was, without making a text of it; `undefined` where it cannot be read. */
export function proofOf(file: string): Proof | undefined {
  const read = opened(file, (descriptor): Proof => {
    const stamp = settled(stampOf(fstatSync(descriptor)), Date.now());
    return { stamp, hash: bytesHash(readAll(descriptor)) };
  });
  return read && 'unreadable' in read ? undefined : read;
}

/** Of a file that is too large only that is known, and nothing else matters. */
const bytesHash = (bytes: Buffer): string => (bytes.length > largest ? 'large' : hashOf(bytes));

function opened<Result>(
  file: string,
  use: (descriptor: number) => Result,
): Result | { readonly unreadable: 'denied' } | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    return isDenied(error) ? { unreadable: 'denied' } : undefined;
  }
  try {
    return use(descriptor);
  } catch (error) {
    return isDenied(error) ? { unreadable: 'denied' } : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of a file, until others are read; of one that is too large, one more than the most. */
function readAll(descriptor: number): Buffer {
  buffer ??= Buffer.allocUnsafeSlow(largest + 1);
  // A regular file gives all it has in one read.
  return buffer.subarray(0, readSync(descriptor, buffer, 0, largest + 1, null));
}

function toSource(bytes: Buffer): Source {
  if (bytes.length > largest) return { unreadable: 'large' };
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (bytes.includes(0)) return { unreadable: 'binary' };
  return isUtf8(bytes) ? bytes.toString('utf8') : { unreadable: 'encoding' };
}

const isDenied = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');

/** What lies at a path. Where that may not be seen, a file is taken to be there: nobody knows better. */
export function probe(file: string): Probe {
  try {
    return statSync(file).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return isDenied(error) ? 'file' : 'missing';
  }
}
