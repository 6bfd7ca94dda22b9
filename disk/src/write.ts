/** Writing: new texts into files, each in one step, and only where nobody else has written meanwhile. */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { readSource } from './read.ts';

/**
 * Puts `after` into a file that holds `before`: a temporary file beside it takes its place, with its mode; of a symbolic
 * link, that of the file it leads to. Gives a reason, to follow the file's name, where the file is left as it is.
 */
export function replaceText(file: string, before: string, after: string): string | undefined {
  try {
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    return writeBeside(target, after, () => readSource(target) === before);
  } catch (error) {
    return `could not be written (${codeOf(error)})`;
  }
}

/** Writes a file that is ours, whether it exists or not; gives a reason, as above, where it could not be written. */
export function writeText(file: string, text: string): string | undefined {
  try {
    return writeBeside(statSync(file, { throwIfNoEntry: false }) ? realpathSync(file) : file, text, () => true);
  } catch (error) {
    return `could not be written (${codeOf(error)})`;
  }
}

/** Writes a new file, with the folders that it needs; gives a reason, as above, where there is one or it cannot be written. */
export function createText(file: string, text: string): string | undefined {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'is there already' : `could not be written (${codeOf(error)})`;
  }
}

/**
 * The whole text is written before it has the file's name, so that a run that is cut short leaves the old text or the new
 * one. The disk is not waited for: that takes minutes for thousands of files, and file systems look after renames.
 */
function writeBeside(target: string, text: string, isAsRead: () => boolean): string | undefined {
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  const stats = statSync(target, { throwIfNoEntry: false });
  const descriptor = openSync(temporary, 'wx', stats?.mode ?? 0o666);
  try {
    try {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      if (stats) fchmodSync(descriptor, stats.mode);
    } finally {
      closeSync(descriptor);
    }
    if (stats) keepOwner(temporary, stats);
    if (!isAsRead()) return 'was changed by somebody else meanwhile';
    renameSync(temporary, target);
    return undefined;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Only root may give files away; for others the new file is their own, as the old one nearly always was. */
function keepOwner(file: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  try {
    chownSync(file, uid, gid);
  } catch {
    // The text is what matters.
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
