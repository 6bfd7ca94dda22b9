/** The messages that server and client exchange beyond the Language Server Protocol. Free of imports: both sides read it. */

/**
 * Schemes under which authors keep files, whether their folder is open or not. A document from git's history (`git:`) is
 * not one of them.
 */
export const authoredSchemes: readonly string[] = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];

/** Server to client: what lies below a folder. Content of hidden folders and of node_modules is not wanted. */
export const listFilesMethod = 'playbook/listFiles';

/** Parameters of `playbook/listFiles`. */
export interface ListFilesParams {
  /** URI of the folder. */
  readonly folder: string;
}

/** Result of `playbook/listFiles`; paths are relative to the folder, with `/`, not percent-encoded. */
export interface ListFilesResult {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Folders whose content is not listed. */
  readonly unlisted: readonly string[];
}

/** Server to client: the texts of files. */
export const readFilesMethod = 'playbook/readFiles';

/** Parameters of `playbook/readFiles` and `playbook/statFiles`. */
export interface FilesParams {
  readonly uris: readonly string[];
}

/** Result of `playbook/readFiles`, in the order of the URIs; `null` for a file that cannot be read. */
export interface ReadFilesResult {
  readonly texts: readonly (string | null)[];
}

/** Server to client: what lies at these places. */
export const statFilesMethod = 'playbook/statFiles';

/** Result of `playbook/statFiles`, in the order of the URIs. */
export interface StatFilesResult {
  readonly types: readonly ('file' | 'folder' | 'missing')[];
}

/** What a client may say of itself when it starts the server. */
export interface InitializationOptions {
  /** Whether it wants `playbook/status`. */
  readonly status?: boolean;
  /** Absolute path of a folder in which the server may keep what it knows of documents until its next start. */
  readonly cacheFolder?: string;
  /** Whether it completes `playbook.config.json` from its schema by itself. */
  readonly completesConfig?: boolean;
  /** Where the server runs in a browser: the address of the script of the worker that lints. */
  readonly styleWorker?: string;
}

/** Server to client: how far the reading of the library is; sent when it begins and when it ends. */
export const statusMethod = 'playbook/status';

/** Parameters of `playbook/status`. */
export interface StatusParams {
  /** Whether the server is still reading the library. */
  readonly loading: boolean;
  /** Number of documents of the library. */
  readonly documents: number;
}
