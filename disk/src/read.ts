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

/** What was read of a file, whose bytes lie in a buffer. Plain data: it can be sent to another thread. */
export interface BytesRead {
  /** How many bytes there are. */
  readonly length: number;
  /** Why there are none; `gone` where there is no such file. */
  readonly missing?: 'gone' | 'denied';
  readonly proof?: Proof;
}

/** The text of a file, or why there is none to check; `undefined` where there is no such file. */
export const readSource = (file: string): Source | undefined => readProven(file, false)?.source;

/** As `readSource`, with the proof where it is asked for. */
export function readProven(file: string, proves = true): ProvenSource | undefined {
  buffer ??= Buffer.allocUnsafeSlow(largest + 1);
  const read = readInto(file, buffer, proves);
  return read && toProven(read, buffer.subarray(0, read.length));
}

/** What shows that a file is as it was, without making a text of it; `undefined` where it cannot be read. */
export function proofOf(file: string): Proof | undefined {
  buffer ??= Buffer.allocUnsafeSlow(largest + 1);
  return readInto(file, buffer, true)?.proof;
}

/**
 * Reads a file to the start of a buffer; `undefined` where it does not fit in. A buffer of the size that is read at most
 * takes in every file: of one that is too large, one byte more than the most.
 */
export function readInto(file: string, into: Buffer, proves: boolean): BytesRead | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    // The stamp comes first: whoever writes while the bytes are read leaves another one.
    const stamp = proves ? settled(stampOf(fstatSync(descriptor)), Date.now()) : undefined;
    // A regular file gives all it has in one read.
    const length = readSync(descriptor, into, 0, into.length, null);
    if (length === into.length && length <= largest) return undefined;
    return stamp ? { length, proof: { stamp, hash: bytesHash(into.subarray(0, length)) } } : { length };
  } catch (error) {
    return { length: 0, missing: isDenied(error) ? 'denied' : 'gone' };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What was read as text; `undefined` for a file that is gone. */
export function toProven({ missing, proof }: BytesRead, bytes: Buffer): ProvenSource | undefined {
  if (missing === 'gone') return undefined;
  const source: Source = missing ? { unreadable: missing } : toSource(bytes);
  return proof ? { source, proof } : { source };
}

/** Of a file that is too large only that is known, and nothing else matters. */
const bytesHash = (bytes: Buffer): string => (bytes.length > largest ? 'large' : hashOf(bytes));

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
