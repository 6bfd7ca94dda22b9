/** Completion in frontmatter: where the lines of keys and values are, closed or not. */
import { lineEnd, lineStart, nextLine } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { DocumentView } from '../documentView.ts';
import { type Completions, nothing } from './item.ts';
import { keys } from './keys.ts';
import type { Place } from './place.ts';
import { mapSchema } from './suggested.ts';
import { values } from './values.ts';
import { nestedPlace, yamlPlace } from './yamlPlace.ts';

/** Keys and values; `undefined` where the place is none of the frontmatter's. */
export function inFrontmatter(place: Place): Completions | undefined {
  const { view, text, offset } = place;
  const content = contentAt(view, offset);
  if (!content) return undefined;
  if (offset < content.start || offset > content.end) return nothing;
  const nested = nestedPlace(text, content, offset);
  // Where the schema knows no keys, an item is a plain value.
  const isMap = nested?.of === 'value' || (nested && mapSchema(place, nested).properties !== undefined);
  const found = isMap ? nested : yamlPlace(text, content, offset);
  if (!found) return nothing;
  return found.of === 'key' ? keys(place, found) : values(place, found);
}

/** The lines of the frontmatter that holds the offset, fences left out; empty at the offset in a fence or in another format. */
function contentAt({ document: { text, frontmatter } }: DocumentView, offset: number): Range | undefined {
  if (!frontmatter) return begunAt(text, offset);
  const { content, closed, format, start, end } = frontmatter;
  // Unfinished, it ends where the last key does: the next is typed right below.
  const reach = closed ? end : lineEnd(text, content.end);
  if (offset < start || offset > reach) return undefined;
  if (format !== 'yaml' || offset < content.start) return { start: offset + 1, end: offset };
  if (!closed) return { start: content.start, end: reach };
  // The line of the closing fence belongs to the fence.
  return { start: content.start, end: lastLineEnd(text, content) };
}

const lastLineEnd = (text: string, { start, end }: Range): number => {
  if (end <= start) return start - 1;
  return end - (text.startsWith('\r\n', end - 2) ? 2 : 1);
};

/** A frontmatter of which there is nothing yet but the opening fence, and blank lines down to the cursor's. */
function begunAt(text: string, offset: number): Range | undefined {
  const fence = /^\uFEFF?---[ \t]*(?=[\r\n])/.exec(text);
  if (!fence) return undefined;
  const start = nextLine(text, fence[0].length);
  const line = lineStart(text, offset);
  if (line < start || text.slice(start, line).trim() !== '') return undefined;
  return { start, end: lineEnd(text, offset) };
}
