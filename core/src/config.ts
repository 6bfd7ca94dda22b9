/** Configuration: what an author may set, parsed once into a frozen value. */
import { builtInKinds } from './kinds/builtIn.ts';
import type { Kinds } from './kinds/kind.ts';
import type { Severity } from './library/problem.ts';

/** How a rule is reported, or that it is not. */
export type RuleSetting = Severity | 'off';

/** Everything that checks depend on besides the documents. */
export interface Config {
  readonly kinds: Kinds;
  /** Settings of rules by their id; a rule that is not named has its own severity. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Globs of the documents that are indexes; where an author names none, documents are known by their names. */
  readonly indexes?: readonly string[] | undefined;
}

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies RuleSetting[];

/** The configuration that holds where an author sets nothing. */
export const defaultConfig: Config = Object.freeze({ kinds: builtInKinds, rules: Object.freeze({}) });

/** The configuration with an author's settings of rules; what is no setting is left out. */
export function configWith(settings: unknown): Config {
  if (typeof settings !== 'object' || settings === null) return defaultConfig;
  const valid = Object.entries(settings).filter((entry): entry is [string, RuleSetting] =>
    severities.includes(entry[1]),
  );
  return Object.freeze({ ...defaultConfig, rules: Object.freeze(Object.fromEntries(valid)) });
}
