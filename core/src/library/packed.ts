/**
 * Packed facts: the many small records of a document, its headings and links, in little room. Ten thousand documents
 * have half a million of them; as an object each they would cost more time and memory than anything else.
 */
import { DASH, isLetter, SPACE } from '../parse/chars.ts';
import type { Link } from '../parse/links.ts';
import type { Title } from '../parse/titles.ts';
import type { LocalUrl } from '../parse/url.ts';
import { folderOf, joinPath } from '../text/path.ts';
import type { Range } from '../text/range.ts';
import { copyOf, stringOf } from '../text/strings.ts';

/**
 * Records of one sort: their numbers one after the other, two code units each, and their texts, which the numbers cut.
 * Strings are what engines keep, copy and write to disk most cheaply.
 */
export interface Packed {
  readonly numbers: string;
  readonly texts: string;
}

/** The first code unit that stands for a digit, behind the control characters; digits are to base 2 ** 15. */
const zero = 0x20;

/** The number with this index, of those that `packed` was given. */
const numberAt = ({ numbers }: Packed, index: number): number =>
  ((numbers.charCodeAt(2 * index) - zero) << 15) | (numbers.charCodeAt(2 * index + 1) - zero);

/** How many numbers there are. */
const countNumbers = ({ numbers }: Packed): number => numbers.length / 2;

/**
 * Packs numbers from 0 to 2 ** 30 and texts. The texts become one string of its own: engines make a slice a view of the
 * whole document, which could not go as long as a heading of it is known.
 */
function packed(numbers: readonly number[], texts: readonly string[]): Packed {
  const units = new Array<number>(2 * numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as number;
    units[2 * index] = (number >> 15) + zero;
    units[2 * index + 1] = (number & 0x7fff) + zero;
  }
  return { numbers: stringOf(units), texts: copyOf(texts.join('')) };
}

/** A heading. Its range is what is shown of it, as written. */
export interface TitleFact extends Range {
  readonly level: number;
  /** What is shown, as rendered. */
  readonly text: string;
}

/** A link, with the path that it leads to. Its range is the whole construct. */
export interface LinkFact extends Range, LocalUrl {
  readonly syntax: Link['syntax'];
  /** Where the destination starts and ends, as written, without `<>` or quotes. */
  readonly destinationStart: number;
  readonly destinationEnd: number;
  /** Where the part of the destination from `#` on starts; the destination's end where there is none. */
  readonly hashStart: number;
  /** Where the path of the destination ends and its query or fragment starts; the destination's end where there is none. */
  readonly pathEnd: number;
  /** Whether the destination stands in `<>`, where spaces and parentheses need no escape. */
  readonly bracketed: boolean;
  /** The path it leads to inside the library (see path.ts); for a link into its own document, the document's path. */
  readonly target: string;
}

/** A link that stands for a related document: the first of its list item or line. Its range is the link. */
export interface RelationFact extends Range {
  /** Index in the document's links of what it leads to: for a reference, its definition. */
  readonly link: number;
  /** Whether its text is a name: no part of a sentence, nor the label of a definition. */
  readonly isName: boolean;
  /** What names the target, as written, without a TODO mark. */
  readonly text: Range;
  /** What names the target, as rendered, with its spaces made plain. */
  readonly shown: string;
}

/** Numbers of a packed title: start, end, level, end of its text. */
const titleSize = 4;

/** Packs the headings of a document. */
export function packTitles(titles: readonly Title[]): Packed {
  const numbers: number[] = [];
  const texts: string[] = [];
  let end = 0;
  for (const { content, level, text } of titles) {
    end += text.length;
    numbers.push(content.start, content.end, level, end);
    texts.push(text);
  }
  return packed(numbers, texts);
}

/** What was packed. */
export function unpackTitles(packed: Packed): TitleFact[] {
  const titles: TitleFact[] = [];
  let from = 0;
  for (let at = 0; at < countNumbers(packed); at += titleSize) {
    const to = numberAt(packed, at + 3);
    const text = packed.texts.slice(from, to);
    titles.push({ start: numberAt(packed, at), end: numberAt(packed, at + 1), level: numberAt(packed, at + 2), text });
    from = to;
  }
  return titles;
}

/** Whether some packed title is plainly spelt like a slug: the same letters in any case, a space for a `-`. */
export function hasTitleLike(packed: Packed, slug: string): boolean {
  let from = 0;
  for (let at = titleSize - 1; at < countNumbers(packed); at += titleSize) {
    const to = numberAt(packed, at);
    if (to - from === slug.length && isLike(packed.texts, from, slug)) return true;
    from = to;
  }
  return false;
}

function isLike(texts: string, from: number, slug: string): boolean {
  for (let index = 0; index < slug.length; index++) {
    const code = texts.charCodeAt(from + index);
    const wanted = slug.charCodeAt(index);
    const isSame = code === wanted || (code === SPACE && wanted === DASH);
    if (!isSame && !(isLetter(code) && (code | lowerCase) === wanted)) return false;
  }
  return true;
}

/** The bit by which a small letter differs from its capital. */
const lowerCase = 0x20;

const syntaxes: readonly Link['syntax'][] = ['link', 'image', 'definition', 'html'];

/** Bits of a packed link beside its syntax. */
const bracketedBit = 4;
const malformedBit = 8;
const fragmentBit = 16;

/** Numbers of a packed link: start, end, bits, destination's start and end, hash's start, path's end, ends of its two texts. */
const linkSize = 9;

/** Packs the links of a document. */
export function packLinks(links: readonly Link[]): Packed {
  const numbers: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { start, end, syntax, destination, hash, pathEnd, bracketed, malformed, path, fragment } of links) {
    const bits =
      syntaxes.indexOf(syntax) |
      (bracketed ? bracketedBit : 0) |
      (malformed ? malformedBit : 0) |
      (fragment === undefined ? 0 : fragmentBit);
    const middle = length + path.length;
    length = middle + (fragment?.length ?? 0);
    numbers.push(start, end, bits, destination.start, destination.end, hash.start, pathEnd, middle, length);
    texts.push(path, fragment ?? '');
  }
  return packed(numbers, texts);
}

/** From where a document's links lead. */
export interface LinkOrigin {
  /** The document's path. */
  readonly path: string;
  /** The folder in which it lies. */
  readonly folder: string;
  /** The folder from which paths that begin with `/` start. */
  readonly root: string;
}

/** How many links are packed. */
export const countLinks = (packed: Packed): number => countNumbers(packed) / linkSize;

/** The path of one of the packed links, as its author means it. */
export function pathOfLink(packed: Packed, index: number): string {
  const at = index * linkSize;
  return packed.texts.slice(at === 0 ? 0 : numberAt(packed, at - 1), numberAt(packed, at + 7));
}

/** Where the packed links of a document lead, each as unpacked. */
export function targetsOfLinks(packed: Packed, from: LinkOrigin): string[] {
  const targets: string[] = [];
  for (let index = 0; index < countLinks(packed); index++) targets.push(targetFrom(from, pathOfLink(packed, index)));
  return targets;
}

/** One of the packed links of a document. */
export function unpackLink(packed: Packed, index: number, from: LinkOrigin): LinkFact {
  const at = index * linkSize;
  const bits = numberAt(packed, at + 2);
  const middle = numberAt(packed, at + 7);
  const path = pathOfLink(packed, index);
  return {
    start: numberAt(packed, at),
    end: numberAt(packed, at + 1),
    syntax: syntaxes[bits & 3] as Link['syntax'],
    path,
    fragment: bits & fragmentBit ? packed.texts.slice(middle, numberAt(packed, at + 8)) : undefined,
    malformed: (bits & malformedBit) !== 0,
    destinationStart: numberAt(packed, at + 3),
    destinationEnd: numberAt(packed, at + 4),
    hashStart: numberAt(packed, at + 5),
    pathEnd: numberAt(packed, at + 6),
    bracketed: (bits & bracketedBit) !== 0,
    target: targetFrom(from, path),
  };
}

/**
 * The path inside the library to which a decoded link path leads from the document at `from`. `root` is the folder from
 * which paths that begin with `/` start.
 */
export const targetOf = (from: string, path: string, root = ''): string =>
  targetFrom({ path: from, folder: folderOf(from), root }, path);

function targetFrom(from: LinkOrigin, path: string): string {
  if (path === '') return from.path;
  const slashes = path.includes('\\') ? path.replaceAll('\\', '/') : path;
  return joinPath(slashes.startsWith('/') ? from.root : from.folder, slashes);
}

/** Numbers of a packed relation: start, end, link, whether it is a name, its text's start and end, end of what is shown. */
const relationSize = 7;

/** Packs what a section lists as related. */
export function packRelations(relations: readonly RelationFact[]): Packed {
  const numbers: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { start, end, link, isName, text, shown } of relations) {
    length += shown.length;
    numbers.push(start, end, link, Number(isName), text.start, text.end, length);
    texts.push(shown);
  }
  return packed(numbers, texts);
}

/** What was packed. */
export function unpackRelations(packed: Packed): RelationFact[] {
  const relations: RelationFact[] = [];
  let from = 0;
  for (let at = 0; at < countNumbers(packed); at += relationSize) {
    const to = numberAt(packed, at + 6);
    relations.push({
      start: numberAt(packed, at),
      end: numberAt(packed, at + 1),
      link: numberAt(packed, at + 2),
      isName: numberAt(packed, at + 3) === 1,
      text: { start: numberAt(packed, at + 4), end: numberAt(packed, at + 5) },
      shown: packed.texts.slice(from, to),
    });
    from = to;
  }
  return relations;
}
