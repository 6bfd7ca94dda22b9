/** What completion offers: items as data, without any editor's words. */
import type { Range } from '../../text/range.ts';
import type { Subject } from '../subject.ts';

/** What an item is, for the icon that an editor shows. */
export type CompletionKind = 'key' | 'value' | 'section' | 'label' | 'document' | 'file' | 'heading' | 'name' | 'rule';

/** One thing to choose. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words about it, beside the label. */
  readonly detail?: string | undefined;
  /** Where it comes from, at the far end of its line. */
  readonly description?: string | undefined;
  /** What is written. */
  readonly text: string;
  /** The same in LSP snippet syntax, where there is something to fill in. */
  readonly snippet?: string | undefined;
  /** What it stands in place of. It holds the cursor and lies on its line. */
  readonly replaces: Range;
  /** What clients compare with what is typed between the start of `replaces` and the cursor; the label where left out. */
  readonly filter?: string | undefined;
  /** What can be told about it when somebody asks. */
  readonly about?: Subject | undefined;
}

/** The items, likeliest first. */
export interface Completions {
  readonly items: readonly Completion[];
  /** Whether others may fit once more is typed. */
  readonly isIncomplete: boolean;
}

/** Nothing to offer. */
export const nothing: Completions = { items: [], isIncomplete: false };

/** Items of which none is left out. */
export const complete = (items: readonly Completion[]): Completions => ({ items, isIncomplete: false });

/** What is wanted of completion. */
export interface CompletionOptions {
  /** Whether the editor completes paths, anchors and labels by itself; titles, ids and aliases it does not know. */
  readonly withoutMarkdown?: boolean;
}
