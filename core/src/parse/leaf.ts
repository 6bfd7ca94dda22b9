/** The leaf that is still open: closing it, whatever it is. */
import { addBlock, type BlockState, innermost } from './blockState.ts';
import { closeParagraph } from './paragraph.ts';

/** Closes the open leaf, if any, and adds what it has become. */
export const closeLeaf = (state: BlockState): void => {
  const { leaf } = state;
  const { kind, start, end, stretches } = leaf;
  if (kind === 'none') return;
  if (kind === 'paragraph') {
    closeParagraph(state);
    return;
  }
  const parent = innermost(state);
  if (kind === 'html') {
    addBlock(state, { type: 'html', start, end, parent, stretches });
    state.passages.push({ kind: 'html', start, end, stretches });
  } else if (kind === 'table') addBlock(state, { type: 'table', start, end, parent, columns: leaf.size });
  else {
    const info = { start: leaf.infoStart, end: leaf.infoEnd };
    addBlock(state, { type: 'code', start, end, parent, fenced: kind === 'fence', info });
  }
  leaf.kind = 'none';
};
