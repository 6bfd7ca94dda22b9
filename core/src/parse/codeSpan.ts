/** Code spans (CommonMark 6.1), in linear time however many runs of backticks find no partner. */
import { BACKTICK, skipRun } from './chars.ts';
import type { Source } from './stretches.ts';

/** What is known of the runs of backticks in one source. */
export interface CodeSpans {
  /** Offset of the last run of each length; complete once a search has reached the end. */
  readonly lastRun: Map<number, number>;
  isComplete: boolean;
}

/** Nothing known yet. */
export const startCodeSpans = (): CodeSpans => ({ lastRun: new Map(), isComplete: false });

/** Offset after the run of backticks that begins at `start`. */
export const endOfRun = ({ text, end }: Source, start: number): number => skipRun(text, BACKTICK, start, end);

/** Offset after the code span that the run of backticks at `start` opens, -1 where it finds no partner. */
export const endOfCodeSpan = (known: CodeSpans, source: Source, start: number): number => {
  const { text, end } = source;
  const after = endOfRun(source, start);
  const length = after - start;
  if (known.isComplete && (known.lastRun.get(length) ?? -1) < after) return -1;
  for (let at = after; at < end; ) {
    if (text.charCodeAt(at) !== BACKTICK) {
      at++;
      continue;
    }
    const runEnd = endOfRun(source, at);
    if (runEnd - at === length) return runEnd;
    if (!known.isComplete) known.lastRun.set(runEnd - at, at);
    at = runEnd;
  }
  known.isComplete = true;
  return -1;
};
