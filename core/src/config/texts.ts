/** Texts that configurations are read from, as far as a host has fetched them. */

/** Texts by path, relative to the library's root: `null` for a file that is missing or cannot be read. */
export type Texts = ReadonlyMap<string, string | null>;
