/** Completion of reference labels: `[text][` offers the labels that the document defines. */
import { type Completion, type CompletionOptions, type Completions, complete, nothing } from './item.ts';
import type { Place } from './place.ts';

/** The labels; `undefined` where none is written. */
export function references(place: Place, { withoutMarkdown }: CompletionOptions): Completions | undefined {
  const { before, after, offset, view } = place;
  const typed = /[^\\]\]\[([^[\]]*)$/.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const { isCode, html } = place.surroundings();
  if (isCode || html || withoutMarkdown) return nothing;
  const { text, blocks } = view.document;
  const seen = new Set<string>();
  const rest = /^[^[\]]*(?=\])/.exec(after)?.[0].length ?? 0;
  const items = blocks.flatMap((block): Completion[] => {
    if (block.type !== 'definition' || seen.has(block.identifier)) return [];
    seen.add(block.identifier);
    const label = text.slice(block.label.start, block.label.end).replace(/\s+/g, ' ');
    return [
      {
        label,
        kind: 'name',
        detail: block.url,
        text: label,
        replaces: { start: offset - typed.length, end: offset + rest },
      },
    ];
  });
  return complete(items);
}
