/** Sections: the tree that a document's top-level headings span. */
import type { Range } from '../text/range.ts';
import type { Block, Heading } from './syntax.ts';
import type { Title } from './titles.ts';

/** A heading and what stands under it: from its start to the next heading of the same or a higher rank. */
export interface Section extends Range {
  readonly heading: Heading;
  /** The heading as rendered. */
  readonly text: string;
  readonly level: number;
  /** The sections nested in this one. */
  readonly sections: readonly Section[];
}

interface OpenSection extends Section {
  end: number;
  readonly sections: OpenSection[];
}

/** The tree of sections; headings inside quotes and list items begin none. */
export function collectSections(text: string, blocks: readonly Block[], titles: readonly Title[]): Section[] {
  const top: OpenSection[] = [];
  const open: OpenSection[] = [];
  let next = 0;
  for (const block of blocks) {
    if (block.type !== 'heading' || block.parent >= 0) continue;
    // Every heading is a title; titles are in order, too.
    while ((titles[next]?.start ?? block.start) < block.start) next++;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= block.level) close(open, block.start);
    const section = newSection(block, titles[next]?.text ?? '');
    (open.at(-1)?.sections ?? top).push(section);
    open.push(section);
  }
  while (open.length > 0) close(open, text.length);
  return top;
}

const newSection = (heading: Heading, text: string): OpenSection => ({
  heading,
  text,
  level: heading.level,
  start: heading.start,
  end: heading.end,
  sections: [],
});

function close(open: OpenSection[], end: number): void {
  const section = open.pop();
  if (section) section.end = end;
}

/** All sections of a tree, each before those nested in it. */
export function* eachSection(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* eachSection(section.sections);
  }
}
