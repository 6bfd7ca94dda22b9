/** Inputs: what rules of each scope, and their fixes, may look at. */
import type { ConfigFile } from '../config/readConfig.ts';
import type { Kind, Kinds } from '../kinds/kind.ts';
import type { Facts } from '../library/facts.ts';
import type { Library } from '../library/library.ts';
import type { Relations, ResolvedLink } from '../library/resolve.ts';
import type { Document } from '../parse/document.ts';
import type { Suppression } from '../parse/suppressions.ts';

/** Why a text cannot be checked. */
export type Unreadable = 'large' | 'binary' | 'encoding' | 'denied';

/** What a rule of one document may look at. */
export interface DocumentInput {
  readonly path: string;
  /** Set where the text could not be read; the document is then empty. */
  readonly unreadable?: Unreadable | undefined;
  readonly document: Document;
  /** `undefined` for a document of no kind. */
  readonly kind: Kind | undefined;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a rule that depends on other documents may look at: facts only, no text. */
export interface LibraryInput {
  readonly facts: Facts;
  /** The document's links, each with where it leads. */
  readonly links: readonly ResolvedLink[];
  /** What it lists as related. */
  readonly related: readonly Relations[];
  readonly library: Library;
  readonly kind: Kind | undefined;
  readonly kinds: Kinds;
}

/** What a rule may look at that judges what the others reported. */
export interface OutcomeInput {
  readonly suppressions: readonly Suppression[];
  /** The suppressions that silenced at least one problem. */
  readonly used: ReadonlySet<Suppression>;
  /** Every rule of ours, and whether it is on. */
  readonly ruleIds: ReadonlyMap<string, boolean>;
  /** Every rule of style, and whether it is on and has looked at the document. */
  readonly styleIds: ReadonlyMap<string, boolean>;
  /** Whether nothing is still to be reported. */
  readonly complete: boolean;
}

/** What a rule may look at that judges configurations: a file that they are made from, and the library around it. */
export interface ConfigInput {
  readonly path: string;
  readonly file: ConfigFile;
  readonly library: Library;
}

/** What a fix may look at. Edits of other documents are made from their facts. */
export interface FixInput extends DocumentInput {
  readonly facts: Facts;
  readonly library: Library;
  readonly kinds: Kinds;
}
