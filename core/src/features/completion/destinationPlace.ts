/** Destinations: the place of a link's destination that an author is writing, its brackets closed or not. */
import { endOfDestination } from '../../parse/destination.ts';
import { readUrl } from '../../parse/url.ts';
import type { Range } from '../../text/range.ts';
import type { Place } from './place.ts';

/** A destination; its range is what of it is there, without `<` and `>`. */
export interface DestinationPlace extends Range {
  readonly image: boolean;
  readonly bracketed: boolean;
  /** What is typed of the path, percent-decoded. */
  readonly path: string;
  /** What is typed of the fragment; `undefined` where no `#` is typed. */
  readonly fragment: string | undefined;
  /** Offset of the `#` that ends the path; the end of the destination where none follows. */
  readonly pathEnd: number;
}

const definition = /^ {0,3}\[(?!\^)(?:[^[\]\\]|\\.)+\]:[ \t]*(?=(?:<[^<>]*|[^\s<]*)$)/;

/** The destination that the cursor stands in, of a link, a picture or a definition. */
export function destinationAt(place: Place): DestinationPlace | undefined {
  const { before, after, offset } = place;
  const inline = inlineStart(before);
  const at = inline ?? definition.exec(before)?.[0].length;
  if (at === undefined) return undefined;
  const bracketed = before.charAt(at) === '<';
  const first = at + (bracketed ? 1 : 0);
  const typed = before.slice(first);
  const whole = typed + after;
  const length = bracketed ? pointedLength(whole, typed.length) : plainLength(whole, typed.length);
  if (length < typed.length) return undefined;
  const url = readUrl(typed.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
  if (!url) return undefined;
  const start = offset - typed.length;
  const hash = whole.indexOf('#');
  return {
    image: inline !== undefined && isImage(before, inline - 2),
    bracketed,
    path: url.path,
    fragment: url.fragment,
    start,
    end: start + length,
    pathEnd: start + (hash >= 0 && hash < length ? hash : length),
  };
}

/** Where the destination behind the last `](` begins; `undefined` where white space has ended it, or there is none. */
function inlineStart(before: string): number | undefined {
  const at = before.lastIndexOf('](');
  if (at < 0 || isEscaped(before, at) || before.lastIndexOf('[', at) < 0) return undefined;
  const rest = before.slice(at + 2);
  return /^(?:<[^<>]*|[^\s<]*)$/.test(rest) ? at + 2 : undefined;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** Whether a `!` stands before the bracket that the one at `close` closes. */
function isImage(text: string, close: number): boolean {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (isEscaped(text, at)) continue;
    if (text[at] === ']') depth++;
    else if (text[at] === '[' && --depth === 0) return text[at - 1] === '!' && !isEscaped(text, at - 1);
  }
  return false;
}

const pointedLength = (whole: string, least: number): number => {
  const close = whole.indexOf('>', least);
  // Without an end it goes as far as a word does.
  return close >= 0 ? close : plainLength(whole.slice(least), 0) + least;
};

/** Up to white space, or the parenthesis that closes the link. */
function plainLength(whole: string, least: number): number {
  const end = endOfDestination(whole, 0, whole.length, 32);
  if (end >= 0) return end;
  const stop = whole.slice(least).search(/[\s)]/);
  return stop < 0 ? whole.length : least + stop;
}
