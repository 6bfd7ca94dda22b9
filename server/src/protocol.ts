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
  /** Whether it shows the problems of a place wherever it shows a hover. */
  readonly hoversProblems?: boolean;
  /** Where the server runs in a browser: the address of the script of the worker that lints. */
  readonly styleWorker?: string;
  /** The commands that it can run for a code lens: `playbook.showReferences`, `playbook.insertSection`. */
  readonly commands?: readonly string[];
  /** The features that it gives for Markdown by itself. */
  readonly gives?: readonly FeatureName[];
  /** `playbook.features` of the author's settings, for the time until the server can ask for it. */
  readonly features?: unknown;
  /** Texts in the language of the author by what they are in English, where that is another. */
  readonly words?: Readonly<Record<string, unknown>>;
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

/** Client to server: what stands around the text of an open document in its preview. */
export const previewMethod = 'playbook/preview';

/** Parameters of `playbook/preview`. */
export interface PreviewParams {
  readonly uri: string;
  /** Whether to answer only once the whole library is read: before that, what links here is not complete. */
  readonly settled: boolean;
}

/** Result of `playbook/preview`; `null` where the author does not want the document to be checked. Lines count from 0. */
export interface PreviewResult {
  /** The version of the document that this is about. */
  readonly version: number | null;
  readonly title: string;
  /** The name of the document's kind. */
  readonly kind: string | null;
  /** The line on which the Markdown begins. */
  readonly bodyLine: number;
  readonly badges: readonly PreviewBadge[];
  /** How many of the required sections are there; `null` where none is asked for. */
  readonly completeness: { readonly done: number; readonly of: number } | null;
  readonly checklist: readonly PreviewSection[];
  readonly ghosts: readonly PreviewGhost[];
  readonly boxes: readonly PreviewBox[];
  readonly problems: readonly PreviewProblem[];
  /** How many problems there are in all. */
  readonly problemCount: number;
  readonly links: readonly PreviewLink[];
  readonly linking: readonly PreviewLinking[];
  /** How many documents link here in all. */
  readonly linkingCount: number;
  readonly neighbours: readonly PreviewNeighbour[];
  /** How many neighbours there are in all. */
  readonly neighbourCount: number;
  readonly cards: readonly PreviewCard[];
}

/** One value of the frontmatter. */
export interface PreviewBadge {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly at: LensPosition;
}

/** A section of the checklist. */
export interface PreviewSection {
  readonly heading: string;
  readonly state: 'done' | 'incomplete' | 'missing' | 'optional';
  readonly detail: string;
  /** Where it stands or belongs. */
  readonly at: LensPosition | null;
}

/** A missing section at its place, with the act that adds it. */
export interface PreviewGhost {
  readonly heading: string;
  readonly description: string;
  readonly level: number;
  readonly line: number;
  readonly act: string;
}

/** A task list item, with the act that ticks or unticks it. */
export interface PreviewBox {
  readonly line: number;
  readonly checked: boolean;
  /** Whether it stands in a section that is for rehearsing. */
  readonly rehearsed: boolean;
  readonly act: string;
}

/** A problem; `fixes` are asked for with `playbook/previewFixes`. */
export interface PreviewProblem {
  readonly id: string;
  /** Who reports it, and by which rule, as editors show it: `playbook(broken-link)`. */
  readonly source: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly at: LensPosition;
}

/** A link, in the order in which links are rendered. */
export interface PreviewLink {
  /** The destination, percent-decoded, without a query. */
  readonly url: string;
  readonly state: 'document' | 'file' | 'broken' | 'planned';
  /** What it leads to. */
  readonly uri: string | null;
  readonly fragment: string | null;
  readonly kind: string | null;
  readonly tooltip: string;
  /** Whether it stands in a section for related documents. */
  readonly isRelated: boolean;
  /** The act that creates what is planned. */
  readonly act: string | null;
}

/** A document that links here. */
export interface PreviewLinking {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  readonly kind: string | null;
  readonly category: string | null;
  readonly count: number;
}

/** A document beside this one. */
export interface PreviewNeighbour {
  readonly title: string;
  readonly uri: string | null;
  readonly kind: string | null;
  readonly state: 'document' | 'planned' | 'broken';
  readonly direction: 'in' | 'out' | 'both';
}

/** A question to rehearse, with its answer in Markdown. */
export interface PreviewCard {
  readonly section: string;
  readonly question: string;
  readonly markdown: string;
  readonly line: number;
}

/** Client to server: what mends a problem of a preview. */
export const previewFixesMethod = 'playbook/previewFixes';

/** Parameters of `playbook/previewFixes`. */
export interface PreviewFixesParams {
  readonly uri: string;
  /** `PreviewProblem.id`. */
  readonly problem: string;
}

/** Result of `playbook/previewFixes`, best first. */
export interface PreviewFixesResult {
  readonly fixes: readonly { readonly title: string; readonly act: string }[];
}

/** Client to server: does what a preview offers. The server has the client apply the edit. */
export const previewActMethod = 'playbook/previewAct';

/** Parameters of `playbook/previewAct`. */
export interface PreviewActParams {
  readonly uri: string;
  readonly act: string;
}

/** Result of `playbook/previewAct`; `refusal` says in a sentence why nothing was done. */
export interface PreviewActResult {
  readonly refusal: string | null;
}
