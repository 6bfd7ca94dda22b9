/** Pausing: long work lets others have their turn. */

/** Node's own is much shorter than a timer; browsers have none. */
const soon: (then: () => void) => void = typeof setImmediate === 'function' ? setImmediate : setTimeout;

/** Resolves once what has arrived meanwhile had its turn. */
export const pause = (): Promise<void> => new Promise(resolve => soon(resolve));

/** Resolves after a time in milliseconds. */
export const wait = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));
