/** Boxes: the task list items of a document, each with what ticks it. */
import type { ListItem } from '../../parse/syntax.ts';
import { editOf } from '../../rules/linkEdits.ts';
import { contains } from '../../text/range.ts';
import { inEnglish } from '../../text/say.ts';
import type { DocumentView } from '../documentView.ts';
import type { Act } from './act.ts';
import { rehearsedSections } from './cards.ts';

/** A task list item (GFM 5.3). */
export interface Box {
  /** Offset of the list item. */
  readonly start: number;
  readonly checked: boolean;
  /** Whether it stands in a section that is for rehearsing. */
  readonly rehearsed: boolean;
  readonly act: string;
}

/** The task list items of a document. */
export function boxesOf(view: DocumentView): Box[] {
  const sections = rehearsedSections(view);
  return itemsIn(view).map(item => ({
    start: item.start,
    checked: item.checked === true,
    rehearsed: sections.some(({ section }) => contains(section, item)),
    act: idOf(item),
  }));
}

/** The ticking of each that is not ticked, and the unticking of the others. */
export const boxActs = (view: DocumentView, say = view.say ?? inEnglish): Act[] =>
  itemsIn(view).map(item => {
    const at = item.content + 1;
    const text = item.checked ? ' ' : 'x';
    return {
      id: idOf(item),
      title: item.checked ? say('Untick') : say('Tick'),
      edits: () => [editOf(view.path, { start: at, end: at + 1, text })],
    };
  });

const itemsIn = ({ document }: DocumentView): ListItem[] =>
  document.blocks.flatMap(block => (block.type === 'listItem' && block.checked !== undefined ? block : []));

const idOf = ({ start, checked }: ListItem): string => `${checked ? 'untick' : 'tick'} ${start}`;
