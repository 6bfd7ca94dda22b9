/** Acts: what an author can have done from a preview, named so that the same text always gives the same names. */
import type { FileEdit } from '../../text/edit.ts';

/** One thing that can be done. */
export interface Act {
  /** Names it among all acts of one text of the document. */
  readonly id: string;
  readonly title: string;
  /** What it changes, worked out when it is wanted. */
  readonly edits: () => readonly FileEdit[];
}
