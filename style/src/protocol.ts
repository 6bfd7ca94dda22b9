/** What a worker that lints is asked, and what it answers. */
import type { StyleMessage } from '#core';

/** A text, and the rules that are to look at it. */
export interface LintRequest {
  readonly text: string;
  readonly rules: readonly string[];
}

/** What a worker says: once that it is loaded, and then one answer for each request, in their order. */
export type WorkerMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'linted'; readonly messages: readonly StyleMessage[] }
  /** The rules could not look at this text; `reason` goes on after "remark-lint ". */
  | { readonly type: 'failed'; readonly reason: string };
