/** What a rule is: one constant that says what it reports, in which words, and how it is mended. */
import type { Kind, Kinds } from '../kinds/kind.ts';
import type { Facts } from '../library/facts.ts';
import type { Library } from '../library/library.ts';
import type { Problem, Related, Severity } from '../library/problem.ts';
import type { Document } from '../parse/document.ts';
import type { Suppression } from '../parse/suppressions.ts';
import type { FileEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';

/** A message by its id, with `{name}` where a value of the report's data stands. */
type Messages = Readonly<Record<string, string>>;

/** Reports one fault at a range. */
export type Report<M extends Messages = Messages> = (
  range: Range,
  messageId: keyof M & string,
  data?: Readonly<Record<string, unknown>>,
  related?: readonly Related[],
) => void;

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
  readonly library: Library;
  readonly kind: Kind | undefined;
}

/** What a rule may look at that judges what the others reported. */
export interface OutcomeInput {
  readonly suppressions: readonly Suppression[];
  /** The suppressions that silenced at least one problem. */
  readonly used: ReadonlySet<Suppression>;
  /** Every rule there is, and whether it is on. */
  readonly ruleIds: ReadonlyMap<string, boolean>;
}

/** What a fix may look at. Edits of other documents are made from their facts. */
export interface FixInput extends DocumentInput {
  readonly facts: Facts;
  readonly library: Library;
  readonly kinds: Kinds;
}

/** One way to mend a problem. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly FileEdit[];
  /** The fix that is most likely wanted; at most one of a problem's. */
  readonly preferred?: boolean;
  /** Whether it may be applied unasked: it is exact and loses no word of the author's. */
  readonly safe?: boolean;
}

/** What both sorts of rules have. */
interface RuleBase<M extends Messages> {
  /** Named after the fault. */
  readonly id: string;
  /** One sentence for lists of rules. */
  readonly summary: string;
  readonly severity: Severity;
  readonly messages: M;
  /** The severity of messages that have another one than the rule. */
  readonly severities?: Readonly<Partial<Record<keyof M, Severity>>>;
  /** Whether what it reports may simply go; editors show it faded. */
  readonly unnecessary?: boolean;
  /** The ways to mend a problem that this rule reported, best first. */
  readonly fixes?: (problem: Problem, input: FixInput) => readonly Fix[];
}

/** A rule of one document's own text. */
export interface DocumentRule<M extends Messages = Messages> extends RuleBase<M> {
  readonly scope: 'document';
  readonly check: (input: DocumentInput, report: Report<M>) => void;
}

/** A rule that depends on other documents or on the listing. */
export interface LibraryRule<M extends Messages = Messages> extends RuleBase<M> {
  readonly scope: 'library';
  readonly check: (input: LibraryInput, report: Report<M>) => void;
}

/** A rule that judges what the other rules reported of a document. */
export interface OutcomeRule<M extends Messages = Messages> extends RuleBase<M> {
  readonly scope: 'outcome';
  readonly check: (input: OutcomeInput, report: Report<M>) => void;
}

/** Any rule, whatever its messages. */
export type Rule = DocumentRule | LibraryRule | OutcomeRule;

/** Declares a rule; its message ids are checked where it reports. */
export function defineRule<const M extends Messages>(rule: DocumentRule<M> | LibraryRule<M> | OutcomeRule<M>): Rule {
  // `check` reports only ids of `messages`; seen from outside, any rule reports strings.
  return rule as unknown as Rule;
}
