// Deterministic random numbers, so that a corpus is the same on every machine.

/** Functions that draw from one seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    below: limit => Math.floor(next() * limit),
    pick: items => items[Math.floor(next() * items.length)],
    chance: probability => next() < probability,
  };
}
