/** Anchors: the fragments that lead somewhere in a document, as GitHub makes them. */

import { slugger } from '../parse/slug.ts';
import { type Facts, titlesOf } from './facts.ts';
import { hasTitleLike } from './packed.ts';

/** The anchors of one document. A cache hangs on the facts. */
export interface Anchors {
  /** The slug of each title, in their order. */
  readonly slugs: readonly string[];
  /** Every fragment that is found, in the form that `fragmentKey` gives. */
  readonly keys: ReadonlySet<string>;
}

const known = new WeakMap<Facts, Anchors>();

/** The anchors of a document: slugs of its headings, and explicit ids. */
export function anchorsOf(facts: Facts): Anchors {
  let anchors = known.get(facts);
  if (!anchors) {
    const slug = slugger();
    const slugs = titlesOf(facts).map(({ text }) => slug(text));
    const keys = new Set<string>();
    for (const one of slugs) keys.add(fragmentKey(one));
    for (const one of facts.anchors) keys.add(fragmentKey(one));
    anchors = { slugs, keys };
    known.set(facts, anchors);
  }
  return anchors;
}

/**
 * How fragments are compared: regardless of letter case, of Unicode's normal form, of emoji variation selectors and of
 * joiners without a width, which stand in some slugs of GitHub's and not in others.
 */
export const fragmentKey = (fragment: string): string =>
  isPlain(fragment)
    ? fragment
    : fragment
        .normalize('NFC')
        .toLowerCase()
        .replace(/\u200c|\u200d|\ufe0f/g, '')
        .replace(/^user-content-/, '');

/** Whether a fragment is its own key. Nearly all are. */
const isPlain = (fragment: string): boolean => /^(?!user-content-)[\d_a-z-]*$/.test(fragment);

/** Whether a fragment leads somewhere without any heading: the top, a line of a file, a stretch of text. */
export const isPositional = (fragment: string): boolean =>
  fragment === '' ||
  /^top$/i.test(fragment) ||
  /^L\d+(C\d+)?(-L\d+(C\d+)?)?$/.test(fragment) ||
  /^\d+(,\d+)?$/.test(fragment) ||
  fragment.startsWith(':~:');

/**
 * Whether the fragment, percent-decoded, leads somewhere in the document. Nearly always it is the slug of a plain heading,
 * which is found without making the slugs of all others.
 */
export const hasFragment = (facts: Facts, fragment: string): boolean =>
  isPositional(fragment) ||
  (isPlain(fragment) && hasTitleLike(facts.titles, fragment)) ||
  anchorsOf(facts).keys.has(fragmentKey(fragment));
