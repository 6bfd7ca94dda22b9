/** Stray destinations: what an author meant as a link to a file, and what no reader can follow. */
import type { Range } from '../text/range.ts';
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
  const definitions = blocks.filter(block => block.type === 'definition');
  return [...links, ...definitions]
    .filter(({ url }) => isMachinePath(url))
    .map(({ destination, url }) => ({ ...destination, fault: 'machine', url }));
}

/** What stands in parentheses behind brackets and ends like the name of a file, with spaces in it. */
const fileWithSpaces =
  /^[^\s()<>"'][^()<>"'\r\n]* [^()<>"'\r\n]*\.(?:md|markdown|png|jpe?g|gif|svg|webp|pdf)(?:#[^\s()<>]*)?$/i;

function withSpaces(text: string, { blocks, links, references, codeSpans, html }: Scan): Stray[] {
  const strays: Stray[] = [];
  const hidden = [...blocks.filter(({ type }) => type === 'code'), ...codeSpans, ...html, ...links];
  hidden.sort((a, b) => a.start - b.start);
  let next = 0;
  for (let at = text.indexOf('](', blocks[0]?.start ?? text.length); at >= 0; at = text.indexOf('](', at + 2)) {
    while (next < hidden.length && (hidden[next]?.end ?? 0) <= at) next++;
    if ((hidden[next]?.start ?? text.length) < at || references.some(({ end }) => end === at + 1)) continue;
    const before = text.slice(Math.max(0, at - 1000), at);
    if (before.endsWith('\\') || before.lastIndexOf('[') <= before.lastIndexOf('\n')) continue;
    const close = text.slice(at + 2, at + 300).search(/[)\r\n]/);
    const url = text.slice(at + 2, at + 2 + close);
    if (close > 0 && text[at + 2 + close] === ')' && fileWithSpaces.test(url) && !isFilledInLater(url))
      strays.push({ start: at + 2, end: at + 2 + close, fault: 'spaces', url });
  }
  return strays;
}
