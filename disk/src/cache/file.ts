/** Cache files: three sections behind a line that says how long they are and what they hash to. */
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from './stamp.ts';

/** What is in a cache file: what the rest is about, the problems, and the facts; each is read only when it is wanted. */
const sectionNames = ['index', 'problems', 'facts'] as const;

/** The name of a section. */
export type SectionName = (typeof sectionNames)[number];

/** The bytes of all sections. */
export type Sections = Readonly<Record<SectionName, Buffer>>;

/** An open cache file. Another process may put a new one in its place meanwhile; this one stays what it is. */
export interface CacheFile {
  /** The bytes of a section. @throws {@link BadCache} where they are not what was written. */
  readonly read: (name: SectionName) => Buffer;
  readonly close: () => void;
}

/** Why a cache is not used, in a few words that follow "it". */
export class BadCache extends Error {}

/** The first line of a cache file. */
interface Header {
  readonly format: string;
  /** The root that it is about. */
  readonly root: string;
  readonly lengths: readonly number[];
  readonly hashes: readonly string[];
}

/** Changes whenever what is written changes its form. */
const format = 'Playbook Author cache 2';

/** Longer than any header: a path has at most 32,767 characters. */
const headerRoom = 256 * 1024;

/** No cache is larger, in bytes. */
const largest = 256 * 1024 * 1024;

/** Opens a cache file; `undefined` where there is none. @throws {@link BadCache} where it is none of ours. */
export function openCacheFile(file: string): CacheFile | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const { header, length } = readHeader(descriptor);
    return { read: name => readSection(descriptor, header, length, name), close: () => closeSync(descriptor) };
  } catch (error) {
    closeSync(descriptor);
    throw error instanceof BadCache ? error : new BadCache('cannot be read');
  }
}

/** The root that a cache file is about; `undefined` where it is none of ours. */
export function rootOfCache(file: string): string | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    return readHeader(descriptor).header.root;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readHeader(descriptor: number): { header: Header; length: number } {
  let bytes = readAt(descriptor, 0, 4096);
  if (!bytes.includes(10)) bytes = readAt(descriptor, 0, headerRoom);
  const end = bytes.indexOf(10);
  const header = end < 0 ? undefined : parsed(bytes.subarray(0, end));
  if (!isHeader(header)) throw new BadCache('is none of ours, or damaged');
  return { header, length: end + 1 };
}

function isHeader(value: unknown): value is Header {
  const { format: named, root, lengths, hashes } = (value ?? {}) as Partial<Record<keyof Header, unknown>>;
  return (
    named === format &&
    typeof root === 'string' &&
    Array.isArray(lengths) &&
    lengths.length === sectionNames.length &&
    lengths.every(length => Number.isSafeInteger(length) && length >= 0 && length <= largest) &&
    Array.isArray(hashes)
  );
}

function readSection(descriptor: number, { lengths, hashes }: Header, start: number, name: SectionName): Buffer {
  const index = sectionNames.indexOf(name);
  const before = lengths.slice(0, index).reduce((sum, length) => sum + length, start);
  const bytes = readAt(descriptor, before, lengths[index] ?? 0);
  if (bytes.length !== lengths[index] || hashOf(bytes) !== hashes[index]) throw new BadCache('is damaged');
  return bytes;
}

function readAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  let done = 0;
  for (let more = -1; more !== 0 && done < length; done += more)
    more = readSync(descriptor, bytes, done, length - done, position + done);
  return bytes.subarray(0, done);
}

/** The value of a JSON text; `undefined` where it is none. */
export function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Writes a cache file in one step, for its owner alone: it tells what is in the documents. Gives whether that was
 * possible; where it was not, nothing is lost.
 */
export function writeCacheFile(file: string, root: string, sections: Sections): boolean {
  const all = sectionNames.map(name => sections[name]);
  const header: Header = { format, root, lengths: all.map(({ length }) => length), hashes: all.map(hashOf) };
  const parts = [Buffer.from(`${JSON.stringify(header)}\n`), ...all];
  if (parts.reduce((sum, { length }) => sum + length, 0) > largest) return false;
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      for (const part of parts)
        for (let done = 0; done < part.length; ) done += writeSync(descriptor, part, done, part.length - done);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
    return true;
  } catch {
    removeFile(temporary);
    return false;
  }
}

/** Removes a file where that is possible. */
export function removeFile(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Somebody else may do it.
  }
}
