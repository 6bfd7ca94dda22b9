/** Raw HTML among inlines (CommonMark 6.6), in linear time however many openers stay unclosed. */
import { BANG, isLetter, QUESTION } from './chars.ts';
import type { Source } from './stretches.ts';
import { endOfTag } from './tag.ts';

/** The closers that occur no more in one source. */
export type MissingClosers = Set<string>;

/** Nothing known yet. */
export const noneMissing = (): MissingClosers => new Set();

/** Offset after the raw HTML that begins with the `<` at `start`, -1 where none does. */
export const endOfRawHtml = (missing: MissingClosers, source: Source, start: number): number => {
  const { text, end } = source;
  if (start + 2 >= end) return -1;
  const code = text.charCodeAt(start + 1);
  if (code === QUESTION) return endAfter(missing, source, start + 2, '?>');
  if (code !== BANG) return endOfTag(text, start, end);
  if (text.startsWith('<!--', start)) return endOfComment(missing, source, start);
  if (isLetter(text.charCodeAt(start + 2))) return endAfter(missing, source, start + 2, '>');
  return text.startsWith('<![CDATA[', start) ? endAfter(missing, source, start + 9, ']]>') : -1;
};

/** `<!-->` and `<!--->` are whole comments. */
const endOfComment = (missing: MissingClosers, source: Source, start: number): number => {
  const { text, end } = source;
  for (const short of ['<!-->', '<!--->']) {
    if (text.startsWith(short, start) && start + short.length <= end) return start + short.length;
  }
  return endAfter(missing, source, start + 4, '-->');
};

const endAfter = (missing: MissingClosers, { text, end }: Source, from: number, closer: string): number => {
  if (from >= end || missing.has(closer)) return -1;
  const found = text.slice(from, end).indexOf(closer);
  if (found >= 0) return from + found + closer.length;
  missing.add(closer);
  return -1;
};
