/** The text of a heading as it is rendered, which is what its slug is made of. */
import type { Range } from '../text/range.ts';
import { BACKSLASH, isPunctuation, skipBlanks, trimBlanks } from './chars.ts';
import { type Run, renderDelimiters, runAt } from './emphasis.ts';
import { decode } from './entities.ts';
import { type Found, nothingFound, scanInlines } from './inlines.ts';
import { sourceOf } from './stretches.ts';
import type { Heading, InlineLink, Reference, Targets } from './syntax.ts';

/** What a heading's text takes from images: nothing, as slugs want it, or what stands for the image, as screen readers do. */
export interface HeadingTextOptions {
  readonly alt?: boolean;
}

const NO_TARGETS: Targets = { definitions: new Map(), footnotes: new Set() };

/** Characters that may make the rendered text differ from the one written. */
const MARKUP = /[\0\n\r!&*<[\\\]_`~]/;

/**
 * The rendered text of a heading: escapes and character references decoded; the text of links and of code kept; raw HTML
 * tags, markers of emphasis and, unless `alt` is set, images dropped. `targets`: what references lead to (`Scan.targets`).
 */
export const headingText = (
  text: string,
  heading: Pick<Heading, 'content' | 'stretches'>,
  targets: Targets = NO_TARGETS,
  { alt = false }: HeadingTextOptions = {},
): string => {
  const whole = sourceOf(text, heading.content.start, heading.content.end, heading.stretches);
  if (!MARKUP.test(whole.text.slice(whole.start, whole.end))) return whole.text.slice(whole.start, whole.end);
  const found = nothingFound();
  scanInlines({ ...whole, joined: undefined }, targets, found);
  return render(whole.text, atomsOf(found), whole, alt);
};

/** A construct that isn't plain text, and how to render what is in it. */
interface Atom extends Range {
  readonly kind: 'code' | 'autolink' | 'html' | 'link' | 'image';
  /** What is rendered of it. */
  readonly content: Range;
}

const atomsOf = (found: Found): Atom[] => {
  const ofLink = ({ start, end, image, text }: InlineLink | Reference): Atom => ({
    kind: image ? 'image' : 'link',
    start,
    end,
    content: text,
  });
  const inset = (kind: 'code' | 'autolink' | 'html', { start, end }: Range): Atom => ({
    kind,
    start,
    end,
    content: { start: start + 1, end: end - 1 },
  });
  return [
    ...found.codeSpans.map(range => inset('code', range)),
    ...found.autolinks.map(range => inset('autolink', range)),
    ...found.html.map(range => inset('html', range)),
    ...found.links.map(ofLink),
    ...found.references.filter(({ definition }) => definition >= 0).map(ofLink),
  ].sort((a, b) => a.start - b.start);
};

/** Renders a range of the text: what stands between atoms is split at runs of `*`, `_` and `~`, which may be markers. */
const render = (text: string, atoms: readonly Atom[], { start, end }: Range, alt: boolean): string => {
  const parts: (string | Run)[] = [];
  let at = start;
  for (const atom of atoms) {
    if (atom.start < at || atom.end > end) continue;
    addPlain(parts, text, at, atom.start);
    parts.push(renderAtom(text, atoms, atom, alt));
    at = atom.end;
  }
  addPlain(parts, text, at, end);
  return renderDelimiters(parts);
};

const renderAtom = (text: string, atoms: readonly Atom[], atom: Atom, alt: boolean): string => {
  const { start, end } = atom.content;
  switch (atom.kind) {
    case 'html':
      return '';
    case 'autolink':
      return text.slice(start, end);
    case 'code':
      return codeText(text, atom);
    case 'image':
      return alt ? render(text, atoms, atom.content, alt) : '';
    case 'link':
      return render(text, atoms, atom.content, alt);
  }
};

/** The code of a span: line endings are spaces, and one space on each side goes, unless there is nothing else (CommonMark 6.1). */
const codeText = (text: string, { start, end }: Range): string => {
  const span = text.slice(start, end);
  const ticks = span.length - span.replace(/^`+/, '').length;
  const code = span
    .slice(ticks, -ticks)
    .replace(/\r\n|[\r\n]/g, ' ')
    .replaceAll('\0', '\uFFFD');
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && /[^ ]/.test(code);
  return isPadded ? code.slice(1, -1) : code;
};

/** Adds text without atoms, its runs of possible markers apart. */
const addPlain = (parts: (string | Run)[], text: string, start: number, end: number): void => {
  let done = start;
  for (let at = start; at < end; ) {
    if (text.charCodeAt(at) === BACKSLASH && at + 1 < end && isPunctuation(text.charCodeAt(at + 1))) {
      at += 2;
      continue;
    }
    const run = runAt(text, at, end);
    if (run === undefined) at++;
    else {
      parts.push(plain(text, done, at), run);
      at += run.length;
      done = at;
    }
  }
  parts.push(plain(text, done, end));
};

/** Plain text: decoded, without the spaces around its line endings and without the backslash of a hard break. */
const plain = (text: string, start: number, end: number): string => {
  const lines = text.slice(start, end).split(/\r\n|[\n\r]/);
  const last = lines.length - 1;
  return lines.map((line, index) => plainLine(line, index > 0, index < last)).join('\n');
};

const plainLine = (line: string, isAfterBreak: boolean, isBeforeBreak: boolean): string => {
  const from = isAfterBreak ? skipBlanks(line, 0, line.length) : 0;
  if (!isBeforeBreak) return decode(line, from, line.length);
  const to = trimBlanks(line, from, line.length);
  let backslashes = to;
  while (backslashes > from && line.charCodeAt(backslashes - 1) === BACKSLASH) backslashes--;
  const isHardBreak = to === line.length && (to - backslashes) % 2 === 1;
  return decode(line, from, isHardBreak ? to - 1 : to);
};
