/** Actions: what an author can have done at a place of a document besides mending a problem. */
import type { FixInput } from '../rules/inputs.ts';
import type { FileEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import type { DocumentView } from './documentView.ts';
import { kindIn } from './sectionStates.ts';

/** One thing that can be done. Its kind and title together tell it from the others of its place. */
export interface Action {
  readonly title: string;
  /** The kind of code action under which clients ask for it (LSP, `CodeActionKind`). */
  readonly kind: string;
  /** Why it cannot be done here, in a sentence; `undefined` where it can. */
  readonly disabled?: string;
  /** What it changes, worked out when it is wanted. */
  readonly edits: () => readonly FileEdit[];
}

/** Gives the actions of one sort for a stretch of a document, which is empty where there is only a cursor. */
export type ActionSource = (view: DocumentView, range: Range) => readonly Action[];

/** The document as fixes of rules want to see it. */
export const fixInputOf = (view: DocumentView): FixInput => {
  const { path, document, facts, library, config, today } = view;
  return { path, document, facts, library, kind: kindIn(view), kinds: config.kinds, today };
};

/** An action that cannot be done here. */
export const disabledAction = (title: string, kind: string, disabled: string): Action => ({
  title,
  kind,
  disabled,
  edits: () => [],
});
