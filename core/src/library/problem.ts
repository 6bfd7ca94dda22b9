/** Problems: what a rule reports of a document, as plain data. */
import type { Severity } from '../config/severity.ts';
import type { Range } from '../text/range.ts';

export type { Severity } from '../config/severity.ts';

/** Another place that is part of the fault. */
export interface Related extends Range {
  readonly path: string;
  readonly message: string;
}

/** What an author is told of a fault in a document; its range is the smallest that shows it. */
export interface ReportedProblem extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** One fault in a document, with what its fixes rest on. */
export interface Problem extends ReportedProblem {
  /** Which of the rule's messages this is. */
  readonly messageId: string;
  /** What the message names, and what the rule's fixes need. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly related: readonly Related[];
  /** The linter that reports it, where that is another than this one. */
  readonly origin?: Origin;
}

/** Another linter, and where it explains the rule. */
export interface Origin {
  readonly name: string;
  readonly url: string | undefined;
}
