/** Shares: how much of each language feature the server gives, so that no client shows the same twice. */
import type { InitializeParams } from 'vscode-languageserver';
import {
  type FeatureName,
  type FeatureSetting,
  type InitializationOptions,
  switchableFeatures,
  usualSetting,
} from '../protocol.ts';

/**
 * How much of a feature the server gives: `all` of it; only its `own`, which is about playbooks (ids, tags, kinds, TODO
 * topics) and not about Markdown as such (links, headings, labels); or `nothing`.
 */
export type Share = 'all' | 'own' | 'nothing';

/** The shares of all features, as the client and the author want them. */
export interface Shares {
  /** The share of a feature now. */
  readonly of: (name: FeatureName) => Share;
  /** Takes over the author's settings; what is no setting is left out. */
  readonly set: (features: unknown) => void;
  /** Takes over which features the client gives for Markdown by itself. */
  readonly setGiven: (names: unknown) => void;
}

/** The shares with which a session begins. */
export function sharesOf({ initializationOptions }: Pick<InitializeParams, 'initializationOptions'>): Shares {
  const options: InitializationOptions = initializationOptions ?? {};
  let given = namesIn(options.gives);
  let settings = settingsIn(options.features);
  return {
    of(name) {
      const setting = settings.get(name) ?? usualSetting(name);
      if (setting === 'off') return 'nothing';
      return setting === 'auto' && given.has(name) ? 'own' : 'all';
    },
    set(features) {
      settings = settingsIn(features);
    },
    setGiven(names) {
      given = namesIn(names);
    },
  };
}

const isName = (name: unknown): name is FeatureName =>
  typeof name === 'string' && Object.hasOwn(switchableFeatures, name);

const isSetting = (value: unknown): value is FeatureSetting => value === 'auto' || value === 'on' || value === 'off';

const namesIn = (names: unknown): ReadonlySet<FeatureName> => new Set(Array.isArray(names) ? names.filter(isName) : []);

function settingsIn(features: unknown): ReadonlyMap<FeatureName, FeatureSetting> {
  const settings = new Map<FeatureName, FeatureSetting>();
  if (typeof features !== 'object' || features === null) return settings;
  for (const [name, value] of Object.entries(features)) if (isName(name) && isSetting(value)) settings.set(name, value);
  return settings;
}
