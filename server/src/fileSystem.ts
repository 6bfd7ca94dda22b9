/** What the server asks of a file system; on disk, or through the client where there is none. */
import type { Configs, EntryType, Facts, Probe, Source } from '#core';

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
  /** Facts that are kept from one run to the next, where files can be written. */
  readonly kept?: KeptFacts;
}

/** What facts are made with besides the text; asked for when they are made. */
export interface FactsBasis {
  readonly configs: Configs;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Facts that outlive the server. */
export interface KeptFacts {
  /** Begins to keep them: in this folder of the client's, or where the command line would. */
  begin(folder: string | undefined): void;
  /** The facts of documents, in the order of the paths: those that are kept where a file is as it was, else made by `make`. */
  read(
    root: string,
    paths: readonly string[],
    basis: () => FactsBasis,
    make: (path: string, source: Source | undefined) => Facts | undefined,
  ): Promise<readonly (Facts | undefined)[]>;
}
