/** broken-anchor: the file exists, the heading or id that the fragment names does not. */
import { anchorsOf, fragmentKey, hasFragment } from '../library/anchors.ts';
import type { Facts } from '../library/facts.ts';
import { landmark } from '../library/resolve.ts';
import { nearest } from '../text/distance.ts';
import { isMarkdown, nameOf } from '../text/path.ts';
import { editOf, hashRange } from './linkEdits.ts';
import { didYouMean } from './message.ts';
import { defineRule } from './rule.ts';
import { markedLinks } from './todoState.ts';

/** The rule. */
export const brokenAnchor = defineRule({
  id: 'broken-anchor',
  summary: 'A link leads to a heading or id that its target does not have.',
  severity: 'error',
  scope: 'library',
  messages: {
    missing: "'{name}' has no heading '#{fragment}'.{hint}",
    own: "This document has no heading '#{fragment}'.{hint}",
  },
  check({ facts, links, library }, report) {
    let marked: ReadonlySet<number> | undefined;
    for (const { link, found } of links) {
      if (!link.fragment || link.malformed) continue;
      const target = link.path === '' ? facts : landmark(library, found);
      // An unsaved document may have no name yet that says what it is.
      if (!target || (target !== facts && !isMarkdown(target.path)) || hasFragment(target, link.fragment)) continue;
      marked ??= markedLinks(facts);
      if (marked.has(link.start)) continue;
      const meant = meantAnchors(target, link.fragment);
      const hint = didYouMean(meant.map(anchor => `#${anchor}`));
      const data = { name: nameOf(target.path), fragment: link.fragment, hint, meant };
      report(hashRange(link), target === facts ? 'own' : 'missing', data);
    }
  },
  fixes({ start, end, data }, { path }) {
    const meant = data['meant'] as readonly string[];
    return meant.map((anchor, index) => ({
      title: `Change to '#${anchor}'`,
      edits: [editOf(path, { start, end, text: `#${anchor}` })],
      preferred: index === 0,
    }));
  },
});

/** Anchors that differ in punctuation only, else those within a small edit distance, else those that share most words. */
export function meantAnchors(target: Facts, fragment: string): string[] {
  const anchors = [...new Set([...anchorsOf(target).slugs, ...target.anchors])].filter(anchor => anchor !== '');
  const wanted = wordsOf(fragment);
  const same = anchors.filter(anchor => wordsOf(anchor).join() === wanted.join());
  if (same.length > 0) return same.slice(0, 3);
  const near = nearest(fragmentKey(fragment), anchors);
  return near.length > 0 ? near : sharingWords(anchors, wanted).slice(0, 3);
}

const wordsOf = (anchor: string): string[] =>
  fragmentKey(anchor)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** Anchors that share at least two words and half of all words with the fragment, those that share most first. */
function sharingWords(anchors: readonly string[], wanted: readonly string[]): string[] {
  const scored = anchors.map(anchor => {
    const words = new Set(wordsOf(anchor));
    const shared = new Set(wanted.filter(word => words.has(word))).size;
    return { anchor, shared, likeness: shared / (words.size + new Set(wanted).size - shared) };
  });
  const alike = scored.filter(({ shared, likeness }) => shared >= 2 && likeness >= 0.5);
  return alike.sort((a, b) => b.likeness - a.likeness).map(({ anchor }) => anchor);
}
