/** What a rule is: one constant that says what it reports, in which words, and how it is mended. */
import type { Facts } from '../library/facts.ts';
import type { Problem, Related, Severity } from '../library/problem.ts';
import type { Sought } from '../library/suggest.ts';
import type { FileEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import type { ConfigInput, DocumentInput, FixInput, LibraryInput, OutcomeInput } from './inputs.ts';

export type { ConfigInput, DocumentInput, FixInput, LibraryInput, OutcomeInput, Unreadable } from './inputs.ts';

/** A message by its id, with `{name}` where a value of the report's data stands. */
type Messages = Readonly<Record<string, string>>;

/** Reports one fault at a range. */
export type Report<M extends Messages = Messages> = (
  range: Range,
  messageId: keyof M & string,
  data?: Readonly<Record<string, unknown>>,
  related?: readonly Related[],
) => void;

/** One way to mend a problem. */
export interface Fix {
  readonly title: string;
  /** A fix of which often nobody asks more than the title may make them only now, with a getter. */
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
  /** Another severity for some of its messages. */
  readonly severities?: { readonly [Id in keyof M]?: Severity };
  readonly messages: M;
  /** Whether it reports nothing of documents that have no kind. */
  readonly kindOnly?: boolean;
  /** Whether what it reports may simply go; editors show it faded. */
  readonly unnecessary?: boolean;
  /** The messages of which a fix may be safe; nobody asks for the others' where everything is fixed at once. */
  readonly safe?: readonly (keyof M & string)[];
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
  /**
   * What a problem of this rule looked for among names. Beyond that, `dependentsOf` knows every document of which a rule
   * may report something else after a change.
   */
  readonly seeks?: (problem: Problem, facts: Facts) => Sought | undefined;
  readonly check: (input: LibraryInput, report: Report<M>) => void;
}

/** A rule that judges what the other rules reported of a document. */
export interface OutcomeRule<M extends Messages = Messages> extends RuleBase<M> {
  readonly scope: 'outcome';
  readonly check: (input: OutcomeInput, report: Report<M>) => void;
}

/** A rule of the configuration. */
export interface ConfigRule<M extends Messages = Messages> extends RuleBase<M> {
  readonly scope: 'config';
  readonly check: (input: ConfigInput, report: Report<M>) => void;
}

/** Any rule, whatever its messages. */
export type Rule = DocumentRule | LibraryRule | OutcomeRule | ConfigRule;

/** Declares a rule; its message ids are checked where it reports. */
export function defineRule<const M extends Messages>(
  rule: DocumentRule<M> | LibraryRule<M> | OutcomeRule<M> | ConfigRule<M>,
): Rule {
  // `check` reports only ids of `messages`; seen from outside, any rule reports strings.
  return rule as unknown as Rule;
}
