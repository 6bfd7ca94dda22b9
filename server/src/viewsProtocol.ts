/** The messages of the views and of what is done from them. Free of imports: server and client read it. */

/** A range as the protocol has it, from 0. */
export interface ViewRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Server to client, without parameters: what views show may be something else now. Sent when changes have come to rest. */
export const viewsChangedMethod = 'playbook/viewsChanged';

/** Client to server: what the tree of the libraries has below a group. */
export const libraryTreeMethod = 'playbook/libraryTree';

/** A folder of the workspace, the documents of a kind in it, or one category of these. */
export interface LibraryGroup {
  /** URI of the folder. */
  readonly folder: string;
  /** The name of the kind; `null` for documents of none. */
  readonly kind?: string | null;
  /** The name of the category; for documents of no kind, their folder. */
  readonly category?: string;
}

/** Parameters of `playbook/libraryTree`. */
export interface LibraryTreeParams {
  /** The group that is opened; without it, the top of the tree. */
  readonly group?: LibraryGroup;
}

/** Result of `playbook/libraryTree`: either groups or documents. */
export interface LibraryTreeResult {
  readonly groups: readonly GroupNode[];
  readonly documents: readonly DocumentNode[];
}

/** A group with what it holds. */
export interface GroupNode {
  readonly group: LibraryGroup;
  /** What it is called: of a folder of the workspace, its name. */
  readonly name: string;
  readonly documents: number;
  /** How many of them have errors. */
  readonly broken: number;
}

/** A document as the views show it. */
export interface DocumentNode {
  readonly uri: string;
  readonly title: string;
  /** Relative to its folder of the workspace. */
  readonly path: string;
  readonly kind: string | null;
  readonly category: string;
  /** How many of its sections are there; `null` where its kind asks for none. */
  readonly sections: { readonly done: number; readonly of: number } | null;
  readonly errors: number;
  readonly warnings: number;
}

/** Client to server, without parameters: the planned topics of all folders, most wanted first. Result: `PlannedNode[]`. */
export const plannedTopicsMethod = 'playbook/plannedTopics';

/** A planned topic. */
export interface PlannedNode {
  /** URI of its folder of the workspace. */
  readonly folder: string;
  readonly name: string;
  /** The path, relative to the folder, at which it is to be written; with a fragment where only a heading is planned. */
  readonly target: string;
  /** Whether `playbook/createTopic` can create it. */
  readonly canCreate: boolean;
  /** How many documents want it. */
  readonly documents: number;
}

/** Client to server: where a planned topic is wanted. Result: `WantNode[]`. */
export const wantsMethod = 'playbook/wants';

/** Parameters of `playbook/wants` and `playbook/createTopic`. */
export interface TopicParams {
  readonly folder: string;
  readonly target: string;
}

/** A place where a topic is wanted. */
export interface WantNode {
  readonly document: DocumentNode;
  readonly range: ViewRange;
}

/** Client to server: what a document has to do with others. Result: `RelationsResult`, `null` for what is no document. */
export const relationsMethod = 'playbook/relations';

/** Parameters of `playbook/relations`. */
export interface DocumentParams {
  readonly uri: string;
}

/** How a document has to do with others; see core/src/features/views/relations.ts. */
export type RelationGroup = 'related' | 'listedHere' | 'listsThis' | 'linked' | 'linking' | 'sameTags';

/** Result of `playbook/relations`. */
export interface RelationsResult {
  readonly title: string;
  readonly groups: readonly { readonly name: RelationGroup; readonly documents: readonly DocumentNode[] }[];
  readonly planned: readonly PlannedNode[];
}

/** Client to server: the kinds of new documents with their categories. Result: `KindChoice[]`. */
export const kindsMethod = 'playbook/kinds';

/** Parameters of `playbook/kinds`. */
export interface FolderParams {
  readonly folder: string;
}

/** A kind of which a document can be created. */
export interface KindChoice {
  readonly name: string;
  /** What its outline says of it. */
  readonly description: string;
  /** Empty where its documents have none. */
  readonly categories: readonly { readonly name: string; readonly documents: number }[];
  /** Whether its schema allows these categories only. */
  readonly closed: boolean;
}

/** Client to server: what it takes to create a document. Result: `EditPlan`. */
export const newDocumentMethod = 'playbook/newDocument';

/** Parameters of `playbook/newDocument`. */
export interface NewDocumentParams {
  readonly folder: string;
  readonly title: string;
  readonly kind: string;
  readonly category?: string;
}

/** Client to server: what it takes to create a planned topic. Result: `EditPlan`. */
export const createTopicMethod = 'playbook/createTopic';

/** Client to server: what it takes to move a document to another category. Result: `EditPlan`. */
export const moveDocumentMethod = 'playbook/moveDocument';

/** Parameters of `playbook/moveDocument`. */
export interface MoveDocumentParams {
  readonly uri: string;
  readonly category: string;
}

/** Client to server, without parameters: every safe fix of the workspace. Result: `EditPlan`. */
export const fixWorkspaceMethod = 'playbook/fixWorkspace';

/** What is to be done, or why it cannot be, in a sentence. */
export type EditPlan =
  | {
      /** A `WorkspaceEdit` as the protocol has it. */
      readonly edit: unknown;
      /** URI of the document that is shown afterwards. */
      readonly uri?: string;
      /** What the author writes there, one after the other. */
      readonly stops?: readonly ViewRange[];
    }
  | { readonly refused: string };

/** Client to server: counts of a document and of the libraries. Result: `SummaryResult`. */
export const summaryMethod = 'playbook/summary';

/** Parameters of `playbook/summary`. */
export interface SummaryParams {
  readonly uri?: string;
}

/** Result of `playbook/summary`. */
export interface SummaryResult {
  /** `null` where there is no such document, or its kind asks for no section. */
  readonly sections: { readonly done: number; readonly of: number } | null;
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  /** Links that lead nowhere. */
  readonly broken: number;
  /** Topics that are planned. */
  readonly planned: number;
  /** TODO marks at what is written. */
  readonly stale: number;
}

/** Client to server: the configuration that holds for a document, as JSON. Result: a text. */
export const configurationMethod = 'playbook/configuration';
