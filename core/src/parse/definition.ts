/** Link reference definitions (CommonMark 4.7). */
import { CARRIAGE_RETURN, COLON, LEFT_BRACKET, LESS, LINE_FEED, skipBlanks, skipWhitespace } from './chars.ts';
import { endOfDestination, endOfTitle, isTitleStart } from './destination.ts';
import { endOfLabel } from './label.ts';

/** A definition's parts as offsets in the text it was read from; the destination without `<` and `>`. */
export interface DefinitionParts {
  readonly end: number;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly destinationStart: number;
  readonly destinationEnd: number;
}

/** Reads the definition that begins at `start`, in a text without blank lines; undefined where none does. */
export const readDefinition = (text: string, start: number, end: number): DefinitionParts | undefined => {
  if (text.charCodeAt(start) !== LEFT_BRACKET) return undefined;
  const labelEnd = endOfLabel(text, start, end);
  if (labelEnd < 0 || labelEnd + 1 >= end || text.charCodeAt(labelEnd + 1) !== COLON) return undefined;
  const destination = skipWhitespace(text, labelEnd + 2, end);
  if (destination === end) return undefined;
  const after = endOfDestination(text, destination, end, Infinity);
  if (after <= destination) return undefined;
  const last = endWithTitle(text, after, end);
  if (last < 0) return undefined;
  const inset = text.charCodeAt(destination) === LESS ? 1 : 0;
  return {
    end: last,
    labelStart: start + 1,
    labelEnd,
    destinationStart: destination + inset,
    destinationEnd: after - inset,
  };
};

/** Where the definition ends whose destination ends at `after`: after a title that ends its line, else there, if that ends a line. */
const endWithTitle = (text: string, after: number, end: number): number => {
  const title = skipWhitespace(text, after, end);
  if (title > after && title < end && isTitleStart(text.charCodeAt(title))) {
    const last = endOfTitle(text, title, end);
    if (last > 0 && endsLine(text, last, end)) return last;
  }
  return endsLine(text, after, end) ? after : -1;
};

const endsLine = (text: string, offset: number, end: number): boolean => {
  const next = skipBlanks(text, offset, end);
  if (next === end) return true;
  const code = text.charCodeAt(next);
  return code === LINE_FEED || code === CARRIAGE_RETURN;
};
