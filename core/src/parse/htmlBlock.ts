/** HTML blocks, all seven kinds (CommonMark 4.6). */
import type { BlockState } from './blockState.ts';
import { BANG, GREATER, isBlank, isLetter, QUESTION, SLASH, skipBlanks } from './chars.ts';
import { closeUnmatched } from './containers.ts';
import { withLine } from './stretches.ts';
import { endOfTag, endOfTagName } from './tag.ts';

const RAW_NAMES: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'textarea']);

const BLOCK_NAMES: ReadonlySet<string> = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

/** The longest names above; longer ones need not be looked up. */
const NAME_LIMIT = 10;

/** What ends an HTML block of the kinds 1 to 5, on the line that holds it. */
const CLOSERS: readonly (readonly string[])[] = [
  [],
  ['</script>', '</pre>', '</style>', '</textarea>'],
  ['-->'],
  ['?>'],
  ['>'],
  [']]>'],
];

/** Opens an HTML block if one begins here. */
export const openHtml = (state: BlockState): boolean => {
  const { text, line, leaf } = state;
  const kind = htmlKind(text, line.first, line.end);
  if (kind === 0 || (kind === 7 && state.interrupts)) return false;
  closeUnmatched(state);
  leaf.kind = 'html';
  leaf.start = line.first;
  leaf.end = line.end;
  leaf.stretches = undefined;
  leaf.marker = kind;
  // The `<!` or `<?` of the opener may not serve as the closer's, but its dashes may: `<!-->`.
  if (closes(state, line.first + (kind === 3 ? 1 : 2))) closeUnmatched(state);
  return true;
};

/** Adds the line to the open HTML block, if it goes on with it. */
export const continueHtml = (state: BlockState): boolean => {
  const { line, leaf, marked } = state;
  if (line.first === line.end && leaf.marker > 5) return false;
  if (marked || leaf.stretches !== undefined) {
    leaf.stretches = withLine(leaf.stretches, leaf, { start: line.first, end: line.end }, marked);
  }
  leaf.end = line.end;
  if (closes(state, line.offset)) closeUnmatched(state);
  return true;
};

const closes = ({ text, line, leaf }: BlockState, from: number): boolean => {
  const closers = CLOSERS[leaf.marker];
  if (closers === undefined) return false;
  const rest = text.slice(from, line.end);
  return closers.some(closer => (leaf.marker === 1 ? rest.toLowerCase() : rest).includes(closer));
};

/** The kind (1–7) of the HTML block that begins at `start`, 0 where none does. */
const htmlKind = (text: string, start: number, end: number): number => {
  if (start + 1 >= end) return 0;
  const code = text.charCodeAt(start + 1);
  if (code === QUESTION) return 3;
  if (code === BANG) return declarationKind(text, start, end);
  const isClosing = code === SLASH;
  const name = start + (isClosing ? 2 : 1);
  if (name >= end || !isLetter(text.charCodeAt(name))) return 0;
  const kind = tagKind(text, name, end, isClosing);
  if (kind === RULED_OUT) return 0;
  return kind || wholeTagKind(text, start, end);
};

const declarationKind = (text: string, start: number, end: number): number => {
  if (text.startsWith('<!--', start)) return 2;
  if (start + 2 < end && isLetter(text.charCodeAt(start + 2))) return 4;
  return text.startsWith('<![CDATA[', start) ? 5 : 0;
};

/** `tagKind` of a name that no kind has where it isn't followed as the first kind wants. */
const RULED_OUT = -1;

/** 1 or 6 where the tag's name makes it so, else 0. */
const tagKind = (text: string, start: number, end: number, isClosing: boolean): number => {
  const after = endOfTagName(text, start, end);
  if (after - start > NAME_LIMIT) return 0;
  const name = text.slice(start, after).toLowerCase();
  const code = after < end ? text.charCodeAt(after) : GREATER;
  const isEnded = isBlank(code) || code === GREATER;
  if (!isClosing && RAW_NAMES.has(name)) return isEnded ? 1 : RULED_OUT;
  const isSelfClosing = code === SLASH && after + 1 < end && text.charCodeAt(after + 1) === GREATER;
  return BLOCK_NAMES.has(name) && (isEnded || isSelfClosing) ? 6 : 0;
};

/** 7 where a tag of any other name stands alone on its line. */
const wholeTagKind = (text: string, start: number, end: number): number => {
  const after = endOfTag(text, start, end);
  return after > 0 && skipBlanks(text, after, end) === end ? 7 : 0;
};
