/** Rest: tells those who want to know it when changes have come to rest. */

/** How long nothing changes until then, in milliseconds: longer than between two letters that are typed. */
const rest = 250;

/** What changes, and who wants to know of its rest. */
export interface Rest {
  /** Something has changed. */
  readonly disturb: () => void;
  /** Calls the listener whenever changes have come to rest. */
  readonly subscribe: (listener: () => void | Promise<void>) => void;
}

/** Nothing has changed yet. `failed` is told of what goes wrong in listeners, for nobody waits for them. */
export function createRest(failed: (error: unknown) => void): Rest {
  const listeners = new Set<() => void | Promise<void>>();
  const tell = async (listener: () => void | Promise<void>) => listener();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    disturb() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const listener of listeners) tell(listener).catch(failed);
      }, rest);
    },
    subscribe: listener => void listeners.add(listener),
  };
}
