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

/** The language features that an author can switch one by one, in `playbook.features`, each with what it gives. */
export const switchableFeatures = {
  completion: 'Completion of frontmatter, sections, labels, links and anchors.',
  hover: 'What a key, a section, a label or the target of a link is.',
  definition: 'Go to Definition of links, anchors, reference labels, ids, tags and TODO topics.',
  references: 'Go to References of a document, heading, id, tag or reference label in the whole library.',
  highlight: 'The other places of the document where the name under the cursor stands.',
  rename: 'Rename Symbol of headings, ids, tags, reference labels and of the files that links lead to.',
  links: 'Links and ids that open with a click, with the title of their target.',
  updateLinks: 'Links that follow when a file or folder is renamed or moved.',
  symbols: 'The outline of a document: its sections with their state.',
  workspaceSymbols: 'Go to Symbol in Workspace by title, id and heading.',
  folding: 'Folding of sections, lists, code and frontmatter.',
  selection: 'Expand Selection from word to item to section.',
  codeLens: 'Counts above the title: who links here, and how many sections are there.',
  inlayHints: 'The title of its target behind a link that shows a bare path.',
} as const;

/** The name of a language feature that can be switched. */
export type FeatureName = keyof typeof switchableFeatures;

/** What an author may set for a feature: `auto` leaves out what the client gives for Markdown by itself. */
export type FeatureSetting = 'auto' | 'on' | 'off';

/** The setting of a feature where the author sets nothing. */
export const usualSetting = (name: FeatureName): FeatureSetting => (name === 'inlayHints' ? 'off' : 'auto');

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
  /** The commands that it can run for a code lens: `playbook.showReferences`, `playbook.insertSection`. */
  readonly commands?: readonly string[];
  /** The features that it gives for Markdown by itself. */
  readonly gives?: readonly FeatureName[];
  /** `playbook.features` of the author's settings, for the time until the server can ask for it. */
  readonly features?: unknown;
}

/** Client to server: other features than before are given by the client itself. */
export const givesMethod = 'playbook/gives';

/** Parameters of `playbook/gives`. */
export interface GivesParams {
  readonly gives: readonly FeatureName[];
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

/** Client command of a code lens: shows links that lead to a document. Its arguments are `LensArguments`. */
export const showReferencesCommand = 'playbook.showReferences';

/** Client command of a code lens: offers the sections that a document lacks. Its arguments are those but the places. */
export const insertSectionCommand = 'playbook.insertSection';

/** Arguments of the commands of code lenses: the document's URI, the place of the lens, the places to show. */
export type LensArguments = readonly [uri: string, position: LensPosition, places: readonly LensPlace[]];

/** A position as the protocol has it, from 0. */
export interface LensPosition {
  readonly line: number;
  readonly character: number;
}

/** A place as the protocol has it. */
export interface LensPlace {
  readonly uri: string;
  readonly range: { readonly start: LensPosition; readonly end: LensPosition };
}
