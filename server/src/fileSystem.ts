/** What the server asks of a file system; on disk, or through the client where there is none. */
import type { EntryType, Probe, Source } from '#core';

/** What lies below a root, as paths relative to it. */
export interface FileListing {
  readonly entries: ReadonlyMap<string, EntryType>;
  /** The documents to check. */
  readonly documents: readonly string[];
  /** How many folders above the root belong to its git repository, as far as is known. */
  readonly reach: number;
  /** Whether symbolic links are among it, so that single paths cannot be looked at. */
  readonly linked?: boolean;
}

/** What lies at one path and below it, as paths relative to the root. */
export interface Look {
  /** The path, or the folder above it whose content is not listed or that is not there. */
  readonly at: string;
  /** What lies there, below it and above it; nothing else lies there or below. */
  readonly entries: ReadonlyMap<string, EntryType>;
  /** The documents to check among it. */
  readonly documents: readonly string[];
}

/** Reads files below a root, which is a URI without a slash at its end. */
export interface FileSystem {
  list(root: string): Promise<FileListing>;
  /** Looks at a single path; without it, or where it gives `undefined`, the whole root has to be listed anew. */
  look?(root: string, path: string): Promise<Look | undefined>;
  /** The texts, in the order of the paths; `undefined` for a file that is gone. */
  read(root: string, paths: readonly string[]): Promise<readonly (Source | undefined)[]>;
  probe(root: string, paths: readonly string[]): Promise<readonly Probe[]>;
}
