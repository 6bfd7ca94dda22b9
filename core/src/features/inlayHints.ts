/** Inlay hints: the title of a link's target, where the link shows nothing but a path. */
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
  return facts.links.slice(from, to).flatMap((link, index) => {
    const { start = 0, end = 0 } = links[from + index]?.text ?? {};
    const shown = text.slice(start, end);
    if (link.syntax !== 'link' || link.path === '' || !isBarePath(shown, link.path)) return [];
    const target = landmark(library, resolve(library, link));
    const title = target?.title?.replace(/\s+/g, ' ');
    return target && title && title !== shown ? [{ at: link.end, label: title, target: target.path }] : [];
  });
}

/** Whether a link shows its own destination or a part of it, or nothing. */
function isBarePath(shown: string, path: string): boolean {
  const written = shown.replaceAll('`', '').trim().replace(/^\.\//, '').replace(/#.*$/, '');
  return written === '' || path === written || path.endsWith(`/${written}`) || path.endsWith(`/${written}.md`);
}
