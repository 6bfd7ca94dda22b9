/** Configuration: what an author may set, parsed once into a frozen value. */
import { builtInKinds } from '../kinds/builtIn.ts';
import type { Kinds } from '../kinds/kind.ts';
import { matchesAny } from '../text/glob.ts';
import { isRuleSetting, type RuleSetting } from './severity.ts';

/** Everything that checks depend on besides the documents. Globs and paths are relative to the library's root. */
export interface Config {
  readonly kinds: Kinds;
  /** Settings of rules by their id; a rule that is not named has its own severity. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** By a rule's id: globs of the documents in which it is silent, and of the link targets about which it is. */
  readonly ignores: Readonly<Record<string, readonly string[]>>;
  /** Globs of the documents that are checked. */
  readonly include: readonly string[];
  /** Globs of those that are not; they may be linked to. */
  readonly exclude: readonly string[];
  /** Globs of the documents that list others; `undefined` where the author does not say. */
  readonly indexes?: readonly string[] | undefined;
  /** Whether remark-lint's recommended rules look at documents of a kind, too. */
  readonly style: 'off' | 'recommended';
  /** The folder from which links that begin with `/` start; empty for the library's root. */
  readonly linksRoot: string;
}

/** The configuration that holds where an author sets nothing. */
export const defaultConfig: Config = Object.freeze({
  kinds: builtInKinds,
  rules: Object.freeze({}),
  ignores: Object.freeze({}),
  include: Object.freeze(['**/*.md', '**/*.markdown']),
  exclude: Object.freeze([]),
  indexes: undefined,
  style: 'off',
  linksRoot: '',
});

/** The configuration with an author's settings of rules; what is no setting is left out. */
export function configWith(settings: unknown): Config {
  if (typeof settings !== 'object' || settings === null) return defaultConfig;
  const valid = Object.entries(settings).filter((entry): entry is [string, RuleSetting] => isRuleSetting(entry[1]));
  return Object.freeze({ ...defaultConfig, rules: Object.freeze(Object.fromEntries(valid)) });
}

/** Whether the document at a path is to be checked. */
export const isIncluded = ({ include, exclude }: Config, path: string): boolean =>
  (include === defaultConfig.include || matchesAny(include, path)) && !matchesAny(exclude, path);
