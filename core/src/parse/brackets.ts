/** Brackets: links, images and references, with the rule that no link holds another (CommonMark 6.3, 6.4). */
import type { Range } from '../text/range.ts';
import { LEFT_BRACKET, LEFT_PAREN, LESS, RIGHT_BRACKET, RIGHT_PAREN, skipWhitespace } from './chars.ts';
import { endOfDestination, endOfTitle, isTitleStart } from './destination.ts';
import { decode } from './entities.ts';
import { endOfLabel, LABEL_LIMIT, normaliseLabel } from './label.ts';
import { inDocument, type Source } from './stretches.ts';
import type { InlineLink, Reference, Targets } from './syntax.ts';

/** How many parentheses a destination may have open at once; CommonMark asks for three at least, cmark and micromark allow so many. */
const PARENTHESES_LIMIT = 32;

/** An opening bracket that has found no partner yet: its offset (the `!`'s of an image). */
interface Opener {
  readonly start: number;
  readonly image: boolean;
  /** Whether another bracket has opened after it: then its text is no label. */
  holdsBracket: boolean;
}

/** The brackets of one source, and where links and references go. */
export interface Brackets {
  readonly openers: Opener[];
  /** Openers below this one stand around a link: they open no link any more, only images. */
  inactive: number;
  readonly links: InlineLink[];
  readonly references: Reference[];
  /** Where this source's begin in the two lists. */
  readonly firstLink: number;
  readonly firstReference: number;
}

/** No brackets yet. */
export const startBrackets = (links: InlineLink[], references: Reference[]): Brackets => ({
  openers: [],
  inactive: 0,
  links,
  references,
  firstLink: links.length,
  firstReference: references.length,
});

/** Notes a `[` or `![` that begins at `start`. */
export const openBracket = (brackets: Brackets, start: number, image: boolean): void => {
  const { openers } = brackets;
  const outer = openers.at(-1);
  if (outer !== undefined) outer.holdsBracket = true;
  openers.push({ start, image, holdsBracket: false });
};

/** Finds what the `]` at `close` ends; gives the offset to go on from. */
export const closeBracket = (brackets: Brackets, source: Source, targets: Targets, close: number): number => {
  const { openers } = brackets;
  const opener = openers.pop();
  if (opener === undefined) return close + 1;
  const isActive = opener.image || openers.length >= brackets.inactive;
  if (brackets.inactive > openers.length) brackets.inactive = openers.length;
  if (!isActive) return close + 1;
  const end = addLink(brackets, source, opener, close) ?? addReference(brackets, source, targets, opener, close);
  if (end === undefined) return close + 1;
  if (!opener.image) brackets.inactive = openers.length;
  return end;
};

/** Adds the inline link or image whose text ends at `close`, if a destination follows; gives its end. */
const addLink = ({ links }: Brackets, source: Source, opener: Opener, close: number): number | undefined => {
  const { text, end } = source;
  if (close + 1 >= end || text.charCodeAt(close + 1) !== LEFT_PAREN) return undefined;
  const start = skipWhitespace(text, close + 2, end);
  const after = start < end ? endOfDestination(text, start, end, PARENTHESES_LIMIT) : -1;
  if (after < 0) return undefined;
  const last = endOfResource(text, after, end);
  if (last < 0) return undefined;
  const inset = after > start && text.charCodeAt(start) === LESS ? 1 : 0;
  const image = opener.image;
  links.push({
    start: inDocument(source, opener.start),
    end: inDocument(source, last),
    image,
    text: { start: inDocument(source, opener.start + (image ? 2 : 1)), end: inDocument(source, close) },
    destination: { start: inDocument(source, start + inset), end: inDocument(source, after - inset) },
    url: decode(text, start + inset, after - inset),
  });
  return last;
};

/** Offset after the `)` that follows a destination and perhaps a title, -1 where none does. */
const endOfResource = (text: string, after: number, end: number): number => {
  let at = skipWhitespace(text, after, end);
  if (at > after && at < end && isTitleStart(text.charCodeAt(at))) {
    const title = endOfTitle(text, at, end);
    if (title < 0) return -1;
    at = skipWhitespace(text, title, end);
  }
  return at < end && text.charCodeAt(at) === RIGHT_PAREN ? at + 1 : -1;
};

/** Adds the reference whose text ends at `close`; gives its end where a definition makes it a link. */
const addReference = (
  brackets: Brackets,
  source: Source,
  targets: Targets,
  opener: Opener,
  close: number,
): number | undefined => {
  const { text, end } = source;
  const textStart = opener.start + (opener.image ? 2 : 1);
  const next = close + 1;
  const isFollowed = next < end && text.charCodeAt(next) === LEFT_BRACKET;
  const labelEnd = isFollowed ? endOfLabel(text, next, end) : -1;
  const isCollapsed = isFollowed && next + 1 < end && text.charCodeAt(next + 1) === RIGHT_BRACKET;
  const syntax = labelEnd > 0 ? 'full' : isCollapsed ? 'collapsed' : 'shortcut';
  if (syntax !== 'full' && (opener.holdsBracket || close - textStart > LABEL_LIMIT)) return undefined;
  const label = syntax === 'full' ? { start: next + 1, end: labelEnd } : { start: textStart, end: close };
  const last = syntax === 'full' ? labelEnd + 1 : isCollapsed ? next + 2 : next;
  const definition = targets.definitions.get(normaliseLabel(text.slice(label.start, label.end))) ?? -1;
  if (definition < 0 && syntax === 'shortcut') return undefined;
  brackets.references.push({
    start: inDocument(source, opener.start),
    end: inDocument(source, last),
    image: opener.image,
    syntax,
    text: { start: inDocument(source, textStart), end: inDocument(source, close) },
    label: { start: inDocument(source, label.start), end: inDocument(source, label.end) },
    definition,
  });
  return definition < 0 ? undefined : last;
};

/** Puts this source's links and references in the order of their starts: an inner one closes before the one around it. */
export const sortBrackets = ({ links, references, firstLink, firstReference }: Brackets): void => {
  sortFrom(links, firstLink);
  sortFrom(references, firstReference);
};

const sortFrom = <T extends Range>(list: T[], first: number): void => {
  for (let index = first + 1; index < list.length; index++) {
    if (list[index]!.start > list[index - 1]!.start) continue;
    const sorted = list.splice(first).sort((a, b) => a.start - b.start);
    for (const item of sorted) list.push(item);
    return;
  }
};
