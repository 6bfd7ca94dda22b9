/** Stamps: by which a file proves without being read that it is as it was. */
import crypto from 'node:crypto';
import type { Stats } from 'node:fs';

/** What the file system says of a file: its size in bytes, and when its content and it itself were changed last, in milliseconds. */
export interface Stamp {
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
}

/** What shows that a file's content is the same: its stamp, or where that differs, the hash of its bytes. */
export interface Proof {
  readonly stamp: Stamp;
  readonly hash: string;
}

/** The stamp of a file. */
export const stampOf = ({ size, mtimeMs, ctimeMs }: Stats): Stamp => ({ size, modified: mtimeMs, changed: ctimeMs });

/** Whether two stamps are the same. */
export const isSameStamp = (a: Stamp, b: Stamp): boolean =>
  a.size === b.size && a.modified === b.modified && a.changed === b.changed;

/** So coarse may the times of a file system be, in milliseconds: FAT counts in steps of two seconds. */
const coarsest = 2000;

/**
 * The stamp, if it was so old at a moment that a later change must give another one; else one that no file has: a file may
 * be changed twice within one tick of its clock.
 */
export const settled = (stamp: Stamp, moment: number): Stamp =>
  Math.max(stamp.modified, stamp.changed) < moment - coarsest ? stamp : unsettled;

const unsettled: Stamp = { size: -1, modified: 0, changed: 0 };

/** A hash of bytes or text, in 22 characters: no two contents that anybody has seen share it. */
export function hashOf(content: Uint8Array | string): string {
  // Node has the function of one step from 20.12 on.
  const hash =
    typeof crypto.hash === 'function'
      ? crypto.hash('sha256', content, 'base64')
      : crypto.createHash('sha256').update(content).digest('base64');
  return hash.slice(0, 22);
}
