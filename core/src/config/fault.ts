/** Faults of configurations: what is wrong with one, or with a file that it names, before it is put into words. */
import type { Range } from '../text/range.ts';

/** One mistake. Its message is one of the rule `invalid-config`. */
export interface ConfigFault extends Range {
  readonly messageId: string;
  readonly data: Readonly<Record<string, unknown>>;
}
