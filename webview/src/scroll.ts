/** Scrolling in step: which line stands at the top of the page, and how far to scroll for a line. */
import { lineOf } from './dom.ts';

/** A rendered element with the line at which it begins, from 0, and its place on the page, in CSS pixels. */
interface Milestone {
  readonly line: number;
  readonly top: number;
}

/** The rendered elements of which lines are known, both rising. */
function milestones(body: Element): Milestone[] {
  const found: Milestone[] = [{ line: 0, top: 0 }];
  for (const element of body.querySelectorAll('[data-line]')) {
    const line = lineOf(element) ?? 0;
    const last = found.at(-1) as Milestone;
    if (line <= last.line) continue;
    const top = element.getBoundingClientRect().top + window.scrollY;
    if (top >= last.top) found.push({ line, top });
  }
  return found;
}

/** How far the page is scrolled when a line stands at its top; between two elements it is interpolated. */
export function topOf(body: Element, line: number): number {
  const all = milestones(body);
  const next = all.findIndex(milestone => milestone.line > line);
  const from = all.at(next < 0 ? -1 : next - 1) ?? { line: 0, top: 0 };
  const to = all[next];
  return to ? from.top + ((line - from.line) / (to.line - from.line)) * (to.top - from.top) : from.top;
}

/** The line at the top of the page. */
export function lineAtTop(body: Element): number {
  const all = milestones(body);
  const top = window.scrollY;
  const next = all.findIndex(milestone => milestone.top > top);
  const from = all.at(next < 0 ? -1 : next - 1) ?? { line: 0, top: 0 };
  const to = all[next];
  return to ? from.line + ((top - from.top) / Math.max(1, to.top - from.top)) * (to.line - from.line) : from.line;
}
