/** Inlay hints: the title of a link's target, where the link shows nothing but a path. */
import { linkOf } from '../library/facts.ts';
import { landmark, resolve } from '../library/resolve.ts';
import { type Range, startingIn } from '../text/range.ts';
import type { DocumentView } from './documentView.ts';

/** A hint. */
export interface InlayHint {
  /** Offset behind the link. */
  readonly at: number;
  readonly label: string;
  /** The path of the document that the link leads to. */
  readonly target: string;
}

/** The hints for links that begin in a range of the document. */
export function inlayHints({ document: { text, links }, facts, library }: DocumentView, range: Range): InlayHint[] {
  const [from, to] = startingIn(links, range);
  return links.slice(from, to).flatMap((written, index) => {
    const shown = text.slice(written.text.start, written.text.end);
    if (written.syntax !== 'link' || written.path === '' || !isBarePath(shown, written.path)) return [];
    const link = linkOf(facts, from + index);
    const target = link && landmark(library, resolve(library, link));
    const title = target?.title?.replace(/\s+/g, ' ');
    return target && title && title !== shown ? [{ at: written.end, label: title, target: target.path }] : [];
  });
}

/** Whether a link shows its own destination or a part of it, or nothing. */
function isBarePath(shown: string, path: string): boolean {
  const written = shown.replaceAll('`', '').trim().replace(/^\.\//, '').replace(/#.*$/, '');
  return written === '' || path === written || path.endsWith(`/${written}`) || path.endsWith(`/${written}.md`);
}
