/** Inserting sections of an outline where they are missing. */
import type { MissingSection } from '../kinds/outlineMatch.ts';
import { sectionSnippet } from '../kinds/sectionText.ts';
import { withoutPlaceholders } from '../kinds/snippetText.ts';
import type { TextEdit } from '../text/edit.ts';
import { insertBlock } from './blockEdits.ts';

/** Inserts sections with a blank line before and behind; those of one place in the order of the outline. */
export function insertSections(text: string, sections: readonly MissingSection[]): TextEdit[] {
  const byPlace = new Map<number, string[]>();
  for (const { outline, at, level } of sections) {
    const written = sectionSnippet(outline, level, true).map(withoutPlaceholders).join('\n');
    byPlace.set(at, [...(byPlace.get(at) ?? []), written]);
  }
  return [...byPlace].map(([at, written]) => insertBlock(text, at, written.join('\n\n')));
}
