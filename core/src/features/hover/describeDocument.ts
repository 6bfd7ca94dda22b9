/** Describing a document: its title, what it is, its first paragraph, and how many link to it. */
import { hasFragment, isPositional } from '../../library/anchors.ts';
import { factsAt, type Library } from '../../library/library.ts';
import { parseDocument } from '../../parse/document.ts';
import { headingText } from '../../parse/headingText.ts';
import { meantAnchors } from '../../rules/broken-anchor.ts';
import { didYouMean } from '../../rules/message.ts';
import { nameOf } from '../../text/path.ts';
import type { Description } from '../description.ts';
import { counted, landmarksIn, linkersTo, nameOfDocument } from '../known.ts';

/** Nobody reads a longer paragraph in passing, in code units. */
const longest = 400;

/** What there is to tell of a document, and of the place in it that a fragment leads to. */
export function describeDocument(library: Library, path: string, fragment?: string, text?: string): Description {
  const facts = factsAt(library, path);
  if (!facts) return [];
  const sort = [facts.kind, facts.category].filter(word => word !== undefined).join(' · ');
  const paragraph = text === undefined ? undefined : firstParagraph(text);
  const linking = linkersTo(library, path).length;
  return [
    [{ strong: nameOfDocument(facts) }, sort === '' ? '' : ` — ${sort}`],
    ...describeFragment(library, path, fragment),
    ...(paragraph ? [[paragraph]] : []),
    [
      { code: path },
      linking === 0
        ? ' — nothing links here'
        : ` — ${counted(linking, 'document')} ${linking === 1 ? 'links' : 'link'} here`,
    ],
  ];
}

function describeFragment(library: Library, path: string, fragment: string | undefined): Description {
  const facts = factsAt(library, path);
  if (!facts || !fragment) return [];
  if (hasFragment(facts, fragment)) {
    const place = isPositional(fragment) ? undefined : landmarksIn(facts).find(one => one.fragment === fragment);
    return place?.heading === undefined ? [] : [[`Section: ${place.heading}`]];
  }
  const hint = didYouMean(meantAnchors(facts, fragment).map(anchor => `#${anchor}`));
  return [[{ strong: 'Broken:' }, ` '${nameOf(path)}' has no heading '#${fragment}'.${hint}`]];
}

/** The first paragraph of the text that is none of a list or quote, as rendered. */
function firstParagraph(text: string): string | undefined {
  const { blocks } = parseDocument(text);
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.parent >= 0) continue;
    const rendered = headingText(text, { content: block, stretches: block.stretches }).replace(/\s+/g, ' ').trim();
    if (rendered !== '') return rendered.length > longest ? `${rendered.slice(0, longest).trimEnd()}…` : rendered;
  }
  return undefined;
}
