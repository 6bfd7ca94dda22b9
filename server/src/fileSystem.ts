/** What the server asks of a file system; on disk, or through the client where there is none. */
import type { EntryType, Probe, Source } from '#core';

/** What lies below a root, as paths relative to it. */
export interface FileListing {
  readonly entries: ReadonlyMap<string, EntryType>;
  /** The documents to check. */
  readonly documents: readonly string[];
  /** How many folders above the root belong to its git repository, as far as is known. */
  readonly reach: number;
}

/** Reads files below a root, which is a URI without a slash at its end. */
export interface FileSystem {
  list(root: string): Promise<FileListing>;
  /** The texts, in the order of the paths; `undefined` for a file that is gone. */
  read(root: string, paths: readonly string[]): Promise<readonly (Source | undefined)[]>;
  probe(root: string, paths: readonly string[]): Promise<readonly Probe[]>;
}
