/** Reading: files to texts, through one buffer. */
import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Probe, Source } from '#core';

/** The most bytes that are read of a document. */
const largest = 2 * 1024 * 1024;

/** Shared by all reads: they are synchronous, and a text is copied out of it before the next one begins. */
let buffer: Buffer | undefined;

/** The text of a file, or why there is none to check; `undefined` where there is no such file. */
export function readSource(file: string): Source | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    return isDenied(error) ? { unreadable: 'denied' } : undefined;
  }
  try {
    return readDescriptor(descriptor);
  } catch (error) {
    return isDenied(error) ? { unreadable: 'denied' } : undefined;
  } finally {
    closeSync(descriptor);
  }
}

function readDescriptor(descriptor: number): Source {
  buffer ??= Buffer.allocUnsafeSlow(largest + 1);
  // A regular file gives all it has in one read.
  const length = readSync(descriptor, buffer, 0, largest + 1, null);
  if (length > largest) return { unreadable: 'large' };
  const bytes = buffer.subarray(0, length);
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
