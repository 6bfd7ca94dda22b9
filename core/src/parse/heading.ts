/** ATX headings (CommonMark 4.2). */
import { addBlock, addPassage, type BlockState, innermost } from './blockState.ts';
import { HASH, isBlank, skipBlanks, skipRun, trimBlanks } from './chars.ts';
import { closeUnmatched } from './containers.ts';

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** Adds an ATX heading if the line is one. */
export const addHeading = (state: BlockState): boolean => {
  const { text, line } = state;
  const { first, end } = line;
  const after = skipRun(text, HASH, first, end);
  const level = LEVELS[after - first - 1];
  if (level === undefined || (after < end && !isBlank(text.charCodeAt(after)))) return false;
  closeUnmatched(state);
  const start = skipBlanks(text, after, end);
  const last = trimBlanks(text, start, end);
  const content = { start, end: withoutClosing(text, start, last) };
  const stretches = undefined;
  addBlock(state, {
    type: 'heading',
    start: first,
    end: last,
    parent: innermost(state),
    level,
    setext: false,
    content,
    stretches,
  });
  addPassage(state, 'text', start, content.end, stretches);
  return true;
};

/** The content's end without a closing sequence of `#`, before which a space or nothing must stand. */
const withoutClosing = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === HASH) at--;
  if (at === start) return start;
  return at < end && isBlank(text.charCodeAt(at - 1)) ? trimBlanks(text, start, at) : end;
};
