/** Settings: an author's values, taken for what they are and left out where they are something else. */
import { escapeGlob } from '../text/glob.ts';
import { joinPath } from '../text/path.ts';
import { isRuleSetting, type RuleSetting } from './severity.ts';

/** Whether a value is a map of keys to values. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A glob relative to a folder, as one relative to the library's root. */
export const globWithin = (folder: string, glob: string): string => {
  const bare = glob.replace(/^(?:\.?\/)+/, '');
  const up = /^(?:\.\.\/)+/.exec(bare)?.[0] ?? '';
  const from = joinPath(folder, up);
  return from === '' ? bare.slice(up.length) : `${escapeGlob(from)}/${bare.slice(up.length)}`;
};

/** Whether a value of a list of globs is one. */
export const isGlob = (value: unknown): value is string => typeof value === 'string' && /^[^!]/.test(value);

/** A list of globs relative to a folder; `undefined` where there is no list. */
export const globsIn = (value: unknown, folder: string): readonly string[] | undefined =>
  Array.isArray(value) ? Object.freeze(value.filter(isGlob).map(glob => globWithin(folder, glob))) : undefined;

/** The setting and the ignored globs of one rule, as written: a severity, or a list of it and options. */
export function ruleIn(value: unknown): { setting: RuleSetting | undefined; ignore: unknown } {
  const [setting, options]: unknown[] = Array.isArray(value) ? value : [value];
  return {
    setting: isRuleSetting(setting) ? setting : undefined,
    ignore: isMap(options) ? options['ignore'] : undefined,
  };
}
