/** Room: what reading a large library needed is given back to the machine. */
import { setFlagsFromString } from 'node:v8';

/** A heap of less, in bytes, is not worth the time that it takes to look through it. */
const worthwhile = 80 * 1024 * 1024;

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
