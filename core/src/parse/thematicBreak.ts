/** Thematic breaks (CommonMark 4.1). */
import { addBlock, type BlockState, innermost } from './blockState.ts';
import { isBlank, trimBlanks } from './chars.ts';
import { closeUnmatched } from './containers.ts';

/** Adds a thematic break if the rest of the line is one. */
export const addThematicBreak = (state: BlockState): boolean => {
  const { text, line } = state;
  const { first, end } = line;
  const marker = text.charCodeAt(first);
  let count = 0;
  if (first < line.ruled) return false;
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === marker) count++;
    else if (!isBlank(code)) {
      // The markers up to here make no break either, which keeps a line of a thousand list markers linear.
      line.ruled = at;
      return false;
    }
  }
  if (count < 3) return false;
  closeUnmatched(state);
  addBlock(state, { type: 'thematicBreak', start: first, end: trimBlanks(text, first, end), parent: innermost(state) });
  return true;
};
