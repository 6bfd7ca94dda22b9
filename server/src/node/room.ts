/** Room: what reading a large library needed is given back to the machine. */
import { setFlagsFromString } from 'node:v8';
import type { Caches } from './caches.ts';

/** A heap of less, in bytes, is not worth the time that it takes to look through it. */
const worthwhile = 80 * 1024 * 1024;

/** Does what is best done when everything has been read and checked, and the author has all that was waited for. */
export function giveBack(caches: Caches): Promise<void> {
  caches.rest();
  return collectGarbage();
}

/**
 * Has the engine collect all garbage now, where the heap has `least` bytes. By itself it does so only when it needs room
 * for more, which after reading a library may be never. It can be asked for only as a debugger would; where there is none,
 * nothing happens.
 */
export async function collectGarbage(least = worthwhile): Promise<void> {
  if (process.memoryUsage().heapUsed < least) return;
  const { Session } = await import('node:inspector/promises').catch(() => ({ Session: undefined }));
  if (!Session) return;
  // What is compiled would go as well, and the next keystroke would wait for it.
  setFlagsFromString('--no-flush-bytecode');
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.collectGarbage').finally(() => session.disconnect());
}
