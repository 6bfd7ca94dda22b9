/** Stray destinations: what an author meant as a link to a file, and what no reader can follow. */
import type { Range } from '../text/range.ts';
import { findNext } from './nextOccurrence.ts';
import type { Block, InlineLink, Scan } from './syntax.ts';
import { isFilledInLater, isMachinePath } from './url.ts';

/** A destination that is no link to a file of the same tree. Its range is the destination as written. */
export interface Stray extends Range {
  /** `machine`: a path of the author's own machine; `spaces`: not a link at all, because of its spaces. */
  readonly fault: 'machine' | 'spaces';
  readonly url: string;
}

/** The stray destinations of a document, in the order in which they stand. */
export function collectStrays(text: string, scan: Scan): Stray[] {
  const strays = [...machinePaths(scan.links, scan.blocks), ...withSpaces(text, scan)];
  return strays.sort((a, b) => a.start - b.start);
}

function machinePaths(links: readonly InlineLink[], blocks: readonly Block[]): Stray[] {
  const strays: Stray[] = [];
  const add = ({ destination, url }: Pick<InlineLink, 'destination' | 'url'>): void => {
    if (isMachinePath(url)) strays.push({ ...destination, fault: 'machine', url });
  };
  for (const link of links) add(link);
  for (const block of blocks) if (block.type === 'definition') add(block);
  return strays;
}

/** What stands in parentheses behind brackets and ends like the name of a file, with spaces in it. */
const fileWithSpaces =
  /^[^\s()<>"'][^()<>"'\r\n]* [^()<>"'\r\n]*\.(?:md|markdown|png|jpe?g|gif|svg|webp|pdf)(?:#[^\s()<>]*)?$/i;

/** Longer ones are not looked at. */
const longest = 300;

function withSpaces(text: string, scan: Scan): Stray[] {
  const strays: Stray[] = [];
  const closing = { mark: ')', at: -1 };
  for (let at = text.indexOf('](', scan.blocks[0]?.start ?? text.length); at >= 0; at = text.indexOf('](', at + 2)) {
    const start = at + 2;
    const end = findNext(text, closing, start);
    if (end - start >= longest) continue;
    const url = text.slice(start, end);
    if (!url.includes(' ') || !fileWithSpaces.test(url) || isTaken(scan, at)) continue;
    const before = text.slice(Math.max(0, at - 1000), at);
    // An escaped bracket, or one that nothing on its line opens.
    if (isFilledInLater(url) || before.endsWith('\\') || before.lastIndexOf('[') <= before.lastIndexOf('\n')) continue;
    strays.push({ start, end: start + url.length, fault: 'spaces', url });
  }
  return strays;
}

/** Whether the bracket at `at` lies in code, in raw HTML or in a link, or ends a reference. */
const isTaken = ({ blocks, links, references, codeSpans, html }: Scan, at: number): boolean =>
  [codeSpans, html, links].some(ranges => ranges.some(({ start, end }) => start <= at && at < end)) ||
  blocks.some(({ type, start, end }) => type === 'code' && start <= at && at < end) ||
  references.some(({ end }) => end === at + 1);
