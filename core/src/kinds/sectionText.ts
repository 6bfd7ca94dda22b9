/** Section text: what the template writes for a section, with placeholders where the author's words go. */
import type { Outline, OutlineItems, OutlineSection } from './outline.ts';
import { asPlaceholder, escapeSnippet, joinSnippets } from './snippetText.ts';

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** A section with its nested sections and as many items as it needs, as snippet lines; its heading has `level`. */
export function sectionSnippet(section: OutlineSection, level: number, required = false): string[] {
  const { heading, body = [], items, sections = [] } = section;
  const parts: string[][] = [[`${'#'.repeat(level)} ${escapeSnippet(heading)}`, ...body]];
  const count = items ? Math.max(1, items.min ?? 0) : 0;
  if (items) for (let n = 1; n <= count; n++) parts.push(itemSnippet(items, n, level + 1));
  for (const nested of sections)
    if (!required || nested.required !== false) parts.push(sectionSnippet(nested, level + 1, required));
  return joinParts(parts);
}

/** The `n`th item of a section, from 1, as snippet lines. */
export function itemSnippet({ heading, title, body = [] }: OutlineItems, n: number, level: number): string[] {
  const words = title ?? 'title';
  const ordinal = ordinals[n - 1];
  const name = ordinal === undefined ? words.charAt(0).toUpperCase() + words.slice(1) : `${ordinal} ${words}`;
  const text = heading.replaceAll('{n}', String(n)).replaceAll('{title}', asPlaceholder(1, name));
  return joinSnippets([[`${'#'.repeat(level)} ${text}`], body]);
}

/** Every section of an outline that a new document has, as snippet lines. */
export const outlineSnippet = (outline: Outline): string[] =>
  joinParts(outline.sections.map(section => sectionSnippet(section, 2)));

/** Parts with a blank line between, except where a heading directly follows its parent's. */
function joinParts(parts: readonly (readonly string[])[]): string[] {
  const spaced = parts.flatMap((lines, index) => (index === 0 ? [lines] : [[''], lines]));
  return joinSnippets(spaced);
}
