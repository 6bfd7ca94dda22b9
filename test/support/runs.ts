/** How often a property is tried: a few times in every run, `FUZZ` times when somebody wants to know (`npm run fuzz`). */

/** The number of runs: `few`, unless the environment says another. */
export const runs = (few: number): number => Number(process.env['FUZZ'] ?? few);
